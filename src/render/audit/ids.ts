import { listed } from '../words.ts'

/** Ids in backticks, each once; of many the first ones. */
export function ticked(
  ids: readonly string[],
  conjunction: 'and' | 'or' = 'and',
  most = 3,
): string {
  const all = [...new Set(ids)].map((id) => `\`${id}\``)
  if (all.length <= most + 1) return listed(all, conjunction)
  return `${all.slice(0, most).join(', ')} ${conjunction} ${all.length - most} more`
}
