import type { Instrument, ProcedureLink, ProcedureStep } from '../document/instrument.ts'
import type { Condition } from '../rulebook/condition.ts'
import { join } from '../rulebook/join.ts'
import type { PlacedLink, PlacedStep, ProcedureEntry } from '../rulebook/procedure.ts'
import type { Rule } from '../rulebook/rulebook.ts'
import { compileCondition } from './condition.ts'
import type { InstrumentSite } from './instrument-site.ts'
import { inProcedureOrder } from './procedure-order.ts'
import { makeRule } from './rule.ts'

/** The procedure of an instrument, and the rules of its scope, of its steps and of their order. */
export interface CompiledProcedure {
  readonly entry: ProcedureEntry
  readonly rules: readonly Rule[]
}

/** @returns undefined for an instrument that places no steps. */
export function compileProcedure(site: InstrumentSite): CompiledProcedure | undefined {
  const { instrument, names } = site
  if (instrument.procedure.length === 0) return undefined
  const id = procedureId(instrument)
  const scope =
    instrument.scope === undefined ? undefined : compileCondition(instrument.scope, names)
  const rule = scope && makeRule(id, id, scope, names.variables)

  const steps = inProcedureOrder(withPlacedLinks(instrument.procedure))
  const placed = steps.map((step) => placeStep({ ...site, rule, scope }, step))
  return {
    entry: {
      instrument: instrument.id.value,
      basis: instrument.basis.value,
      rule: rule?.id ?? null,
      steps: placed.map(({ step }) => step),
    },
    rules: [rule, ...placed.flatMap(({ rules }) => rules)].filter((one) => one !== undefined),
  }
}

/** What the rule of a procedure's scope is called, and what the ids of its steps begin with. */
export function procedureId({ id }: Instrument): string {
  return `${id.value}/procedure`
}

/** The id of a placed step: of its rule, if it has one of its own, and of its citation. */
export function placedId(instrument: Instrument, { step }: ProcedureStep): string {
  return `${procedureId(instrument)}/${step.value}`
}

/** A link to a step without a place, of which `check` has warned, says nothing of the order. */
function withPlacedLinks(steps: readonly ProcedureStep[]): readonly ProcedureStep[] {
  const placed = new Set(steps.map(({ step }) => step.value))
  return steps.map((step) => ({
    ...step,
    after: step.after.filter((link) => placed.has(link.step.value)),
  }))
}

/** A procedure whose steps are being placed. */
interface ProcedureSite extends InstrumentSite {
  readonly scope: Condition | undefined
  /** The rule of the scope, which is that of every step without a condition of its own. */
  readonly rule: Rule | undefined
}

interface Placed {
  readonly step: PlacedStep
  readonly rules: readonly Rule[]
}

function placeStep(site: ProcedureSite, written: ProcedureStep): Placed {
  const { instrument, names } = site
  const { when, checklist, forms, issues, ends } = written
  const id = placedId(instrument, written)
  const own = when && inScope(site, id, id, compileCondition(when, names))

  const first = [...new Set(written.after.map(({ step }) => step.value))]
  const links = first.map((step) => {
    const condition = linkCondition(
      site,
      written.after.filter((link) => link.step.value === step),
    )
    return { step, rule: condition && inScope(site, `${id}/after/${step}`, id, condition) }
  })
  return {
    step: {
      id,
      step: written.step.value,
      after: links.map(({ step, rule }): PlacedLink => ({ step, rule: rule?.id ?? null })),
      rule: (own ?? site.rule)?.id ?? null,
      checklist: checklist.map(({ value }) => value),
      forms: forms.map(({ value }) => value),
      issues: issues.map(({ value }) => value),
      ends,
    },
    rules: [own, ...links.map(({ rule }) => rule)].filter((rule) => rule !== undefined),
  }
}

/** A step that is named twice comes first where one link says so; undefined: in every case. */
function linkCondition(
  { names }: ProcedureSite,
  links: readonly ProcedureLink[],
): Condition | undefined {
  const conditions = links.flatMap(({ when }) => when ?? [])
  if (conditions.length < links.length) return undefined
  return join(
    'any',
    conditions.map((when) => compileCondition(when, names)),
    names.variables,
  )
}

/** @param of - the id of the step that has the condition. */
function inScope(
  { names: { variables }, scope }: ProcedureSite,
  id: string,
  of: string,
  condition: Condition,
): Rule {
  const whole = scope === undefined ? [condition] : [scope, condition]
  return makeRule(id, of, join('all', whole, variables), variables)
}
