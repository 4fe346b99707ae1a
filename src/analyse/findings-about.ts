import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Audit, AuditFinding } from './audit.ts'
import { gapsOfTexts } from './gaps-of-texts.ts'

/**
 * The findings that name a clause, or a text as a whole, of certain files; and
 * the gaps that these texts leave where they speak.
 *
 * @param rulebook - the one audited.
 * @param covers - whether a file, by its path in the library, is one of them.
 * @returns in the order of the audit. A finding that was not described (see
 *   `describe` of the options) is taken to be about every case.
 */
export function findingsAbout(
  audit: Audit,
  rulebook: Rulebook,
  covers: (file: string) => boolean,
): readonly AuditFinding[] {
  const { findings, clauses } = audit
  const { instruments } = rulebook
  const files = new Map(instruments.map(({ id, file }) => [id, file]))
  const texts = instruments.filter(({ file }) => covers(file))
  const isTheirGap = gapsOfTexts(texts, rulebook, audit)
  return findings.filter((finding) => {
    if (isTheirGap(finding)) return true
    const ofClauses = finding.clauses.flatMap(({ clause }) => clauses[clause]?.file ?? [])
    const ofTexts = textsOf(finding).flatMap((id) => files.get(id) ?? [])
    return [...ofClauses, ...ofTexts].some(covers)
  })
}

/** The texts that a finding names without a clause of theirs. */
function textsOf(finding: AuditFinding): readonly string[] {
  switch (finding.code) {
    case 'audit/no-review':
    case 'audit/no-follow-up':
      return [finding.instrument]
    case 'audit/broken-custody':
    case 'audit/two-holders':
    case 'audit/unreachable-step':
      return [finding.procedure]
    case 'audit/definitions-differ':
      return [...finding.inside, ...finding.outside].flatMap((id) => id ?? [])
    case 'audit/silent':
    case 'audit/no-actor':
    case 'audit/conflict':
    case 'audit/double-bind':
    case 'audit/overlap':
    case 'audit/precedence-cycle':
    case 'audit/cannot-be-established':
    case 'audit/unreachable':
    case 'audit/never-prevails':
    case 'audit/redundant':
    case 'audit/unbound-role':
    case 'audit/no-number':
    case 'audit/late-by-design':
    case 'audit/help-tied-to-testimony':
      return []
  }
}
