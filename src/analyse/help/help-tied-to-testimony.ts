import { and, diff, or } from '../../diagram/apply.ts'
import { FALSE, type Diagram } from '../../diagram/diagram.ts'
import { literal } from '../../diagram/literal.ts'
import { cofactor } from '../../diagram/restrict.ts'
import { support } from '../../diagram/support.ts'
import { MUST, SHOULD } from '../../ask/who-kind.ts'
import type { ValueSet } from '../../rulebook/value-set.ts'
import { involved, type Draft } from '../draft.ts'
import { factsOfVariable, isMark } from '../facts-of-variable.ts'
import { isExpected, type Inquiry } from '../inquiry.ts'

/** Phases of the vocabulary in which the person is helped; what serves the prosecution is its own affair. */
const HELP: ReadonlySet<string> = new Set(['protection', 'repatriation', 'reintegration'])

/**
 * Help that nobody owes to a person who does not work with the prosecution, and
 * somebody owes to the same person who does: for some value of a fact that the
 * vocabulary marks with `testimony`, and all else the same,
 *
 *     assigned with one value, and neither assigned nor in conflict with another
 *
 * The cases of the finding are those that are left without.
 */
export function helpTiedToTestimony({ step, posed, standings }: Inquiry): readonly Draft[] {
  if (posed.question.question !== 'who' || !isExpected(step, 'who')) return []
  if (!HELP.has(step.entry.phase)) return []
  const { frame, context, voices } = posed
  const { space, care } = frame
  const assigned = or(space, standings.chosen[MUST] ?? FALSE, standings.chosen[SHOULD] ?? FALSE)
  const left = diff(space, diff(space, care, assigned), standings.conflict)
  if (assigned === FALSE || left === FALSE) return []
  const matters = new Set([...support(space, assigned), ...support(space, left)])

  return frame.variables.flatMap(({ id, values }, variable): readonly Draft[] => {
    const [fact = ''] = factsOfVariable(id)
    const isMarked = context.prepared.facts.get(fact)?.entry.testimony === true
    if (!isMarked || isMark(id) || !matters.has(variable)) return []
    return values.flatMap((without, cls) =>
      values.flatMap((helping, other): readonly Draft[] => {
        if (cls === other) return []
        const both = and(
          space,
          cofactor(space, left, variable, cls),
          cofactor(space, assigned, variable, other),
        )
        const where = and(space, both, literal(space, variable, [cls]))
        if (where === FALSE) return []
        const helpers = voices.filter(
          ({ tier }, i) =>
            (tier === MUST || tier === SHOULD) && isOf(standings.live[i], variable, other, both),
        )
        return [
          {
            detail: {
              code: 'audit/help-tied-to-testimony',
              fact,
              helpedIf: namesIn(helping),
              notIf: namesIn(without),
            },
            clauses: involved(helpers, 'says'),
            where,
          },
        ]
      }),
    )
  })

  /** Whether a clause is live where the fact has a value and all else is as given. */
  function isOf(
    live: Diagram | undefined,
    variable: number,
    cls: number,
    others: Diagram,
  ): boolean {
    return and(space, cofactor(space, live ?? FALSE, variable, cls), others) !== FALSE
  }
}

function namesIn(values: ValueSet): readonly string[] {
  return values.kind === 'names'
    ? values.names
    : values.intervals.map(({ from, to }) => `${from}..${to}`)
}
