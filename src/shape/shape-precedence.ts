import type { Outcome } from '../diagnostic/outcome.ts'
import { inReadingOrder } from '../diagnostic/sort.ts'
import type { InstrumentKind } from '../document/instrument.ts'
import type { MapEntry } from '../document/node.ts'
import type { Canon, Precedence, Ranks } from '../document/precedence.ts'
import type { WrittenDocument } from '../document/written-document.ts'
import { oneOrMore, wordOf } from './decode/words.ts'
import { EACH_KEY, readable } from './hold/readable.ts'
import { wholeOfHead } from './instrument/whole-of.ts'
import { unknownFile } from './unknown-file.ts'
import { unknownVersion } from './version.ts'

/**
 * Which text prevails, of the files that lie directly in `rules/`.
 *
 * @returns undefined without `precedence.yaml`. A key of it with a fault is
 *   left out, which is reported, so that nothing more is said about it.
 */
export function shapePrecedence(
  files: readonly WrittenDocument[],
): Outcome<Precedence | undefined> {
  const [document] = files.filter(isPrecedence)
  const others = files
    .filter((one) => one !== document)
    .map((one) => unknownFile(one, '`rules/`', [NAME]))
  const read = document === undefined ? undefined : readPrecedence(document)
  return {
    value: read?.value,
    diagnostics: inReadingOrder([...(read?.diagnostics ?? []), ...others]),
  }
}

const NAME = 'precedence'

function isPrecedence({ file }: WrittenDocument): boolean {
  return file.endsWith(`/${NAME}.yaml`)
}

function readPrecedence(document: WrittenDocument): Outcome<Precedence | undefined> {
  const version = unknownVersion(document)
  if (version !== undefined) return { value: undefined, diagnostics: [version] }
  if (document.head === undefined) return { value: undefined, diagnostics: [] }

  const whole = wholeOfHead(document, '`precedence.yaml`')
  const { node, diagnostics } = readable(document.head, 'precedence', whole, EACH_KEY)
  const entries = node?.kind === 'map' ? node.entries : []
  const entry = (key: string) => entries.find((one) => one.key.value === key)
  const canons = entry('canons')
  const ranks = entry('ranks')
  return {
    value: {
      file: document.file,
      canons: canons && oneOrMore(canons.value, wordOf<Canon>),
      ranks: ranks && ranksOf(ranks),
    },
    diagnostics,
  }
}

/** A rank is one kind, or a list of them. */
function ranksOf({ key, value }: MapEntry): Ranks {
  return {
    span: key.span,
    of: oneOrMore(value, (rank) => oneOrMore(rank, wordOf<InstrumentKind>)),
  }
}
