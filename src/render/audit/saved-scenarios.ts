import type { Audit, AuditFinding, Witness } from '../../analyse/audit.ts'
import { askedStep } from '../../analyse/witness-words.ts'
import type { FactAnswer } from '../../ask/answer.ts'
import type { Book } from '../answer.ts'
import { oneLine } from '../layout.ts'
import { tellCause } from './told.ts'

/** A scenario in a file of its own. */
export interface SavedScenario {
  /** `audit-silent-shelter-who-house.scenario.yaml`. */
  readonly file: string
  readonly text: string
}

/** The first line of every file that is written here: what lacks it was written by somebody else. */
export const SAVED_BY = '# Saved by `remit audit --save-scenarios`, which may write it anew.'

/**
 * The witness of each finding as a scenario that expects what is now the
 * answer: it passes until somebody mends the finding. Findings without a
 * witness, or about no task and no cost, have none.
 *
 * @returns each with a name of its own, to be written into one folder.
 */
export function savedScenarios(audit: Audit, book: Book): readonly SavedScenario[] {
  const taken = new Map<string, number>()
  return audit.findings.flatMap((finding) => {
    const { witness, subject } = finding
    const asked = askedStep(finding)
    if (witness === null || asked === undefined || subject === null) return []
    const name = nameOf(finding)
    const before = taken.get(name) ?? 0
    taken.set(name, before + 1)
    const id = before === 0 ? name : `${name}-${before + 1}`
    const { sentence } = tellCause(
      { lead: finding, others: [] },
      { audit, book, library: undefined },
    )
    const lines = [
      SAVED_BY,
      'remit: 1',
      `id: ${id}`,
      `title: ${JSON.stringify(oneLine(sentence))}`,
      `as-of: ${witness.asOf}`,
      ...draftLines(audit),
      ...caseLines(witness),
      `ask: ${asked}`,
      'expect:',
      `  - { ${keyOf(finding)}: ${subject}, status: ${witness.status} }`,
    ]
    return [{ file: `${id}.scenario.yaml`, text: `${lines.join('\n')}\n` }]
  })
}

function nameOf({ code, step, question, subject }: AuditFinding): string {
  return [code.replace('/', '-'), step, question, subject].filter((word) => word !== null).join('-')
}

/** By when is asked of who acts. */
function keyOf({ question }: AuditFinding): string {
  return question === 'pays' || question === 'handover' ? question : 'who'
}

function draftLines({ drafts }: Audit): readonly string[] {
  return drafts.length === 0 ? [] : [`with-draft: [${drafts.join(', ')}]`]
}

function caseLines({ facts, events }: Witness): readonly string[] {
  const given = Object.entries(facts).map(([fact, value]) => `  ${fact}: ${yaml(value)}`)
  const happened = events.map(({ event, at }) => `  - { event: ${event}, at: ${yaml(at)} }`)
  return [
    ...(given.length === 0 ? [] : ['given:', ...given]),
    ...(happened.length === 0 ? [] : ['events:', ...happened]),
  ]
}

/** A value as a case file writes it. */
function yaml(value: FactAnswer): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return quoted(value)
  if ('only' in value) return `{ only: ${list(value.only)} }`
  return 'not' in value ? `{ not: ${list(value.not)} }` : list(value)
}

function list(values: readonly string[]): string {
  return `[${values.map(quoted).join(', ')}]`
}

/** Quoted where YAML, or a reader of it, might see something else than the word. */
function quoted(word: string): string {
  const isPlain = /^(?:[a-z][a-z0-9-]*|[A-Z]{2}|\d{4}-\d{2}-\d{2})$/.test(word)
  return isPlain && !/^(?:null|true|false|yes|no|on|off)$/i.test(word) ? word : JSON.stringify(word)
}
