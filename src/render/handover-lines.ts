import type { HandoverQuestion } from '../ask/answer.ts'
import type { BodiesAnswer, HandoverStatementAnswer } from '../ask/statement-answer.ts'
import { inSentence } from '../rulebook/in-sentence.ts'
import type { HandoverStatement } from '../rulebook/statement.ts'
import {
  citation,
  conflictLine,
  dormantLines,
  joined,
  mayApplyLines,
  onlySometimes,
  opposed,
  possibleLines,
  silenceLines,
  under,
  unknownLine,
  type Telling,
} from './answer-lines.ts'
import { branchLines } from './branch-words.ts'
import { bodiesWords } from './body-words.ts'
import { conditionWords } from './condition-words.ts'
import { line, type Line } from './layout.ts'
import { listed } from './words.ts'

/** To whom the person is handed over, in words. */
export function handoverLines(question: HandoverQuestion, telling: Telling): readonly Line[] {
  const general = question.general.flatMap((statement) =>
    under(
      question.status === 'silent' ? 'said' : 'said in general',
      statementLines(statement, question, telling),
    ),
  )
  return [
    ...mainLines(question, telling),
    ...general,
    ...question.deferred.flatMap(({ clause }) => citation(clause, telling)),
    ...mayApplyLines(question, telling),
  ]
}

function mainLines(question: HandoverQuestion, telling: Telling): readonly Line[] {
  const tell = (statement: HandoverStatementAnswer) => statementLines(statement, question, telling)
  const groups = question.statements.map(tell)
  switch (question.status) {
    case 'assigned':
    case 'permitted':
    case 'excluded':
      return joined(groups, 'and')
    case 'conflict':
      return [conflictLine(question.conflicts), ...opposed(groups)]
    case 'unknown':
      return [
        unknownLine(question, telling.labels),
        ...branchLines(question, 'handover', telling),
        ...groups.flatMap((lines) => under('certain', lines)),
        ...possibleLines(question, tell, telling),
      ]
    case 'silent':
      return silenceLines(question, question.deferred)
    case 'not-in-force':
      return dormantLines(question.dormant)
  }
}

function statementLines(
  statement: HandoverStatementAnswer,
  question: HandoverQuestion,
  telling: Telling,
): readonly Line[] {
  return [
    line(receiverWords(statement, question.task, telling)),
    ...withDocuments(statement, telling),
    ...openDocuments(statement, question, telling),
    ...onlySometimes(statement.clause, question, telling.labels),
    ...citation(statement.clause, telling),
  ]
}

function receiverWords(
  statement: HandoverStatementAnswer,
  task: string,
  { answer, labels }: Telling,
): string {
  const { from, to, at, duty } = statement
  const force = duty === null || duty === 'must' ? '' : `${duty}: `
  const isOther = from !== null && !isActor(from, statement.clause, task, answer.questions)
  const giver = isOther ? `from ${bodiesWords(from, labels)} ` : ''
  const receiver = 'nobody' in to ? 'nobody: the person is free' : bodiesWords(to, labels)
  const point = at === null ? '' : ` at ${labels.place(at)}`
  return `${force}${giver}to ${receiver}${point}`
}

/** Whether the giver is who the same clause says acts, so that it has been named already. */
function isActor(
  giver: BodiesAnswer,
  clause: string,
  task: string,
  questions: Telling['answer']['questions'],
): boolean {
  const actors = questions.flatMap((question) => {
    if (question.question !== 'who' || question.task !== task) return []
    const possible = question.status === 'unknown' ? question.possible : []
    return [...question.statements, ...possible].filter((said) => said.clause === clause)
  })
  return actors.some(({ responsible }) => JSON.stringify(responsible) === JSON.stringify(giver))
}

function withDocuments(
  { documents, receipt }: HandoverStatementAnswer,
  { labels }: Telling,
): readonly Line[] {
  const certain = documents.flatMap(({ id, status }) =>
    status === 'assigned' ? [inSentence(labels.document(id))] : [],
  )
  const parts = [
    ...(certain.length === 0 ? [] : [`with ${listed(certain, 'and')}`]),
    ...(receipt === null ? [] : [`against ${inSentence(labels.document(receipt))}`]),
  ]
  return parts.length === 0 ? [] : [line(parts.join(', '))]
}

/** Documents that go along under a condition of which nothing certain is known. */
function openDocuments(
  { clause, documents }: HandoverStatementAnswer,
  question: HandoverQuestion,
  telling: Telling,
): readonly Line[] {
  const { labels, rulebook } = telling
  const asked = question.status === 'unknown' ? question.needs : []
  return documents.flatMap((document) => {
    if (document.status === 'assigned') return []
    const rule = ruleOf(clause, question.task, document.id, telling)
    const condition = rulebook.rules.find(({ id }) => id === rule)?.condition
    if (condition === undefined) return []
    const { needs, cannotBeEstablished } = document
    const all = [...needs, ...cannotBeEstablished]
    // What the handover as a whole waits for has been said.
    const own = all.filter((fact) => !asked.includes(fact))
    const words = conditionWords(condition, new Set(own.length === 0 ? all : own), telling)
    const name = inSentence(labels.document(document.id))
    const state = needs.length === 0 ? 'cannot be established' : 'not yet known'
    return [line(`with ${name} only if ${words} — ${state}`, 'open')]
  })
}

function ruleOf(
  clause: string,
  task: string,
  document: string,
  { answer, rulebook }: Telling,
): string | undefined {
  const handovers = rulebook.statements.filter(
    (statement): statement is HandoverStatement =>
      statement.question === 'handover' &&
      statement.clause === clause &&
      statement.step === answer.step &&
      statement.task === task,
  )
  const found = handovers.flatMap(({ documents }) =>
    documents.filter((one) => one.document === document && one.rule !== null),
  )
  return found[0]?.rule ?? undefined
}
