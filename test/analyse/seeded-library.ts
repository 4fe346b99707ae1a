import type { SourceText } from '../../src/source/source-text.ts'

/*
 * A library in which nothing is wrong, made up so that faults can be sown: an
 * agreement of two countries, a treaty above it, a law of one of them and a
 * procedure. Of every question that ought to be answered it answers all cases.
 */

const vocabulary = {
  facts: `remit: 1
facts:
  - { id: age, type: number, range: "0..120", unit: years, may-be-undetermined: yes, label: Age, question: How old is the person?, why: Children are protected otherwise., sensitivity: 2, typical: 30, bands: [0, 18] }
  - { id: injured, type: boolean, label: Injured, question: Is the person injured?, why: Help comes first., sensitivity: 3 }
  - { id: pregnant, type: boolean, label: Pregnant, question: Is the person pregnant?, why: A midwife helps., sensitivity: 3 }
  - { id: willing, type: boolean, label: Willing, question: Does the person agree?, why: Nobody is forced., sensitivity: 2 }
  - { id: cooperation, type: boolean, testimony: yes, label: Cooperation, question: Does the person work with the investigation?, why: Help does not depend on it., sensitivity: 3 }
assume:
  - { id: no-child-mothers, never: { pregnant: yes, age: "< 8" }, why: It cannot be. }
`,
  steps: `remit: 1
phases:
  - { id: coordination, label: Coordination }
  - { id: protection, label: Protection }
  - { id: repatriation, label: Repatriation }
  - { id: reintegration, label: Reintegration }
  - { id: monitoring, label: Monitoring }
steps:
  - { id: text-review, label: Review, phase: coordination, tasks: [{ id: review, label: Review }], expects: [] }
  - { id: shelter, label: Shelter, phase: protection, tasks: [{ id: house, label: House, bodies: one }], costs: [food], care: yes, handover: yes, expects: [who, limit, pays, handover] }
  - { id: assessment, label: Assessment, phase: protection, tasks: [{ id: assess, label: Assess }], expects: [who, limit] }
  - { id: guardian, label: Guardian, phase: protection, tasks: [{ id: stand-by, label: Stand by the person, bodies: one }], expects: [who] }
  - { id: counsel, label: Counsel, phase: protection, tasks: [{ id: advise, label: Advise }], expects: [who] }
  - { id: interpreting, label: Interpreting, phase: protection, tasks: [{ id: interpret, label: Interpret, bodies: one }], expects: [] }
  - { id: midwifery, label: Midwifery, phase: protection, tasks: [{ id: attend, label: Attend }], expects: [] }
  - { id: choice, label: Choice, phase: protection, tasks: [{ id: choose, label: Choose, bodies: one }], expects: [] }
  - { id: papers, label: Papers, phase: repatriation, tasks: [{ id: issue, label: Issue }], expects: [who, limit] }
  - { id: journey, label: Journey, phase: repatriation, tasks: [{ id: escort, label: Escort, bodies: one }], costs: [transport], care: yes, handover: yes, expects: [who, limit, pays, handover] }
  - { id: reception, label: Reception, phase: reintegration, tasks: [{ id: receive, label: Receive, bodies: one }], care: yes, expects: [who, limit] }
  - { id: follow-up, label: Follow-up, phase: monitoring, tasks: [{ id: visit, label: Visit }], expects: [who] }
`,
  roles: `remit: 1
roles:
  - { id: social-welfare, label: Social welfare, kind: social-welfare, placed: yes }
  - { id: police, label: Police, kind: law-enforcement, placed: yes }
  - { id: hospital, label: Hospital, kind: health, placed: yes }
  - { id: consulate, label: Consulate, kind: diplomatic, placed: yes }
  - { id: ngo, label: NGO, kind: civil-society, placed: no }
`,
  costs:
    'remit: 1\ncosts:\n  - { id: food, label: food }\n  - { id: transport, label: transport }\n',
  documents: 'remit: 1\ndocuments:\n  - { id: case-file, label: case file }\n',
  events: 'remit: 1\nevents:\n  - { id: rescue, label: the rescue }\n',
}

function agencies(country: string, roles: readonly string[]): string {
  const entries = roles.map((role) =>
    `  - { id: ${country.toLowerCase()}-${role}, name: ${role} of ${country}, fills: [{ role: ${role} }], source: made up }`,
  ) // prettier-ignore
  return ['remit: 1', `country: ${country}`, 'agencies:', ...entries, ''].join('\n')
}

interface Front {
  readonly id: string
  readonly kind: string
  readonly parties: string
  readonly more?: string
}

function head({ id, kind, parties, more = '' }: Front): string {
  return `---
remit: 1
id: ${id}
kind: ${kind}
title: The ${id}
parties: ${parties}
basis: illustrative
in-force: { from: 2010-01-01 }
${more}---

## Article 1
`
}

function block(kind: string, keys: string): string {
  return `\n\`\`\`${kind}\n${keys}\n\`\`\`\n`
}

const must = (keys: string): string => block('responsibility', keys)

const CHILD = '{ age: ["< 18", undetermined] }'

const accord = [
  head({
    id: 'accord',
    kind: 'mou',
    parties: '[LA, TH]',
    more: 'review: { every: 1 year }\n',
  }),
  '\n### Child\n\nA child is a person under eighteen.\n',
  block('term', 'id: child\nmeans: { age: "< 18" }'),
  '\n## Article 2\n',
  must(
    'id: house\nstep: shelter\nduty: must\nwho: social-welfare@TH\nwithin: { limit: 2 days, from: rescue }\npays: { for: food, by: social-welfare@TH }\nhandover: { to: police@TH, documents: [case-file] }',
  ),
  must(
    'id: assess\nstep: assessment\nduty: must\nwho: ngo\nwithin: { limit: 5 days, from: rescue }',
  ),
  must(`id: child\nstep: guardian\nduty: must\nwho: social-welfare@TH\nwhen: ${CHILD}`),
  must(`id: adult\nstep: guardian\nduty: must\nwho: ngo\nunless: { age: ["< 18", undetermined] }`),
  must('id: advise\nstep: counsel\nduty: must\nwho: ngo'),
  must(
    'id: papers\nstep: papers\nduty: must\nwho: consulate@TH\nwithin: { limit: 10 days, from: rescue }',
  ),
  must(
    'id: escort\nstep: journey\nduty: must\nwho: police@TH\nwithin: { limit: 30 days, from: rescue }\npays: { for: transport, by: police@TH }\nhandover: { to: social-welfare@LA, documents: [case-file] }',
  ),
  must(
    'id: receive\nstep: reception\nduty: must\nwho: social-welfare@LA\nwithin: { limit: 40 days, from: rescue }',
  ),
  must('id: visit\nstep: follow-up\nduty: must\nwho: social-welfare@LA'),
  must(
    'id: gentle\nstep: interpreting\nduty: must\nwho: ngo\nwhen: { willing: yes }\nwithin: { limit: 1 day, from: rescue }',
  ),
  must(
    'id: quick\nstep: interpreting\nduty: must\nwho: ngo\nwhen: { injured: yes }\nwithin: { limit: 2 days, from: rescue }',
  ),
  must(
    'id: first\nstep: choice\nduty: must\nwho: ngo\nwhen: { willing: yes }\nnotwithstanding: [accord#second]',
  ),
  must(
    'id: second\nstep: choice\nduty: must\nwho: police@TH\nwhen: { injured: yes }\nnotwithstanding: [accord#third]',
  ),
  must(
    'id: third\nstep: choice\nduty: must\nwho: social-welfare@TH\nwhen: { pregnant: yes }\nsubject-to: [accord#first]',
  ),
].join('')

const treaty = [
  head({
    id: 'treaty',
    kind: 'treaty',
    parties: '[LA, TH, KH]',
    more: 'review: { every: 5 years }\n',
  }),
  must('id: no-police\nstep: interpreting\nduty: must-not\nwho: police@TH'),
].join('')

const law = [
  head({ id: 'law', kind: 'law', parties: '[TH]' }),
  '\n### Child\n\nA child is a person under eighteen.\n',
  block('term', 'id: child\nmeans: { age: "< 18" }'),
  '\n## Article 2\n',
  must(
    'id: midwife\nstep: midwifery\nduty: must\nwho: hospital@TH\nwhen: { pregnant: yes }\nwithin: { limit: 1 day, from: rescue }',
  ),
].join('')

const procedure = [
  head({ id: 'procedure', kind: 'sop', parties: '[LA, TH]' }),
  block('step', 'step: shelter'),
  block('step', 'step: papers\nafter: [shelter]'),
  block('step', 'step: journey\nafter: [shelter, papers]'),
  block('step', 'step: reception\nafter: [journey]\nends: yes'),
  block('step', 'step: follow-up\nafter: [reception]'),
].join('')

export const soundLibrary: readonly SourceText[] = [
  ...Object.entries(vocabulary).map(([name, text]) => ({
    file: `rules/vocabulary/${name}.yaml`,
    text,
  })),
  {
    file: 'rules/agencies/TH.yaml',
    text: agencies('TH', ['social-welfare', 'police', 'hospital', 'consulate']),
  },
  { file: 'rules/agencies/LA.yaml', text: agencies('LA', ['social-welfare', 'police']) },
  { file: 'mous/accord.md', text: accord },
  { file: 'mous/treaty.md', text: treaty },
  { file: 'sops/law.md', text: law },
  { file: 'sops/procedure.md', text: procedure },
]
