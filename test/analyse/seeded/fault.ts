import { soundLibrary } from '../seeded-library.ts'

export const ACCORD = 'mous/accord.md'
export const LAW = 'sops/law.md'
export const PROCEDURE = 'sops/procedure.md'

/** One place of one text, and what comes to stand there. */
export interface Edit {
  readonly file: string
  readonly old: string
  readonly by: string
}

/** A fault: where it is sown in the sound library, all that is found then, and what else mends it. */
export interface Fault {
  readonly fault: string
  readonly sown: Edit
  readonly found: readonly string[]
  /** The only age of a person who falls into it. */
  readonly age?: number
  /**
   * What the help says, done: another text than the sound one. The key is one
   * that the help names; of a clause that is to be deleted, `delete`.
   */
  readonly mended: { readonly key: string; readonly edits: readonly Edit[] }
}

/** A block of the accord, from its id to its end. */
export function blockOf(id: string): string {
  const { text = '' } = soundLibrary.find(({ file }) => file === ACCORD) ?? {}
  const found = new RegExp(`\n\`\`\`responsibility\nid: ${id}\n[^\`]*\n\`\`\`\n`).exec(text)
  if (found === null) throw new Error(id)
  return found[0]
}

/** A clause of the accord, before that of the visits or in its place. */
export function written(keys: string): Edit {
  const old = '\n## Article 2\n'
  return { file: ACCORD, old, by: `${old}\n\`\`\`responsibility\n${keys}\n\`\`\`\n` }
}
