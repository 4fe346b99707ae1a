import type { Diagnostic } from '../../diagnostic/diagnostic.ts'
import { pathOf, type Path, type Site } from './site.ts'

/** What is wrong with the form of a document, and what of it cannot be read. */
export interface Fault {
  /** Undefined if it has been reported before: `parse` does so where a value is missing. */
  readonly diagnostic: Diagnostic | undefined
  /** The part that cannot be read. */
  readonly path: Path
  /** Of an unknown key: the part can be read without it. */
  readonly unknownKey?: string
}

export function faultAt(site: Site, diagnostic: Diagnostic | undefined): Fault {
  return { diagnostic, path: pathOf(site) }
}

export function findingsOf(faults: readonly Fault[]): readonly Diagnostic[] {
  return faults.flatMap(({ diagnostic }) => diagnostic ?? [])
}
