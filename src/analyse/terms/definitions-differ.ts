import { allOf, and, anyOf, diff } from '../../diagram/apply.ts'
import { FALSE, TRUE, type Diagram } from '../../diagram/diagram.ts'
import { areDisjoint } from '../../diagram/implies.ts'
import { withinBudget } from '../../diagram/within-budget.ts'
import type { Condition } from '../../rulebook/condition.ts'
import type { TermEntry } from '../../rulebook/rulebook.ts'
import { factOf } from '../../ask/open-facts.ts'
import { variablesIn } from '../../rulebook/variables-in.ts'
import type { Involved } from '../audit.ts'
import { describeWhole } from '../describe-whole.ts'
import type { FoundWhole, Whole } from '../found-whole.ts'
import { NOT_DESCRIBED } from '../found-whole.ts'
import { measureOf } from '../measure.ts'
import { poseTogether, type Together } from '../together/together.ts'

/**
 * Words that mean one thing in one text and another in another, where both can
 * apply to one person on the same day; and in the vocabulary, whose meaning a
 * text without one of its own has.
 *
 * Texts that mean the same are told together, so there is a finding for each
 * two meanings, and for each way in which a person is inside one and outside
 * the other.
 */
export function definitionsDiffer(whole: Whole): readonly FoundWhole[] {
  const { rulebook } = whole.base.prepared
  if (!whole.isWanted('audit/definitions-differ') || rulebook.steps.length === 0) return []
  const byTerm = new Map<string, readonly Applied[]>()
  for (const entry of rulebook.terms) {
    const when = appliesWhen(entry, whole)
    if (when === undefined) continue
    byTerm.set(entry.term, [...(byTerm.get(entry.term) ?? []), { entry, when }])
  }
  return [...byTerm].flatMap(([term, applied]) => {
    const meanings = new Set(applied.map(({ entry }) => JSON.stringify(entry.condition)))
    return meanings.size < 2 ? [] : differencesIn(term, applied, whole)
  })
}

/** A definition that takes part on the day. */
interface Applied {
  readonly entry: TermEntry
  /** When its text applies, and the cases about which it speaks. */
  readonly when: readonly Condition[]
}

function appliesWhen(
  { instrument: id, scope }: TermEntry,
  { base }: Whole,
): readonly Condition[] | undefined {
  if (id === null) return []
  const instrument = base.prepared.instruments.get(id)
  if (instrument === undefined) return undefined
  const { isLeftOut, when } = base.presences.ofText(instrument)
  if (isLeftOut || when.kind === 'never') return undefined
  return [when, scope].filter(({ kind }) => kind !== 'always')
}

/** Texts that mean the same, and where one of them applies. */
interface Meaning {
  readonly entries: readonly TermEntry[]
  /** Who is inside. */
  readonly inside: Diagram
  readonly applies: Diagram
}

function differencesIn(
  term: string,
  applied: readonly Applied[],
  { base, truthOf, nodeBudget }: Whole,
): readonly FoundWhole[] {
  const conditions = applied.flatMap(({ entry, when }) => [entry.condition, ...when])
  const together = poseTogether({
    base,
    truthOf,
    asked: [],
    procedures: [],
    rules: [],
    conditions,
    whos: [],
    places: [],
    nodeBudget,
  })
  if (together === undefined) return [foundPerhaps(term, applied)]
  const { frame, context } = together
  const found = withinBudget(frame.space, () => pairsOf(applied, together))
  if (found === 'over-budget') return [foundPerhaps(term, applied)]
  const measure = measureOf(frame, context)
  return found.map(({ inside, outside, where }): FoundWhole => {
    const tested = [...inside, ...outside].flatMap(({ condition, scope }) => [condition, scope])
    return {
      detail: {
        code: 'audit/definitions-differ',
        term,
        inside: inside.map(({ instrument }) => instrument),
        outside: outside.map(({ instrument }) => instrument),
      },
      name: NO_QUESTION,
      clauses: clausesOf([...inside, ...outside]),
      share: measure(where),
      exact: true,
      described: describeWhole(
        {
          where,
          shownIn: where,
          relevant: new Set(tested.flatMap(variablesIn).map(factOf)),
        },
        { posed: together, statuses: [{ status: 'unknown', where: TRUE }] },
      ),
    }
  })
}

interface Difference {
  readonly inside: readonly TermEntry[]
  readonly outside: readonly TermEntry[]
  readonly where: Diagram
}

/** To be called within the budget of the frame. */
function pairsOf(
  applied: readonly Applied[],
  { frame, whereCondition }: Together,
): readonly Difference[] {
  const { space, care } = frame
  const meanings = new Map<Diagram, Meaning>()
  for (const { entry, when } of applied) {
    const inside = and(space, care, whereCondition(entry.condition))
    const known = meanings.get(inside)
    const applies = allOf(space, [care, ...when.map(whereCondition)])
    meanings.set(inside, {
      entries: [...(known?.entries ?? []), entry],
      inside,
      applies: anyOf(space, [known?.applies ?? FALSE, applies]),
    })
  }
  const all = [...meanings.values()]
  return all.flatMap((one) =>
    all.flatMap((other): readonly Difference[] => {
      const apart = diff(space, one.inside, other.inside)
      const where = allOf(space, [apart, one.applies, other.applies])
      if (one === other || where === FALSE) return []
      const partOf = ({ entries }: Meaning): readonly TermEntry[] =>
        entries.filter((entry) => {
          const own = applied.find((each) => each.entry === entry)
          const applies = allOf(space, (own?.when ?? []).map(whereCondition))
          return !areDisjoint(space, applies, where)
        })
      return [{ inside: partOf(one), outside: partOf(other), where }]
    }),
  )
}

const NO_QUESTION = { step: null, question: null, subject: null }

/** The texts, where they say it. */
function clausesOf(entries: readonly TermEntry[]): readonly Involved[] {
  return entries.flatMap(({ id, instrument }) =>
    instrument === null ? [] : [{ clause: id, role: 'says' }],
  )
}

/** It could not be worked out whether the meanings are the same. */
function foundPerhaps(term: string, applied: readonly Applied[]): FoundWhole {
  const [first, ...others] = applied.map(({ entry }) => entry)
  return {
    detail: {
      code: 'audit/definitions-differ',
      term,
      inside: first === undefined ? [] : [first.instrument],
      outside: others.map(({ instrument }) => instrument),
    },
    name: NO_QUESTION,
    clauses: clausesOf(applied.map(({ entry }) => entry)),
    share: null,
    exact: false,
    described: NOT_DESCRIBED,
  }
}
