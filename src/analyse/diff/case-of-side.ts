import { readFact } from '../../ask/read-fact.ts'
import type { FactAnswer } from '../../ask/answer.ts'
import { ask } from '../../ask/ask.ts'
import type { CaseRequest } from '../../ask/request.ts'
import { subjectOfAnswer } from '../../ask/subject-of-answer.ts'
import { Bug } from '../../bug.ts'
import type { GivenValue } from '../../document/case-parts.ts'
import type { WrittenValue } from '../../document/condition.ts'
import type { ValueSet } from '../../rulebook/value-set.ts'
import type { QuestionName } from '../audit.ts'
import type { ConcreteCase } from '../concrete-case.ts'
import type { CommonVocabulary } from './common-vocabulary.ts'
import { requestOf, type GivenOfCase } from './common-worlds.ts'
import { ownName, renamed } from './rename-facts.ts'
import type { WitnessCase } from './rulebook-diff.ts'

export type SideName = 'before' | 'after'

/** A case as a case file of one side says it: without what that side has no word for. */
export function caseOfSide(
  { facts, events }: ConcreteCase,
  vocabulary: CommonVocabulary,
  side: SideName,
): ConcreteCase {
  const { facts: known, rulebook } = vocabulary[side]
  const told = Object.entries(facts).flatMap(([id, value]): readonly [string, FactAnswer][] => {
    const found = known.get(id)
    if (found === undefined) return []
    if (typeof value !== 'object' || !('only' in value)) return [[ownName(id), value]]
    const only = value.only.filter((member) => found.domain.names.includes(member))
    return [[ownName(id), { only }]]
  })
  return {
    facts: Object.fromEntries(told),
    events: events.filter(({ event }) => rulebook.words.events.some(({ id }) => id === event)),
  }
}

/** The same case as that side reads it. */
export function givenToSide(
  { facts, events }: ConcreteCase,
  vocabulary: CommonVocabulary,
  side: SideName,
): GivenOfCase {
  const { facts: known } = vocabulary[side]
  const values = Object.entries(facts).flatMap(
    ([name, value]): readonly (readonly [string, ValueSet])[] => {
      const found = known.get(name) ?? known.get(renamed(name))
      if (found === undefined) return []
      const read = readFact(found.domain, givenValue(value), NOWHERE)
      if (read.kind === 'faults') throw new Bug(`\`${name}\` was given a value that it cannot have`)
      return read.read.variables
    },
  )
  return { facts: new Map(values), events }
}

/** What `ask` says of a question for a case. */
export function statusOf(
  told: ConcreteCase,
  { step, question, subject }: QuestionName,
  vocabulary: CommonVocabulary,
  side: SideName,
  { asOf, withDraft }: Pick<CaseRequest, 'asOf' | 'withDraft'>,
): WitnessCase['status'] {
  const prepared = vocabulary[side]
  const known = prepared.steps.get(step)?.entry
  const isTask = known?.tasks.some(({ id }) => id === subject) === true
  if (known === undefined || (question !== 'pays' && !isTask)) return 'not-asked'
  const given = givenToSide(told, vocabulary, side)
  const task = question === 'pays' ? null : subject
  const { questions } = ask(prepared, { ...requestOf(given, asOf, withDraft), step, task })
  const asked = questions.find(
    (one) => one.question === question && subjectOfAnswer(one) === subject,
  )
  return asked?.status ?? 'not-asked'
}

const NOWHERE = { file: '', start: 0, end: 0 }

function givenValue(value: FactAnswer): GivenValue {
  if (typeof value !== 'object') return { kind: 'value', value: written(value) }
  const [kind, members] =
    'only' in value
      ? (['only', value.only] as const)
      : 'not' in value
        ? (['not', value.not] as const)
        : (['members', value] as const)
  return { kind, members: members.map(written), span: NOWHERE }
}

function written(value: string | number | boolean): WrittenValue {
  return { value, span: NOWHERE, quoted: true }
}
