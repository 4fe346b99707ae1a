import type { SchemaName } from '../../src/shape/schemas/schemas.ts'

/** For each schema a document that uses every key it has, in one form or another. */
export const GOOD: Readonly<Record<Exclude<SchemaName, 'definitions' | 'instrument'>, string>> = {
  'front-matter': `
remit: 1
id: example-mou
kind: mou
title: Memorandum on return
parties: [LA, { party: TH, from: 2010-01-01 }, all-states]
basis: illustrative
read: { missing: ["art 7"] }
draft: no
signed: 2005-07-13
in-force: { from: unknown, not-before: 2005-07-13, until: 2030-01-01 }
selected-by: identification
review: { every: 1 year }
languages: { authentic: [lo, th, en], this: en }
amends: [older-mou]
supersedes: oldest-mou
repeals: [old-law]
subject-to: [treaty]
notwithstanding: [sop]
without-prejudice-to: [treaty#return]
scope: { origin: LA, destination: TH }
sources: [{ title: Text, publisher: Ministry, date: 2005, url: "https://example.org" }]
`,
  responsibility: `
id: escort
step: [transport-escort/escort, reception]
duty: must
who: { any-of: [police@TH, { all-of: [ngo, immigration@TH] }] }
with: [ngo]
consult: consulate
inform: [foreign-ministry@TH]
accountable: interior-ministry
on-request-of: [victim]
authorised-by: court-magistrate
does: escort the person to the agreed border point
when: { risk-on-return: low, any: [{ age: "< 18" }, { all: [{ is: child }, { is-not: [stateless, presumed-victim] }] }] }
unless: { asylum-claim: [pending, undetermined], not: { nationality: { same-as: origin } } }
only-when: { consent-to-return: yes, exploitation: { includes-all: [sexual, begging] } }
after: [risk-assessment]
within:
  - 7 working days of return-decision
  - { limit: 24 hours, aim: immediately, from: { last-of: [examination-done, hospital-discharge] }, excluding: [journey], where-possible: true, extendable-by: court-magistrate }
  - { limit: 2 days, of: custody }
  - { limit: immediately, after: first-contact }
for: at least 3 months from placement
fallback: { after: 3 days, who: international-organisation, when: { origin: LA } }
issues: [handover-minutes]
pays:
  - { for: transport, by: social-welfare@destination, instrument: state budget }
  - { for: [food, medical], by: { split: { a: 50%, b: 50% } }, cap: 100 USD, in-kind: no }
  - for: all
    by: { ladder: [{ payer: insurance-fund, up-to: 300 USD, per: case }, { payer: { split: { a: equal, b: equal } }, when: { fund-member: yes } }, { payer: social-welfare }] }
    interim: iom
    recover-from: offender
    when: { has-means: no }
  - { for: exit-fees, free-for: victim }
  - { for: education, deferred-to: according to law }
handover:
  to: social-welfare@origin
  from: shelter-state
  at: friendship-bridge
  documents: [travel-document, { document: case-file, when: { consent-to-share-file: yes } }]
  receipt: handover-minutes
  when: { family-status: found-suitable }
subject-to: [treaty#return]
notwithstanding: [sop#a]
without-prejudice-to: [b]
instead-of: [c]
replaces: d
repeals: [e]
extends: [g]
exclusively: yes
deferred-to: according to national law
basis: secondary
selected-by: identification
`,
  funding: `
id: own-cost
step: shelter
does: each side bears its own cost
when: { origin: LA }
unless: { has-means: yes }
pays: { for: all, by: nobody }
amends: [older-mou#funding]
deferred-to: the annual plan
basis: source
selected-by: arrival
cases:
  - { id: food, pays: { for: food, by: ngo }, basis: none }
  - { id: rest, when: { origin: MM } }
`,
  defaults: `
duty: must
who: police@TH
step: rescue
`,
  term: `
id: child
means: { age: ["< 18", undetermined] }
`,
  step: `
step: reception
after: [transport-escort, { step: handover-at-border, when: { origin: LA } }]
when: { wish: return-home }
checklist: [identity, health]
forms: form 3
issues: [return-certificate]
ends: yes
`,
  scenario: `
id: night
title: A child at night
as-of: 2026-06-01
given: { age: "..17", origin: LA, exploitation: [sexual], methods: { only: [threats] }, needs: { only: [] }, wages-owed: yes, number: 15 }
events: [{ event: arrival, at: 2026-06-03T18:00+07:00 }, { step: shelter/house, is: rejected, at: 2026-06-03, reason: no-place }]
intervals: [{ interval: journey, from: 2026-06-01 }]
costs: [{ for: food, step: shelter, amount: "450.50", currency: USD, on: 2026-06-03 }]
rates: [{ from: USD, to: THB, rate: "35.20" }]
with-draft: [draft-mou]
ask: transport-escort/escort
expect:
  - { who: escort, status: assigned, responsible: [police@TH], within: 3 days, cites: [a#b], not-cites: c#d, asks: [age] }
  - { pays: food, by: ngo }
  - { handover: escort, to: social-welfare@LA }
todo: until the text is signed
`,
  note: `
id: preamble
text: The parties recall their commitments.
why: It has no addressee.
`,
  scenarios: `
remit: 1
scenarios:
  - { id: a, as-of: 2026-06-01, ask: shelter, expect: [{ who: house }] }
  - id: b
    as-of: 2026-06-01
    plan: sop
    expect:
      - { who: house, step: shelter }
      - { state: shelter/house, is: not-needed }
      - { due: shelter, on: 2026-06-03T18:00+07:00 }
      - { due: reception, on: none }
      - { custody: unbroken }
      - { custody: broken, at: reception }
      - { ledger: [police@TH, ngo], bears: 12 THB }
      - { ledger: open, bears: 0 THB }
`,
  precedence: `
remit: 1
canons: [express, superior, later]
ranks: [treaty, [law, regulation], mou, protocol, sop, programme, guideline]
`,
  case: `
remit: 1
as-of: 2026-06-01
procedure: a-sop
facts: { age: 15, origin: LA, exploitation: { only: sexual } }
events: [{ event: arrival, at: 2026-06-03 }, { step: shelter, is: done, at: 2026-06-04 }]
intervals: [{ interval: journey, from: 2026-06-01, to: 2026-06-03T18:00Z }]
costs: [{ for: food, amount: "3", currency: THB }, { for: food, step: shelter, amount: "4", currency: THB }]
rates: [{ from: USD, to: THB, rate: "35.20" }]
`,
  facts: `
remit: 1
facts:
  - { id: age, type: number, range: "0..120", step: 0.5, unit: years, bands: [0, 18], may-be-undetermined: yes, label: Age, question: How old?, why: { en: Thresholds, th: เกณฑ์ }, sensitivity: 2, typical: 30 }
  - { id: forms, type: set, values: [sexual, { id: begging, label: begging for others }], label: { en: Forms }, question: Which?, sensitivity: 4, typical: [sexual] }
  - { id: transit, type: set, of: country, label: Transit, question: Which?, sensitivity: 1 }
  - { id: nationality, type: country, values: [none], bands: [LA], label: Nationality, question: Which?, sensitivity: 2 }
assume:
  - { id: young, never: { age: "< 3", forms: { includes: begging } }, why: too young }
`,
  steps: `
remit: 1
phases: [{ id: protection, label: Protection }]
steps:
  - { id: shelter, label: Shelter, phase: protection, description: A place., tasks: [{ id: house, label: House, bodies: one }, { id: feed, label: Feed }], costs: [food], care: yes, handover: no, expects: [who, limit, pays, handover] }
`,
  roles: `
remit: 1
roles:
  - { id: police, label: Police, kind: law-enforcement }
  - { id: officer, label: Officer, kind: law-enforcement, placed: no, members: [police] }
`,
  costs: `
remit: 1
costs: [{ id: food, label: food }, { id: needs, label: needs, members: [food] }]
`,
  documents: `
remit: 1
documents: [{ id: case-file, label: case file }]
`,
  events: `
remit: 1
events: [{ id: arrival, label: the arrival }, { id: placement, label: the placement, completes: shelter/house }]
intervals: [{ id: journey, label: the journey }]
reasons: [{ id: no-place, label: no place is free }]
`,
  places: `
remit: 1
places: [{ id: bridge, label: the bridge, countries: [LA, TH] }]
`,
  terms: `
remit: 1
terms: [{ id: child, label: child, means: { age: "< 18" }, why: most texts }]
`,
  calendar: `
remit: 1
country: LA
time-zone: Asia/Vientiane
several-time-zones: no
weekend: [saturday, sunday]
holidays:
  - { on: 2026-04-14, label: New Year }
  - { every: "12-02", label: { en: National Day, lo: ວັນຊາດ }, from: 1976, until: 2100 }
complete: [2026]
sources: [{ title: A decree, publisher: Office, date: 2017, url: "https://example.org" }]
`,
  agencies: `
remit: 1
country: TH
agencies:
  - { id: th-police, name: Royal Police, contact: "191", fills: [{ role: police, from: 2000-01-01, until: 2030-01-01 }], source: an act }
`,
}
