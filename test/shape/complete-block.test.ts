import { expect, it } from 'vitest'
import { shapeInstrument } from '../../src/shape/index.ts'
import { GOOD } from './good.ts'
import { HEAD, markdown } from './read.ts'
import { unlocated } from './unlocated.ts'

function instrumentWith(fence: string, yaml: string) {
  const text = `${HEAD}\n## Article 9. Escort and handover\n\nThe words people sign.\n\n\`\`\`${fence}\n${yaml.trim()}\n\`\`\`\n`
  const { value, diagnostics } = shapeInstrument(markdown(text))
  expect(diagnostics).toEqual([])
  return { text, value: unlocated(value) as Record<string, unknown[]> }
}

const fact = (name: string, ...values: unknown[]) => ({
  kind: 'fact',
  fact: name,
  test: { kind: 'one-of', values },
})

it('keeps every key of a responsibility', () => {
  const { text, value } = instrumentWith('responsibility', GOOD.responsibility)
  const opening = text.indexOf('```responsibility')

  expect(value['clauses']).toEqual([
    {
      kind: 'responsibility',
      place: {
        file: 'mous/test.md',
        heading: ['Article 9. Escort and handover'],
        line: text.slice(0, opening).split('\n').length,
        opening: { file: 'mous/test.md', start: opening, end: opening + 17 },
      },
      id: 'escort',
      block: 'escort',
      keys: [
        'id',
        'step',
        'duty',
        'who',
        'with',
        'consult',
        'inform',
        'accountable',
        'on-request-of',
        'authorised-by',
        'does',
        'when',
        'unless',
        'only-when',
        'after',
        'within',
        'for',
        'fallback',
        'issues',
        'pays',
        'handover',
        'subject-to',
        'notwithstanding',
        'without-prejudice-to',
        'instead-of',
        'replaces',
        'repeals',
        'extends',
        'exclusively',
        'deferred-to',
        'basis',
        'selected-by',
      ],
      steps: ['transport-escort/escort', 'reception'],
      duty: 'must',
      who: {
        kind: 'any-of',
        of: [
          { kind: 'role', ref: 'police@TH' },
          {
            kind: 'all-of',
            of: [
              { kind: 'role', ref: 'ngo' },
              { kind: 'role', ref: 'immigration@TH' },
            ],
          },
        ],
      },
      does: 'escort the person to the agreed border point',
      companions: {
        with: ['ngo'],
        consult: ['consulate'],
        inform: ['foreign-ministry@TH'],
        accountable: ['interior-ministry'],
        'on-request-of': ['victim'],
        'authorised-by': ['court-magistrate'],
      },
      when: [
        {
          kind: 'all',
          of: [
            fact('risk-on-return', 'low'),
            {
              kind: 'any',
              of: [
                fact('age', '< 18'),
                {
                  kind: 'all',
                  of: [
                    { kind: 'term', negated: false, terms: ['child'] },
                    { kind: 'term', negated: true, terms: ['stateless', 'presumed-victim'] },
                  ],
                },
              ],
            },
          ],
        },
      ],
      unless: [
        {
          kind: 'all',
          of: [
            fact('asylum-claim', 'pending', 'undetermined'),
            {
              kind: 'not',
              of: { kind: 'fact', fact: 'nationality', test: { kind: 'same-as', fact: 'origin' } },
            },
          ],
        },
      ],
      onlyWhen: {
        kind: 'all',
        of: [
          fact('consent-to-return', 'yes'),
          {
            kind: 'fact',
            fact: 'exploitation',
            test: { kind: 'includes-all', members: ['sexual', 'begging'] },
          },
        ],
      },
      inheritedScopes: [],
      after: ['risk-assessment'],
      within: [
        limit('7 working days of return-decision'),
        {
          ...limit('24 hours'),
          aim: 'immediately',
          from: { kind: 'last-of', events: ['examination-done', 'hospital-discharge'] },
          excluding: ['journey'],
          wherePossible: true,
          extendableBy: 'court-magistrate',
        },
        { ...limit('2 days'), from: { kind: 'event', events: ['custody'] } },
        { ...limit('immediately'), from: { kind: 'event', events: ['first-contact'] } },
      ],
      duration: { text: 'at least 3 months from placement' },
      fallback: {
        after: '3 days',
        who: { kind: 'role', ref: 'international-organisation' },
        when: fact('origin', 'LA'),
      },
      issues: ['handover-minutes'],
      pays: [
        {
          ...payment('transport'),
          by: { kind: 'body', who: { kind: 'role', ref: 'social-welfare@destination' } },
          instrument: 'state budget',
        },
        {
          ...payment('food', 'medical'),
          by: {
            kind: 'split',
            parts: [
              { payer: 'a', share: '50%' },
              { payer: 'b', share: '50%' },
            ],
          },
          cap: '100 USD',
        },
        {
          ...payment('all'),
          by: {
            kind: 'ladder',
            rungs: [
              {
                payer: { kind: 'body', who: { kind: 'role', ref: 'insurance-fund' } },
                upTo: '300 USD',
                per: 'case',
                when: undefined,
              },
              {
                payer: {
                  kind: 'split',
                  parts: [
                    { payer: 'a', share: 'equal' },
                    { payer: 'b', share: 'equal' },
                  ],
                },
                upTo: undefined,
                per: undefined,
                when: fact('fund-member', 'yes'),
              },
              {
                payer: { kind: 'body', who: { kind: 'role', ref: 'social-welfare' } },
                upTo: undefined,
                per: undefined,
                when: undefined,
              },
            ],
          },
          interim: 'iom',
          recoverFrom: 'offender',
          when: fact('has-means', 'no'),
        },
        { ...payment('exit-fees'), freeFor: 'victim' },
        { ...payment('education'), deferredTo: 'according to law' },
      ],
      handovers: [
        {
          to: { kind: 'role', ref: 'social-welfare@origin' },
          from: { kind: 'role', ref: 'shelter-state' },
          at: 'friendship-bridge',
          documents: [
            { document: 'travel-document', when: undefined },
            { document: 'case-file', when: fact('consent-to-share-file', 'yes') },
          ],
          receipt: 'handover-minutes',
          when: fact('family-status', 'found-suitable'),
        },
      ],
      connectives: {
        'subject-to': ['treaty#return'],
        notwithstanding: ['sop#a'],
        'without-prejudice-to': ['b'],
        'instead-of': ['c'],
        replaces: ['d'],
        repeals: ['e'],
        amends: [],
        extends: ['g'],
      },
      exclusively: true,
      deferredTo: 'according to national law',
      basis: 'secondary',
      selectedBy: 'identification',
    },
  ])
})

function limit(words: string) {
  return {
    limit: words,
    aim: undefined,
    from: undefined,
    excluding: [],
    wherePossible: false,
    extendableBy: undefined,
  }
}

function payment(...costs: string[]) {
  return {
    costs,
    by: undefined,
    freeFor: undefined,
    deferredTo: undefined,
    interim: undefined,
    recoverFrom: undefined,
    cap: undefined,
    inKind: false,
    instrument: undefined,
    when: undefined,
  }
}

it('keeps every key of a step of a procedure', () => {
  const { value } = instrumentWith('step', GOOD.step)

  expect(value['procedure']).toMatchObject([
    {
      step: 'reception',
      after: [
        { step: 'transport-escort', when: undefined },
        { step: 'handover-at-border', when: fact('origin', 'LA') },
      ],
      when: fact('wish', 'return-home'),
      checklist: ['identity', 'health'],
      forms: ['form 3'],
      issues: ['return-certificate'],
      ends: true,
    },
  ])
})

it('keeps the id and the meaning of a term', () => {
  const { value } = instrumentWith('term', GOOD.term)

  expect(value['terms']).toMatchObject([
    { id: 'child', means: fact('age', '< 18', 'undetermined') },
  ])
})

it('keeps every key of a scenario', () => {
  const { value } = instrumentWith('scenario', GOOD.scenario)

  expect(value['scenarios']).toMatchObject([
    {
      file: 'mous/test.md',
      id: 'night',
      title: 'A child at night',
      asOf: '2026-06-01',
      given: [
        { fact: 'age', value: { kind: 'value', value: '..17' } },
        { fact: 'origin', value: { kind: 'value', value: 'LA' } },
        { fact: 'exploitation', value: { kind: 'members', members: ['sexual'] } },
        { fact: 'methods', value: { kind: 'only', members: ['threats'] } },
        { fact: 'needs', value: { kind: 'only', members: [] } },
        { fact: 'wages-owed', value: { kind: 'value', value: 'yes' } },
        { fact: 'number', value: { kind: 'value', value: 15 } },
      ],
      events: [{ event: 'arrival', at: '2026-06-03T18:00+07:00' }],
      progress: [{ step: 'shelter/house', is: 'rejected', at: '2026-06-03', reason: 'no-place' }],
      intervals: [{ interval: 'journey', from: '2026-06-01', to: undefined }],
      costs: [
        {
          cost: 'food',
          step: 'shelter',
          amount: '450.50',
          currency: 'USD',
          on: '2026-06-03',
        },
      ],
      rates: [{ from: 'USD', to: 'THB', rate: '35.20' }],
      withDraft: ['draft-mou'],
      asks: { kind: 'ask', step: 'transport-escort/escort' },
      expect: [
        {
          question: 'who',
          subject: 'escort',
          status: 'assigned',
          responsible: ['police@TH'],
          by: undefined,
          within: '3 days',
          cites: ['a#b'],
          notCites: ['c#d'],
          asks: ['age'],
        },
        { question: 'pays', subject: 'food', by: ['ngo'], cites: [], asks: undefined },
        { question: 'handover', subject: 'escort', to: ['social-welfare@LA'] },
      ],
      todo: 'until the text is signed',
    },
  ])
})

it('keeps every key of front matter', () => {
  const { value, diagnostics } = shapeInstrument(markdown(`---${GOOD['front-matter']}---\n`))

  expect(diagnostics).toEqual([])
  expect(unlocated(value)).toEqual({
    file: 'mous/test.md',
    id: 'example-mou',
    kind: 'mou',
    title: 'Memorandum on return',
    parties: [
      { who: 'LA', from: undefined },
      { who: 'TH', from: '2010-01-01' },
      { who: 'all-states', from: undefined },
    ],
    basis: 'illustrative',
    missingParts: ['art 7'],
    draft: false,
    signed: '2005-07-13',
    inForce: { from: 'unknown', notBefore: '2005-07-13', until: '2030-01-01' },
    selectedBy: 'identification',
    reviewEvery: '1 year',
    languages: { authentic: ['lo', 'th', 'en'], this: 'en' },
    amends: ['older-mou'],
    supersedes: ['oldest-mou'],
    repeals: ['old-law'],
    subjectTo: ['treaty'],
    notwithstanding: ['sop'],
    withoutPrejudiceTo: ['treaty#return'],
    scope: { kind: 'all', of: [fact('origin', 'LA'), fact('destination', 'TH')] },
    sources: [{ title: 'Text', publisher: 'Ministry', date: '2005', url: 'https://example.org' }],
    clauses: [],
    terms: [],
    procedure: [],
    scenarios: [],
    unreadable: [],
    unreadableKeys: [],
  })
})

it('marks each value with the words that say it', () => {
  const text = `${HEAD}\n# A\n\n\`\`\`responsibility\nstep: a\nduty: must\nwho: "police@TH"\nwhen: { age: "< 18" }\n\`\`\`\n`
  const [clause] = shapeInstrument(markdown(text)).value?.clauses ?? []
  const marked = (span: { start: number; end: number } | undefined) =>
    text.slice(span?.start, span?.end)
  const [when] = clause?.when ?? []

  expect(marked(clause?.duty?.span)).toBe('must')
  expect(marked(clause?.who?.kind === 'role' ? clause.who.ref.span : undefined)).toBe('"police@TH"')
  expect(marked(when?.span)).toBe('age: "< 18"')
  expect(marked(when?.kind === 'fact' ? when.test.span : undefined)).toBe('"< 18"')
})
