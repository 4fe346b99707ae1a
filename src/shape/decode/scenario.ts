import { Bug } from '../../bug.ts'
import { at, type Node } from '../../document/node.ts'
import type {
  Expectation,
  ExpectedStatus,
  Scenario,
  ScenarioQuestion,
} from '../../document/scenario.ts'
import type { Located } from '../../source/located.ts'
import { givenCost, givenEvent, givenFacts } from './case-parts.ts'
import { maybe, oneOrMore, required, text, texts, wordOf } from './words.ts'

/** What a scenario has from elsewhere than its keys. */
export interface ScenarioFrame {
  readonly file: string
  readonly heading: readonly string[]
  /** Its own, or made of the heading. */
  readonly id: Located<string>
}

export function scenario(node: Node, { file, heading, id }: ScenarioFrame): Scenario {
  return {
    file,
    heading,
    span: node.span,
    id,
    title: maybe(at(node, 'title'), text),
    asOf: text(required(node, 'as-of')),
    given: givenFacts(at(node, 'given')),
    events: oneOrMore(at(node, 'events'), givenEvent),
    costs: oneOrMore(at(node, 'costs'), givenCost),
    withDraft: texts(at(node, 'with-draft')),
    asks: question(node),
    expect: oneOrMore(required(node, 'expect'), expectation),
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
