import { isScalar, Scalar, type Pair, type YAMLMap } from 'yaml'
import { diagnostic } from '../../diagnostic/diagnostic.ts'
import type { Outcome } from '../../diagnostic/outcome.ts'
import { quoted, shown } from '../words.ts'
import { partOf } from './part-of.ts'
import { spanOf, type Site } from './site.ts'

/**
 * Entries of `{ … }` that have no colon. Nearly always they are the rest of a
 * text with a comma in it, so that several in a row are one fault.
 */
export function strayKeys(map: YAMLMap, site: Site): Outcome<ReadonlySet<Pair>> {
  const strays = new Set<Pair>()
  const groups: { before: Pair | undefined; first: Pair; last: Pair }[] = []
  let before: Pair | undefined
  for (const pair of map.flow === true ? map.items : []) {
    const group = groups.at(-1)
    if (!isStray(pair)) {
      before = pair
    } else {
      if (group !== undefined && group.before === before) group.last = pair
      else groups.push({ before, first: pair, last: pair })
      strays.add(pair)
    }
  }
  const diagnostics = groups.map((group) => {
    const start = partOf(group.first.key, site).start
    const end = partOf(group.last.key, site).end
    const written = site.excerpt.text.slice(start, end)
    const words = {
      key: shown(written),
      spaced: spaced(written),
      quoted: wholeText(group.before, end, site),
    }
    return diagnostic('parse/stray-key', spanOf(site, { start, end }), words, site)
  })
  return { value: strays, diagnostics }
}

function isStray({ key, value }: Pair): boolean {
  return value === null && isScalar(key) && key.source !== ''
}

/** `a:b`, which has no colon as YAML sees it, with the space that it lacks. */
function spaced(written: string): string | undefined {
  const [, key, value] = /^([a-z][a-z-]*):([^\s,:]+)/.exec(written) ?? []
  return key === undefined || value === undefined ? undefined : `${key}: ${value}`
}

/** What the author meant, if the text before the comma and the stray keys belong together. */
function wholeText(before: Pair | undefined, end: number, site: Site): string | undefined {
  if (!isScalar(before?.key) || !isScalar(before.value)) return undefined
  if (before.value.type !== Scalar.PLAIN || before.value.source === '') return undefined
  const text = quoted(site.excerpt.text.slice(partOf(before.value, site).start, end))
  return text && `${String(before.key.value)}: ${text}`
}
