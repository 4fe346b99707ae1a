import type { Prepared } from '../../../src/ask/prepared.ts'
import { rulebookOf } from '../../kit/shipped-rulebook.ts'
import type { SourceText } from '../../../src/source/source-text.ts'
import { preparedOf } from './planning.ts'

/** A vocabulary just large enough for a case: found, asked, housed, moved, received, at home, closed. */
const files: Readonly<Record<string, string>> = {
  facts: `
facts:
  - { id: adult, type: boolean, label: Adult, question: Is the person an adult?, why: Children are protected otherwise., sensitivity: 1 }
  - { id: willing, type: boolean, label: Willing, question: Does the person want to go?, why: Nobody is sent away., sensitivity: 2 }
  - { id: safe, type: boolean, may-be-undetermined: yes, label: Safe, question: Is it safe at home?, why: Nobody is sent into danger., sensitivity: 3 }
  - { id: destination, type: country, label: Destination, question: Where is the person?, why: It names who acts., sensitivity: 1 }
`,
  steps: `
phases: [{ id: all, label: All }]
steps:
  - { id: find, label: Find, phase: all, tasks: [{ id: meet, label: Meet }], expects: [who] }
  - { id: ask, label: Ask, phase: all, tasks: [{ id: consent, label: Ask for consent }, { id: record, label: Record it }], expects: [who] }
  - { id: house, label: House, phase: all, tasks: [{ id: keep, label: Keep, bodies: one }, { id: visit, label: Visit }], costs: [food, bus], care: yes, handover: yes, expects: [who, handover] }
  - { id: sign, label: Sign, phase: all, tasks: [{ id: papers, label: Sign the papers }], handover: yes, expects: [who, handover] }
  - { id: move, label: Move, phase: all, tasks: [{ id: escort, label: Escort, bodies: one }], costs: [bus], care: yes, handover: yes, expects: [who, handover] }
  - { id: home, label: Home, phase: all, tasks: [{ id: live, label: Live, bodies: one }], care: yes, handover: yes, expects: [who] }
  - { id: close, label: Close, phase: all, tasks: [{ id: file, label: File }], expects: [who] }
`,
  roles: `
roles:
  - { id: police, label: Police, kind: government, placed: yes }
  - { id: welfare, label: Welfare, kind: government, placed: yes }
  - { id: guard, label: Guard, kind: government, placed: yes }
  - { id: officer, label: Officer, kind: government, placed: yes, members: [police, guard] }
  - { id: shelter, label: Shelter, kind: civil-society, placed: no }
  - { id: ngo, label: NGO, kind: civil-society, placed: no }
  - { id: family, label: Family, kind: person, placed: no }
`,
  costs: `
costs: [{ id: food, label: Food }, { id: bus, label: Bus }]
`,
  documents: `
documents: [{ id: file, label: File }, { id: form, label: Form }]
`,
  events: `
events:
  - { id: rescue, label: the rescue }
  - { id: arrival, label: the arrival, completes: move }
  - { id: consent, label: the consent, completes: ask/consent }
intervals: [{ id: journey, label: Journey }]
reasons: [{ id: full, label: the house is full }]
`,
  places: `
places: []
`,
  terms: `
terms: []
`,
}

/** The words of these tests. */
export const vocabulary: readonly SourceText[] = Object.entries(files).map(([name, text]) => ({
  file: `rules/vocabulary/${name}.yaml`,
  text: `remit: 1${text}`,
}))

const directory: SourceText = {
  file: 'rules/agencies/TH.yaml',
  text: `remit: 1
country: TH
agencies:
  - { id: th-welfare, name: Department of Welfare, fills: [{ role: welfare, from: 2000-01-01 }], source: Made up }
`,
}

/** A block: a fence and its keys. */
export interface Block {
  readonly fence: 'responsibility' | 'step'
  readonly keys: string
}

/** Where a step stands in the procedure. */
export function placed(step: string, keys = ''): Block {
  return { fence: 'step', keys: `step: ${step}\n${keys}` }
}

/** A duty of a clause that is called like its step, or otherwise by its keys. */
export function must(step: string, who: string, keys = ''): Block {
  const id = /^id:/m.test(keys) ? '' : `id: on-${step.replace('/', '-')}\n`
  const duty = /^duty:/m.test(keys) ? '' : 'duty: must\n'
  return { fence: 'responsibility', keys: `${id}step: ${step}\n${duty}who: ${who}\n${keys}` }
}

/** A block without a duty. */
export function says(id: string, step: string, keys: string): Block {
  return { fence: 'responsibility', keys: `id: ${id}\nstep: ${step}\n${keys}` }
}

/** One procedure of Thailand, as a document. */
export function sop(blocks: readonly Block[], scope = ''): SourceText {
  const head = [
    'remit: 1',
    'id: sop',
    'kind: sop',
    'title: The procedure',
    'parties: [TH]',
    'basis: illustrative',
    'in-force: { from: 2020-01-01 }',
    ...(scope === '' ? [] : [`scope: ${scope}`]),
    'sources: [{ title: Made up }]',
  ]
  const articles = blocks.map(
    ({ fence, keys }, at) =>
      `## Article ${String(at + 1)}\n\nWhat people sign.\n\n\`\`\`${fence}\n${keys.trim()}\n\`\`\`\n`,
  )
  return { file: 'sops/sop.md', text: `---\n${head.join('\n')}\n---\n\n${articles.join('\n')}` }
}

/** A library of one procedure with what it says of its steps. */
export function library(...blocks: readonly Block[]): Prepared {
  return libraryFor('', ...blocks)
}

/** The same, for the cases of a scope. */
export function libraryFor(scope: string, ...blocks: readonly Block[]): Prepared {
  return preparedOf(rulebookOf([...vocabulary, directory, sop(blocks, scope)]))
}
