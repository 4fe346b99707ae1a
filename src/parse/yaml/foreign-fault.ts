import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts'
import { shown, type Part } from '../words.ts'
import type { ForeignFeature } from './foreign-features.ts'
import { spanOf, type Site } from './site.ts'

const SAID = {
  alias: {
    feature: 'an alias',
    help: 'write out what it stands for; text that starts with `*` goes in quotes',
  },
  anchor: { feature: 'an anchor', help: 'delete it; text that starts with `&` goes in quotes' },
  'merge key': { feature: 'a merge key', help: 'write out the keys' },
  tag: { feature: 'a tag', help: 'delete it; text that starts with `!` goes in quotes' },
  directive: { feature: 'a directive', help: 'delete the line' },
  'compound key': {
    feature: 'a compound key',
    help: 'a key is a word; text that starts with a bracket goes in quotes',
  },
} as const

/** Reports a part of YAML that the language leaves out. */
export function foreignFault(
  kind: ForeignFeature['kind'] | 'compound key',
  part: Part,
  site: Site,
  anchor?: Part,
): Diagnostic {
  const related =
    anchor === undefined ? [] : [{ message: 'what it stands for', span: spanOf(site, anchor) }]
  return diagnostic(
    'parse/foreign-yaml',
    spanOf(site, part),
    { written: shown(site.excerpt.text.slice(part.start, part.end)), ...SAID[kind] },
    { heading: site.heading, related },
  )
}
