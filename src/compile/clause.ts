import { Bug } from '../bug.ts'
import type { WrittenClause } from '../document/clause.ts'
import type { Step } from '../document/vocabulary.ts'
import { readStepRef } from '../rulebook/notation/read-step-ref.ts'
import { clauseCondition } from './clause-condition.ts'
import type { ClauseSite, Part, Target } from './clause-site.ts'
import { compileDeferred } from './deferred.ts'
import { compileDuty } from './duty.ts'
import { compileHandovers } from './handovers.ts'
import type { InstrumentSite } from './instrument-site.ts'
import { named, type LibraryNames } from './library-names.ts'
import { compilePayments } from './payments.ts'
import { read } from './read.ts'
import { makeRule } from './rule.ts'

/** The rules and statements of one clause; the first rule is the clause's own. */
export function compileClause(site: InstrumentSite, written: WrittenClause): Part {
  const { instrument, names } = site
  const id = `${instrument.id.value}#${written.id.value}`
  const rule = makeRule(id, id, clauseCondition(site, written), names.variables)
  const inside: ClauseSite = { ...site, written, id, rule, targets: targetsOf(written, names) }

  const parts = [compilePayments(inside), compileDeferred(inside)]
  if (written.kind === 'responsibility') parts.push(compileDuty(inside), compileHandovers(inside))
  return {
    rules: [rule, ...parts.flatMap(({ rules }) => rules)],
    statements: parts.flatMap(({ statements }) => statements),
  }
}

/** A step alone is its main task; a block without steps, which only speaks of money, is of all steps. */
function targetsOf({ steps }: WrittenClause, names: LibraryNames): readonly Target[] {
  if (steps.length === 0) {
    return [...names.steps.values()].map((step) => ({ step, task: mainTask(step) }))
  }
  const targets = steps.map(({ value }): [string, Target] => {
    const ref = read(value, readStepRef(value))
    const step = named(names.steps, ref.step)
    const task = ref.task ?? mainTask(step)
    return [`${ref.step}/${task}`, { step, task }]
  })
  return [...new Map(targets).values()]
}

function mainTask({ id, tasks }: Step): string {
  const [main] = tasks
  if (main === undefined) throw new Bug(`the step \`${id.value}\` of a checked library has no task`)
  return main.id.value
}
