import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Outcome } from '../diagnostic/outcome.ts'
import type { WrittenValue } from '../document/condition.ts'
import type { GivenEvent, GivenFact, GivenProgress, GivenValue } from '../document/case-parts.ts'
import type { Located } from '../source/located.ts'

/**
 * Reads words such as `age=15`, `exploitation=sexual,begging` and
 * `exploitation=only:sexual`. Whether fact and value exist is not asked here.
 */
export function givenFacts(words: readonly Located<string>[]): Outcome<readonly GivenFact[]> {
  const read = words.map((word) => {
    const cut = cutAt('=', word)
    return cut === undefined
      ? diagnostic('case/malformed-fact', word.span, { word: word.value })
      : { fact: cut.name, value: givenValue(cut.value) }
  })
  return {
    value: read.flatMap((item) => ('fact' in item ? [item] : [])),
    diagnostics: read.flatMap((item) => ('fact' in item ? [] : [item])),
  }
}

/** What words say of events, and of steps. */
export interface GivenHappenings {
  readonly events: readonly GivenEvent[]
  readonly progress: readonly GivenProgress[]
}

/** Reads words such as `rescue=2026-05-20`, and `shelter/house:done=2026-05-21` of a task. */
export function givenEvents(words: readonly Located<string>[]): Outcome<GivenHappenings> {
  const events: GivenEvent[] = []
  const progress: GivenProgress[] = []
  const diagnostics: Diagnostic[] = []
  for (const word of words) {
    const cut = cutAt('=', word)
    const of = cut === undefined ? undefined : cutAt(':', cut.name)
    if (cut === undefined) {
      diagnostics.push(diagnostic('case/malformed-event', word.span, { word: word.value }))
    } else if (of === undefined) events.push({ event: cut.name, at: cut.value })
    else progress.push({ step: of.name, is: of.value, at: cut.value, reason: undefined })
  }
  return { value: { events, progress }, diagnostics }
}

/** Only the first sign parts name and value: a value may be `>=16`. */
function cutAt(
  sign: '=' | ':',
  word: Located<string>,
): { readonly name: Located<string>; readonly value: Located<string> } | undefined {
  const at = word.value.indexOf(sign)
  const [name, value] = [part(word, 0, at), part(word, at + 1)]
  return at === -1 || name.value === '' || value.value === '' ? undefined : { name, value }
}

function part({ value, span }: Located<string>, from: number, to = value.length): Located<string> {
  const start = span.start + from
  return { value: value.slice(from, to), span: { ...span, start, end: span.start + to } }
}

function givenValue(written: Located<string>): GivenValue {
  const [, word] = /^(only|not):/.exec(written.value) ?? []
  if (word === 'only' || word === 'not') {
    const list = part(written, word.length + 1)
    return { kind: word, members: membersOf(list), span: written.span }
  }
  if (!written.value.includes(',')) return { kind: 'value', value: valueOf(written) }
  return { kind: 'members', members: membersOf(written), span: written.span }
}

function membersOf(list: Located<string>): readonly WrittenValue[] {
  if (list.value === '') return []
  let from = 0
  return list.value.split(',').map((member) => {
    const found = part(list, from, from + member.length)
    from += member.length + 1
    return valueOf(found)
  })
}

/** The shell has taken the quotes away: none are needed here. */
function valueOf(word: Located<string>): WrittenValue {
  return { ...word, quoted: true }
}
