import type { RulebookDiff } from '../../../../src/analyse/diff/rulebook-diff.ts'
import { stanceText } from './every-case.ts'

/** Each move in one line: the question, from what to what, where, and how many of so many. */
export function moves({ moves: all }: RulebookDiff): readonly string[] {
  return all.map(({ question, subject, from, to, regions, share }) => {
    const where = regions.map(({ when }) =>
      Object.entries(when)
        .map(([fact, values]) => `${fact} ${values.join('|')}`)
        .join(' & '),
    )
    const part = share === null ? 'not exact' : `${share.numerator}/${share.denominator}`
    return [`${question} ${subject}`, stanceText(from), stanceText(to), where.join(' or ') || 'all', part].join(' · ') // prettier-ignore
  })
}

/** Each clause that was touched in one line: what of it is new, and what that comes to. */
export function effects({ clauses }: RulebookDiff): readonly string[] {
  return clauses.map(({ clause: id, change, parts, effect }) =>
    [id, [change, ...parts].join(' '), effect].join(' · '),
  )
}

/** A duty to tell the person. */
export const duty = (who: string, more = ''): string =>
  `step: journey/tell\nduty: must\nwho: ${who}\n${more}`
