import { atMostOneOf, anyKeyOf, byKey, listOf, mapping, only, published, ref, someOf, type JsonSchema } from './json-schema.ts'

const keys = {
  id: ref('id', 'The name of the scenario; in a document, without it, made of the heading.'),
  title: ref('text', 'What the scenario is about.'),
  'as-of': ref('date', 'The day on which the question is asked.'),
  given: ref('givenFacts', 'What is known about the case.'),
  events: listOf('givenEvent', 'What has happened, and when.'),
  intervals: listOf('givenInterval', 'Stretches of time that may stop a clock.'),
  costs: listOf('givenCost', 'Costs that have arisen.'),
  rates: listOf('givenRate', 'Rates of exchange; without one, two currencies are never compared.'),
  'with-draft': ref('texts', 'Drafts that take part.'),
  ask: ref('text', 'The step asked about.'),
  plan: ref('text', 'The procedure whose plan is made.'),
  expect: { description: 'What is expected.' },
  todo: ref('text', 'Why the scenario is not expected to pass yet.'),
}

const together: JsonSchema = {
  ...anyKeyOf('ask', 'plan'),
  allOf: atMostOneOf('ask', 'plan'),
  ...byKey(
    [['ask', { properties: { expect: someOf('expectation', 'The answers that are expected.') } }]],
    {
      properties: {
        expect: someOf('planExpectation', 'The answers and the plan that are expected.'),
      },
    },
  ),
}

export const scenario = published(
  'scenario',
  'A `scenario` block: a case with the answers expected of it',
  { ...mapping(keys, ['as-of', 'expect']), ...together },
)

/** A file of scenarios: one alone, or several in a list. */
export const scenarios = published('scenarios', 'Scenarios in a file of their own', {
  ...mapping({
    remit: ref('version', 'The version of the language; without it, 1.'),
    scenarios: {
      description: 'The scenarios, if there are several.',
      type: 'array',
      minItems: 1,
      items: only('scenarioInFile'),
    },
    ...keys,
  }),
  if: { required: ['scenarios'] },
  then: mapping({ remit: {}, scenarios: {} }),
  else: { required: ['id', 'as-of', 'expect'], ...together },
})

export const scenarioInFile: JsonSchema = {
  title: 'a scenario',
  ...mapping(keys, ['id', 'as-of', 'expect']),
  ...together,
}
