import type { ErrorCode } from 'yaml'
import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts'
import { shown, type Part } from '../words.ts'
import { spanOf, type Site } from './site.ts'

/** Where the YAML library gave up, and for which of its reasons. */
export interface Failure {
  readonly code: ErrorCode
  readonly start: number
  readonly end: number
}

/** What an author did wrong to cause an error; undefined if it was something else. */
export type Explain = (failure: Failure, site: Site) => Diagnostic | undefined

/** What has no explanation of its own. */
export function unreadable(site: Site, part: Part, because: string | undefined): Diagnostic {
  const written = shown(site.excerpt.text.slice(part.start, part.end))
  return diagnostic('parse/unreadable-yaml', spanOf(site, part), { written, because }, site)
}
