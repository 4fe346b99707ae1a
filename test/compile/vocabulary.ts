import type { SourceText } from '../../src/source/source-text.ts'

/** A vocabulary just large enough: two steps, and facts of every type. */
const files: Readonly<Record<string, string>> = {
  facts: `
facts:
  - { id: age, type: number, range: "0..120", may-be-undetermined: yes, label: Age, question: How old?, sensitivity: 2 }
  - { id: origin, type: country, label: Origin, question: Where from?, sensitivity: 2 }
  - { id: destination, type: country, label: Destination, question: Where to?, sensitivity: 2 }
  - { id: nationality, type: country, may-be-undetermined: yes, label: Nationality, question: Of where?, sensitivity: 2 }
  - { id: transit, type: set, of: country, label: Transit, question: Through where?, sensitivity: 2 }
  - { id: consent, type: boolean, label: Consent, question: Does the person agree?, sensitivity: 2 }
  - id: risk
    type: enum
    values: [{ id: low, label: low risk }, { id: medium, label: some risk }, { id: high, label: high risk }]
    label: Risk
    question: How dangerous is it?
    sensitivity: 2
  - { id: here, type: country, label: Here, question: Where now?, sensitivity: 1 }
  - { id: exploitation, type: set, values: [sexual, labour, begging], label: Exploitation, question: How?, sensitivity: 4 }
assume: [{ id: no-infant-consents, never: { age: "< 1", consent: yes }, why: An infant cannot consent. }]
`,
  steps: `
phases: [{ id: return, label: Return }, { id: care, label: Care }]
steps:
  - id: escort
    label: Escort
    phase: return
    tasks: [{ id: travel, label: Travel, bodies: one }, { id: inform, label: Inform }]
    costs: [bus, ferry, food]
    handover: yes
    expects: [who]
  - { id: shelter, label: Shelter, phase: care, tasks: [{ id: house, label: House }], costs: [food], care: yes, expects: [who] }
`,
  roles: `
roles:
  - { id: police, label: Police, kind: government, placed: yes }
  - { id: welfare, label: Welfare, kind: government, placed: yes }
  - { id: officer, label: Officer, kind: government, placed: yes, members: [welfare, police] }
  - { id: ngo, label: NGO, kind: civil-society, placed: no }
  - { id: fund, label: Fund, kind: funder, placed: no }
  - { id: victim, label: Victim, kind: person, placed: no }
`,
  costs: `
costs:
  - { id: transport, label: Transport, members: [bus, ferry, plane] }
  - { id: bus, label: Bus }
  - { id: ferry, label: Ferry }
  - { id: plane, label: Plane }
  - { id: food, label: Food }
`,
  documents: `
documents: [{ id: passport, label: Passport }, { id: file, label: File }, { id: minutes, label: Minutes }]
`,
  events: `
events: [{ id: custody, label: Custody }, { id: decision, label: Decision }]
intervals: [{ id: journey, label: Journey }]
`,
  places: `
places: [{ id: bridge, label: Bridge, countries: [LA, TH] }]
`,
}

export const vocabulary: readonly SourceText[] = Object.entries(files).map(([name, text]) => ({
  file: `rules/vocabulary/${name}.yaml`,
  text: `remit: 1${text}`,
}))

export const directory: readonly SourceText[] = [
  {
    file: 'rules/agencies/TH.yaml',
    text: `remit: 1
country: TH
agencies:
  - id: welfare-th
    name: Department of Welfare
    fills: [{ role: welfare, from: 2010-01-01 }, { role: police, until: 2010-01-01 }]
`,
  },
  {
    file: 'rules/agencies/international.yaml',
    text: 'remit: 1\nagencies: [{ id: iom, name: IOM, fills: [{ role: ngo }] }]\n',
  },
]
