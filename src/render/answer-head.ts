import stringWidth from 'string-width'
import type { EventAnswer, FactAnswer } from '../ask/answer.ts'
import { inSentence } from '../rulebook/in-sentence.ts'
import type { Labels } from '../rulebook/labels.ts'
import type { Colors } from './colors.ts'
import { wrap } from './layout.ts'
import { listed } from './words.ts'

/** How far the date stands from the right edge. */
const RIGHT_MARGIN = 6

/** A title at the left, and the date at the right of its last row. */
export function header(
  title: string,
  asOf: string,
  width: number,
  colors: Colors,
): readonly string[] {
  const date = `as of ${asOf}`
  const room = width - RIGHT_MARGIN - date.length - 2
  const rows = wrap([title], room)
  const last = rows.at(-1) ?? ''
  const gap = ' '.repeat(room + 2 - stringWidth(last))
  return [...rows.slice(0, -1).map((row) => colors.bold(row)), colors.bold(last) + gap + date]
}

/** What is known of a case, fact by fact and event by event: `origin Laos`, `the rescue 2026-06-01`. */
export function givenParts(
  given: {
    readonly facts: Readonly<Record<string, FactAnswer>>
    readonly events: readonly EventAnswer[]
  },
  labels: Labels,
): readonly string[] {
  const facts = Object.entries(given.facts).map(([fact, value]) => factWords(fact, value, labels))
  const dated = given.events.map(({ event, at }) => `${inSentence(labels.event(event))} ${at}`)
  const all = [...facts, ...dated]
  return all.length === 0 ? ['no facts given'] : all
}

/** `origin Laos`, `exploitation only begging`, `age cannot be established`. */
export function factWords(fact: string, value: FactAnswer, labels: Labels): string {
  const name = inSentence(labels.fact(fact))
  const members = (of: readonly string[], conjunction: 'and' | 'or') =>
    listed(
      of.map((member) => labels.value(fact, member)),
      conjunction,
    )
  if (typeof value === 'boolean') return `${name} ${value ? 'yes' : 'no'}`
  if (typeof value === 'number') return `${name} ${value}`
  if (typeof value === 'string') {
    return value === 'undetermined'
      ? `${name} cannot be established`
      : withoutRepeating(name, labels.value(fact, value))
  }
  if ('only' in value) {
    return value.only.length === 0 ? `${name} none` : `${name} only ${members(value.only, 'and')}`
  }
  if ('not' in value) return `${name} not ${members(value.not, 'or')}`
  return `${name} ${members(value, 'and')}`
}

/**
 * A name and a value, of which the value may repeat the name: `right of
 * residence none` for "no right of residence", and `medical need: needs
 * treatment`, so that no word follows itself.
 */
function withoutRepeating(name: string, value: string): string {
  const [, lacking] = /^no (.+)$/.exec(value) ?? []
  if (lacking !== undefined && name.startsWith(lacking)) return `${name} none`
  const [last = ''] = /\S+$/.exec(name) ?? []
  return value.startsWith(last) ? `${name}: ${value}` : `${name} ${value}`
}
