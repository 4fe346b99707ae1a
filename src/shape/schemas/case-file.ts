import { listOf, mapping, published, ref } from './json-schema.ts'

export const caseFile = published(
  'case',
  'A case: what is known, what has happened and what it cost, without a name',
  mapping(
    {
      remit: ref('version', 'The version of the language.'),
      'as-of': ref('date', 'The day on which the case is asked about.'),
      procedure: ref('text', 'The document along whose procedure the case is planned.'),
      facts: ref('givenFacts', 'What is known about the case.'),
      events: listOf('givenEvent', 'What has happened, and when.'),
      intervals: listOf('givenInterval', 'Stretches of time that may stop a clock.'),
      costs: listOf('givenCost', 'Costs that have arisen.'),
      rates: listOf('givenRate', 'Rates of exchange; without one, two currencies are never compared.'),
    },
    ['remit'],
  ),
)
