import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import { isPersonalKey } from '../rulebook/notation/personal/personal-key.ts'
import { personalParts } from '../rulebook/notation/personal/personal-text.ts'
import type { SourceText } from '../source/source-text.ts'

/**
 * Reports what tells who somebody is in the comments of a case file. Of a file
 * that cannot be read as YAML, in all of its text.
 */
export function personalDataInText(
  { file, text }: SourceText,
  { isReadable }: { readonly isReadable: boolean },
): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const [from, key] = isReadable ? [commentIn(line), undefined] : [0, keyIn(line)]
    if (key === undefined) {
      for (const { kind, ...part } of personalParts(line.slice(from))) {
        const at = start + from
        const span = { file, start: at + part.start, end: at + part.end }
        found.push(diagnostic('case/personal-data', span, { kind }))
      }
    } else {
      const span = { file, start: start + key.valueStart, end: start + line.trimEnd().length }
      found.push(diagnostic('case/personal-data', span, { kind: 'key', key: key.key }))
    }
    start += line.length + 1
  }
  return found
}

/** Where the comment of a line begins; its end, if it has none. */
function commentIn(line: string): number {
  const at = line.search(/(?:^|\s)#/)
  return at === -1 ? line.length : at
}

/** A key that asks who somebody is, with a value on the same line. */
function keyIn(line: string): { readonly key: string; readonly valueStart: number } | undefined {
  const found = /^[\s{[,'"-]{0,200}([\p{L}\p{M}\d _-]{1,80}?)['"]?[ \t]*:[ \t]+(?=\S)/u.exec(line)
  const [before = '', key = ''] = found ?? []
  return found !== null && isPersonalKey(key) ? { key, valueStart: before.length } : undefined
}
