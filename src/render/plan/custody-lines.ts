import type { CustodyHole, Held, Pass } from '../../case/custody.ts'
import { holderNow } from '../../case/holder-now.ts'
import { factWords } from '../answer-head.ts'
import { openWords } from '../answer-lines.ts'
import { bodiesWords } from '../body-words.ts'
import { indented, line, type Line } from '../layout.ts'
import { whenWords } from '../when-words.ts'
import { listed } from '../words.ts'
import { clauseLines, placeName, type PlanTelling } from './plan-telling.ts'

/** Who holds the person now, who holds them when, and where nobody would. */
export function custodyLines(told: PlanTelling): readonly Line[] {
  const { custody } = told.plan
  if (custody.held.length === 0 && custody.holes.length === 0) {
    return [line('no step of care is part of this case')]
  }
  return [
    ...custody.holes.flatMap((hole) => holeLines(hole, told)),
    nowLine(told),
    ...custody.held.flatMap((held) => [
      heldLine(held, told),
      ...custody.passes
        .filter(({ from }) => from === held.step)
        .map((pass) => passLine(pass, told)),
    ]),
  ]
}

function nowLine({ plan, labels }: PlanTelling): Line {
  const holder = holderNow(plan)
  if (holder === null) return line('now: the case does not tell who holds the person', 'strong')
  const { by, step, how, at } = holder
  const place = `${labels.step(step)}, ${how}${at === null ? '' : ` ${whenWords(at)}`}`
  if (by === null) return line(`now: not known who holds the person (${place})`, 'strong')
  if ('nobody' in by) return line(`now: the person is free (${place})`, 'strong')
  return line(`now: ${bodiesWords(by, labels)} — ${place}`, 'strong')
}

function heldLine({ step, by, status, needs }: Held, { labels }: PlanTelling): Line {
  const name = labels.step(step)
  switch (status) {
    case 'held':
      return line(`${name}: ${by === null ? 'held' : bodiesWords(by, labels)}`)
    case 'unknown':
      return line(`${name}: not known yet who holds the person${dependsOn(needs, labels)}`, 'open')
    case 'nobody':
      return line(`${name}: NOBODY is named`, 'alarm')
  }
}

function passLine({ to, status, by, needs }: Pass, { labels }: PlanTelling): Line {
  const next = labels.step(to)
  const chain = listed(
    by.map((step) => placeName(step, labels)),
    'and',
  )
  const words = () => {
    switch (status) {
      case 'same-holder':
        return line(`then ${next}: the same body`, 'plain')
      case 'handed-over':
        return line(`then ${next}: handed over${chain === '' ? '' : ` in ${chain}`}`)
      case 'unknown':
        return line(
          `then ${next}: not known yet whether the person is handed over${dependsOn(needs, labels)}`,
          'open',
        )
      case 'broken':
        return line(`then ${next}: NOT HANDED OVER`, 'alarm')
    }
  }
  return { ...words(), indent: 2 }
}

function dependsOn(needs: readonly string[], labels: PlanTelling['labels']): string {
  return needs.length === 0 ? '' : ` — ${openWords({ needs, cannotBeEstablished: [] }, labels)}`
}

/** Where nobody would hold the person, between whom, and in which cases. */
function holeLines(hole: CustodyHole, told: PlanTelling): readonly Line[] {
  return [
    line(holeWords(hole, told), 'alarm'),
    ...indented([line(casesParts(hole, told)), ...clauseLines(hole.clauses, told)], 2),
  ]
}

function holeWords(hole: CustodyHole, { labels }: PlanTelling): string {
  const step = labels.step(hole.step)
  const other = hole.other === null ? '' : labels.step(hole.other)
  const body = (bodies: CustodyHole['giver'], otherwise: string): string =>
    bodies === null ? otherwise : bodiesWords(bodies, labels)
  const giver = body(hole.giver, 'who holds the person')
  const receiver = body(hole.receiver, 'who is to hold them next')
  switch (hole.kind) {
    case 'no-holder':
      return `NOBODY HOLDS THE PERSON in ${step}: no text says who does`
    case 'no-handover':
      return (
        `NOBODY HOLDS THE PERSON between ${other} and ${step}: ` +
        `no text says that ${giver} hands over to ${receiver}`
      )
    case 'dropped':
      return `NOBODY HOLDS THE PERSON after ${step}: no later step takes over from ${giver}, and the procedure does not end`
    case 'two-holders':
      return `TWO BODIES HOLD THE PERSON at once, in ${step} and ${other}: ${giver} and ${receiver}`
  }
}

function casesParts({ facts }: CustodyHole, { plan, labels }: PlanTelling): readonly string[] {
  const known = facts.flatMap((fact) => {
    const value = plan.case.facts[fact]
    return value === undefined ? [] : [factWords(fact, value, labels)]
  })
  const [first, ...others] = known
  return first === undefined ? ['for every case'] : [`for cases with ${first}`, ...others]
}
