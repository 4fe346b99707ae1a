import type * as written from '../document/vocabulary.ts'
import type {
  EventEntry,
  FactEntry,
  RoleEntry,
  StepEntry,
  Word,
  Words,
} from '../rulebook/rulebook.ts'

export function compileFacts(facts: readonly written.Fact[]): readonly FactEntry[] {
  return facts.map((fact) => ({
    id: fact.id.value,
    type: fact.type,
    label: fact.label.en,
    question: fact.question.en,
    why: fact.why?.en ?? '',
    unit: fact.unit ?? null,
    range: fact.range ?? null,
    values: fact.values.map(compileWord),
    countries: fact.type === 'country' || fact.ofCountries,
    mayBeUndetermined: fact.mayBeUndetermined,
    testimony: fact.testimony,
    sensitivity: fact.sensitivity,
    typical: fact.typical.map(({ value }) => value),
    bands: fact.bands.map(({ value }) => value),
  }))
}

export function compileSteps(steps: readonly written.Step[]): readonly StepEntry[] {
  return steps.map((step) => ({
    id: step.id.value,
    label: step.label.en,
    phase: step.phase.value,
    tasks: step.tasks.map((task) => ({ ...compileWord(task), bodies: task.bodies })),
    costs: step.costs.map(({ value }) => value),
    care: step.care,
    handover: step.handover,
    expects: step.expects,
  }))
}

export function compileRoles(roles: readonly written.Role[]): readonly RoleEntry[] {
  return sorted(
    roles.map((role) => ({
      ...compileWord(role),
      placed: role.placed,
      members: role.members.map(({ value }) => value).sort(),
    })),
  )
}

/** Phases keep their order, which is that of a case. */
export function compileWords(vocabulary: written.Vocabulary): Words {
  const { phases, costs, documents, events, intervals, places, reasons } = vocabulary
  return {
    phases: phases.map(compileWord),
    costs: sorted(costs.map(compileWord)),
    documents: sorted(documents.map(compileWord)),
    events: sorted(events.map(compileEvent)),
    intervals: sorted(intervals.map(compileWord)),
    places: sorted(places.map(compileWord)),
    reasons: sorted(reasons.map(compileWord)),
  }
}

function compileEvent(event: written.Event): EventEntry {
  return { ...compileWord(event), completes: event.completes?.value ?? null }
}

function compileWord({ id, label }: written.Word): Word {
  return { id: id.value, label: label.en }
}

function sorted<T extends { readonly id: string }>(things: readonly T[]): readonly T[] {
  return [...things].sort((a, b) => (a.id < b.id ? -1 : 1))
}
