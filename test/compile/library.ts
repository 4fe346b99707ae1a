import { readDocuments } from '../../src/build/read-documents.ts'
import { compile } from '../../src/compile/index.ts'
import type { Checked } from '../../src/document/checked.ts'
import type { Library } from '../../src/document/library.ts'
import type { Rulebook } from '../../src/rulebook/rulebook.ts'
import type { Statement } from '../../src/rulebook/statement.ts'
import type { SourceText } from '../../src/source/source-text.ts'
import { rulebookOf } from '../kit/shipped-rulebook.ts'
import { directory, vocabulary } from './vocabulary.ts'

/** The keys of a block, of front matter or of a condition, as in YAML. */
export type Keys = Readonly<Record<string, unknown>>

export interface Block {
  readonly fence: 'responsibility' | 'funding' | 'term' | 'step'
  readonly keys: Keys
  readonly heading: string
}

export function clause(id: string, keys: Keys, heading = `Article on ${id}`): Block {
  return { fence: 'responsibility', keys: { id, ...keys }, heading }
}

export function funding(id: string, keys: Keys): Block {
  return { fence: 'funding', keys: { id, ...keys }, heading: 'Costs' }
}

export function term(id: string, means: Keys): Block {
  return { fence: 'term', keys: { id, means }, heading: 'Terms' }
}

/** A step placed in the document's procedure. */
export function placedStep(step: string, keys: Keys = {}): Block {
  return { fence: 'step', keys: { step, ...keys }, heading: 'Procedure' }
}

/** An MOU between Laos and Thailand, but for what is given. */
export function instrument(id: string, head: Keys, ...blocks: readonly Block[]): SourceText {
  const keys = {
    remit: 1,
    id,
    kind: 'mou',
    title: `The ${id}`,
    parties: ['LA', 'TH'],
    basis: 'illustrative',
    'in-force': { from: '2005-07-13' },
    sources: [{ title: 'Made up' }],
    ...head,
  }
  const articles = blocks.map(
    (block) =>
      `## ${block.heading}\n\nThe text.\n\n\`\`\`${block.fence}\n${yaml(block.keys)}\`\`\`\n`,
  )
  return { file: `mous/${id}.md`, text: `---\n${yaml(keys)}---\n\n${articles.join('\n')}` }
}

/** JSON is YAML; a key on each line, as people write. */
function yaml(keys: Keys): string {
  return Object.entries(keys)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('')
}

/** Terms of the whole library. */
export function sharedTerms(terms: Readonly<Record<string, Keys>>): SourceText {
  const entries = Object.entries(terms).map(([id, means]) => ({ id, label: id, means }))
  return { file: 'rules/vocabulary/terms.yaml', text: yaml({ remit: 1, terms: entries }) }
}

/** The rulebook of documents that are right. */
export function compiled(...documents: readonly SourceText[]): Rulebook {
  return rulebookOf([...vocabulary, ...directory, ...documents])
}

/** The rulebook of one instrument, `mou`, with these blocks. */
export function compiledClauses(...blocks: readonly Block[]): Rulebook {
  return compiled(instrument('mou', {}, ...blocks))
}

/** The rulebook of documents that say what is useless, or wrong, but can be read. */
export function compiledUnchecked(...documents: readonly SourceText[]): Rulebook {
  const { value, diagnostics } = readDocuments([...vocabulary, ...directory, ...documents])
  const [first] = diagnostics
  if (first !== undefined) throw new Error(`${first.span.file}: ${first.message}`)
  return compile(value.library as Checked<Library>, 'sha256:test').value
}

export function statementsTo<Q extends Statement['question']>(
  question: Q,
  { statements }: Rulebook,
): readonly Extract<Statement, { question: Q }>[] {
  return statements.filter(
    (statement): statement is Extract<Statement, { question: Q }> =>
      statement.question === question,
  )
}
