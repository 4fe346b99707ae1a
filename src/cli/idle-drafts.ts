import type { Audited } from './load-audited.ts'

/**
 * Drafts in documents that the command line named, without naming the drafts.
 * Whoever names the file means the draft: that it takes no part has to be said.
 */
export function idleDrafts(
  { rulebook, covers }: Audited,
  paths: readonly string[],
  withDraft: readonly string[],
): readonly string[] {
  if (paths.length === 0) return []
  return rulebook.instruments
    .filter(({ id, draft, file }) => draft && covers(file) && !withDraft.includes(id))
    .map(({ id }) => id)
}
