import { Bug } from '../../bug.ts'
import { at, type Node } from '../../document/node.ts'
import type {
  Expectation,
  ExpectedCustody,
  ExpectedState,
  ExpectedStatus,
  PlanExpectation,
  Scenario,
  ScenarioQuestion,
} from '../../document/scenario.ts'
import type { Located } from '../../source/located.ts'
import { givenFacts, givenHistory } from './case-parts.ts'
import { maybe, oneOrMore, required, text, texts, wordOf } from './words.ts'

/** What a scenario has from elsewhere than its keys. */
export interface ScenarioFrame {
  readonly file: string
  readonly heading: readonly string[]
  /** Its own, or made of the heading. */
  readonly id: Located<string>
}

export function scenario(node: Node, { file, heading, id }: ScenarioFrame): Scenario {
  const expected = oneOrMore(required(node, 'expect'), (one) => one)
  return {
    file,
    heading,
    span: node.span,
    id,
    title: maybe(at(node, 'title'), text),
    asOf: text(required(node, 'as-of')),
    given: givenFacts(at(node, 'given')),
    ...givenHistory(node),
    withDraft: texts(at(node, 'with-draft')),
    asks: question(node),
    expect: expected.filter((one) => !isOfPlan(one)).map(expectation),
    expectPlan: expected.filter(isOfPlan).map(planExpectation),
    todo: maybe(at(node, 'todo'), text),
  }
}

function question(node: Node): ScenarioQuestion {
  const step = at(node, 'ask')
  return step === undefined
    ? { kind: 'plan', procedure: text(required(node, 'plan')) }
    : { kind: 'ask', step: text(step) }
}

function expectation(node: Node): Expectation {
  const listed = (key: string) => maybe(at(node, key), texts)
  return {
    span: node.span,
    ...subject(node),
    step: maybe(at(node, 'step'), text),
    status: maybe(at(node, 'status'), wordOf<ExpectedStatus>),
    responsible: listed('responsible'),
    by: listed('by'),
    to: listed('to'),
    within: maybe(at(node, 'within'), text),
    cites: texts(at(node, 'cites')),
    notCites: texts(at(node, 'not-cites')),
    asks: listed('asks'),
  }
}

function subject(node: Node): Pick<Expectation, 'question' | 'subject'> {
  for (const question of ['who', 'pays', 'handover'] as const) {
    const found = at(node, question)
    if (found !== undefined) return { question, subject: text(found) }
  }
  throw new Bug('an expectation was decoded without its question')
}

function isOfPlan(node: Node): boolean {
  return ['state', 'due', 'custody', 'ledger'].some((key) => at(node, key) !== undefined)
}

function planExpectation(node: Node): PlanExpectation {
  const { span } = node
  const [state, due, custody] = [at(node, 'state'), at(node, 'due'), at(node, 'custody')]
  if (state !== undefined) {
    const is = wordOf<ExpectedState>(required(node, 'is'))
    return { span, question: 'state', step: text(state), is }
  }
  if (due !== undefined) {
    return { span, question: 'due', step: text(due), on: text(required(node, 'on')) }
  }
  if (custody !== undefined) {
    const is = wordOf<ExpectedCustody>(custody)
    return { span, question: 'custody', is, at: maybe(at(node, 'at'), text) }
  }
  const account = texts(required(node, 'ledger'))
  return { span, question: 'ledger', account, bears: text(required(node, 'bears')) }
}
