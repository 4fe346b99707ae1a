import type { ProcedureEntry } from '../../rulebook/procedure.ts'
import type { Rulebook } from '../../rulebook/rulebook.ts'
import type { EntryChange, EntryKind } from './rulebook-diff.ts'

/** What of two libraries is new, gone or different beside their clauses, kind by kind. */
export function entryChanges(before: Rulebook, after: Rulebook): readonly EntryChange[] {
  const [was, is] = [entriesOf(before), entriesOf(after)]
  return Object.entries(is).flatMap(([kind, list]) =>
    changesOf(kind as EntryKind, was[kind as EntryKind], list),
  )
}

/** An entry by what tells it from others of its kind, and its parts by key. */
type Entries = ReadonlyMap<string, Readonly<Record<string, unknown>>>

function changesOf(kind: EntryKind, was: Entries, is: Entries): readonly EntryChange[] {
  const ids = [...new Set([...is.keys(), ...was.keys()])]
  return ids.flatMap((id): readonly EntryChange[] => {
    const [one, other] = [was.get(id), is.get(id)]
    if (one === undefined) return [{ kind, id, change: 'added', keys: [] }]
    if (other === undefined) return [{ kind, id, change: 'removed', keys: [] }]
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
      (key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]),
    )
    return keys.length === 0 ? [] : [{ kind, id, change: 'changed', keys }]
  })
}

function entriesOf(rulebook: Rulebook): Readonly<Record<EntryKind, Entries>> {
  const { words, steps, precedence } = rulebook
  return {
    // Where a text lies is told of the texts.
    instrument: byId(rulebook.instruments.map(({ file: _, ...entry }) => entry)),
    procedure: new Map(
      rulebook.procedures.map((one) => [one.instrument, inFull(one, rulebook)] as const),
    ),
    assume: byId(rulebook.assume),
    precedence: new Map([['precedence', { ...precedence }]]),
    step: byId(steps.map(({ tasks, ...step }) => ({ ...step, tasks: tasks.map(({ id }) => id) }))),
    task: byId(
      steps.flatMap(({ id: step, tasks }) =>
        tasks.map((task) => ({ ...task, id: `${step}/${task.id}` })),
      ),
    ),
    role: byId(rulebook.roles),
    agency: agenciesOf(rulebook),
    calendar: new Map(rulebook.calendars.map((one) => [one.country, { ...one }] as const)),
    cost: byId(words.costs),
    document: byId(words.documents),
    event: byId(words.events),
    interval: byId(words.intervals),
    place: byId(words.places),
    phase: byId(words.phases),
    reason: byId(words.reasons),
    term: byId(
      rulebook.terms.map(({ id, condition, scope, basis }) => ({ id, means: condition, scope, basis })), // prettier-ignore
    ),
    fact: byId(rulebook.facts),
  }
}

function byId(entries: readonly { readonly id: string }[]): Entries {
  return new Map(entries.map(({ id, ...entry }) => [id, entry]))
}

/** A procedure with the conditions of its steps in place of their names. */
function inFull(procedure: ProcedureEntry, { rules }: Rulebook): Readonly<Record<string, unknown>> {
  const conditions = new Map(rules.map(({ id, condition }) => [id, condition]))
  const conditionOf = (rule: string | null) => (rule === null ? null : conditions.get(rule))
  const { rule, steps, basis } = procedure
  return {
    basis,
    scope: conditionOf(rule),
    steps: steps.map(({ after, ...step }) => ({
      ...step,
      rule: conditionOf(step.rule),
      after: after.map((link) => ({ ...link, rule: conditionOf(link.rule) })),
    })),
  }
}

/** Everything that the directory says of one body. */
function agenciesOf({ agencies }: Rulebook): Entries {
  const all = new Map<string, { name: string; fills: unknown[] }>()
  for (const { agency, name, ...fills } of agencies) {
    const known = all.get(agency)
    if (known === undefined) all.set(agency, { name, fills: [fills] })
    else known.fills.push(fills)
  }
  return new Map([...all].map(([id, { name, fills }]) => [id, { name, fills }]))
}
