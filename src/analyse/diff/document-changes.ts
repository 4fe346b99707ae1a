import type { Prepared } from '../../ask/prepared.ts'
import type { ClauseChange, DocumentChange, EntryChange } from './rulebook-diff.ts'

/** The texts of both sides, by file. */
export interface Texts {
  readonly before: ReadonlyMap<string, string>
  readonly after: ReadonlyMap<string, string>
}

/** Texts that differ, ordered by file, and of which it is proved that only their words do. */
export function documentChanges(
  { before: was, after: is }: Texts,
  { before, after }: { readonly before: Prepared; readonly after: Prepared },
  clauses: readonly ClauseChange[],
  entries: readonly EntryChange[],
): readonly DocumentChange[] {
  const moved = movedFiles(before, after)
  const gone = new Set(moved.values())
  const files = [...new Set([...was.keys(), ...is.keys()])].filter((file) => !gone.has(file)).sort()
  return files.flatMap((file): readonly DocumentChange[] => {
    const [one, other] = [was.get(moved.get(file) ?? file), is.get(file)]
    if (one === other) return []
    const change = one === undefined ? 'added' : other === undefined ? 'removed' : 'changed'
    return [{ file, change, editorial: isEditorial(file) }]
  })

  function isEditorial(file: string): boolean | null {
    const sides = [before, after]
    const instruments = new Set(
      sides.flatMap(({ rulebook }) =>
        rulebook.instruments.flatMap((entry) => (entry.file === file ? entry.id : [])),
      ),
    )
    if (instruments.size === 0) return null
    const isOwn = (clause: string): boolean =>
      sides.some(({ clauses: known }) => {
        const found = known.get(clause)
        return found !== undefined && instruments.has(found.clause.instrument)
      })
    return (
      clauses.every(({ clause, effect }) => !isOwn(clause) || effect === 'editorial') &&
      entries.every(
        (entry) =>
          !isOf(entry, instruments) ||
          (entry.keys.length > 0 && entry.keys.every((key) => WORDS.has(key))),
      )
    )
  }
}

/** Whether an entry is part of one of some texts. */
function isOf({ kind, id }: EntryChange, instruments: ReadonlySet<string>): boolean {
  if (kind === 'instrument' || kind === 'procedure') return instruments.has(id)
  return kind === 'term' && instruments.has(id.split('/term/')[0] ?? '')
}

/** For the file of an instrument that lies elsewhere now, where it lay before. */
function movedFiles(before: Prepared, after: Prepared): ReadonlyMap<string, string> {
  const now = new Set(after.rulebook.instruments.map(({ file }) => file))
  return new Map(
    after.rulebook.instruments.flatMap(({ id, file }) => {
      const then = before.instruments.get(id)?.file
      return then === undefined || then === file || now.has(then) ? [] : [[file, then] as const]
    }),
  )
}

/** Keys of a text's head that tell people something, and no rule. */
const WORDS: ReadonlySet<string> = new Set(['title', 'basis', 'missingParts'])
