import type { Basis } from '../../document/basis.ts'
import type {
  InForce,
  Instrument,
  InstrumentKind,
  Languages,
  Party,
  Source,
} from '../../document/instrument.ts'
import { at, type Node } from '../../document/node.ts'
import type { Located } from '../../source/located.ts'
import { condition } from './condition.ts'
import { isYes, maybe, oneOrMore, required, text, texts, wordOf } from './words.ts'

/** What an instrument has from its front matter. */
export type Head = Omit<
  Instrument,
  'file' | 'clauses' | 'terms' | 'procedure' | 'scenarios' | 'unreadable' | 'unreadableKeys'
>

/**
 * The front matter, as far as it can be read.
 *
 * Where a required key is missing or could not be read, which has been
 * reported, a stand-in keeps the blocks readable: kind `guideline`, the id as
 * title, basis `illustrative`, no parties.
 *
 * @param node - fits the schema of front matter, but may lack required keys.
 * @returns undefined without an id, since nothing in it could then be cited.
 */
export function head(node: Node): Head | undefined {
  const id = maybe(at(node, 'id'), text)
  if (id === undefined) return undefined
  const optional = (key: string) => maybe(at(node, key), text)
  const list = (key: string) => texts(at(node, key))
  return {
    id,
    kind: maybe(at(node, 'kind'), wordOf<InstrumentKind>) ?? standIn(id, 'guideline'),
    title: optional('title') ?? id,
    parties: oneOrMore(at(node, 'parties'), party),
    basis: maybe(at(node, 'basis'), wordOf<Basis>) ?? standIn(id, 'illustrative'),
    missingParts: texts(at(at(node, 'read'), 'missing')),
    draft: isYes(at(node, 'draft')),
    signed: optional('signed') ?? optional('adopted'),
    inForce: maybe(at(node, 'in-force'), inForce),
    selectedBy: optional('selected-by'),
    reviewEvery: maybe(at(at(node, 'review'), 'every'), text),
    languages: maybe(at(node, 'languages'), languages),
    amends: list('amends'),
    supersedes: list('supersedes'),
    repeals: list('repeals'),
    subjectTo: list('subject-to'),
    notwithstanding: list('notwithstanding'),
    withoutPrejudiceTo: list('without-prejudice-to'),
    scope: maybe(at(node, 'scope'), condition),
    sources: oneOrMore(at(node, 'sources'), source),
  }
}

function standIn<T>({ span }: Located<string>, value: T): Located<T> {
  return { value, span }
}

function party(node: Node): Party {
  if (node.kind !== 'map') return { who: text(node), from: undefined }
  return { who: text(required(node, 'party')), from: maybe(at(node, 'from'), text) }
}

function inForce(node: Node): InForce {
  return {
    from: text(required(node, 'from')),
    notBefore: maybe(at(node, 'not-before'), text),
    until: maybe(at(node, 'until'), text),
  }
}

function languages(node: Node): Languages {
  return { authentic: texts(at(node, 'authentic')), this: maybe(at(node, 'this'), text) }
}

export function source(node: Node): Source {
  const optional = (key: string) => maybe(at(node, key), text)?.value
  return {
    title: text(required(node, 'title')).value,
    publisher: optional('publisher'),
    date: optional('date'),
    url: optional('url'),
  }
}
