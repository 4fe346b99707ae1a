import type { CustodyDetail } from './custody/detail.ts'
import type { HelpTiedToTestimony } from './help/detail.ts'
import type { LateByDesign } from './late/detail.ts'
import type { DefinitionsDiffer } from './terms/detail.ts'

/** What tells two findings apart that are about more than one question. */
export function particularOfWhole(
  detail: CustodyDetail | LateByDesign | HelpTiedToTestimony | DefinitionsDiffer,
): string {
  switch (detail.code) {
    case 'audit/broken-custody':
      return [detail.procedure, detail.because, detail.from ?? ''].join(' ')
    case 'audit/two-holders':
      return `${detail.procedure} ${detail.beside}`
    case 'audit/unreachable-step':
      return `${detail.procedure} ${detail.because}`
    case 'audit/late-by-design':
      return [detail.because, detail.first, detail.event ?? '', detail.procedure ?? ''].join(' ')
    case 'audit/help-tied-to-testimony':
      return [detail.fact, ...detail.helpedIf, 'not', ...detail.notIf].join(' ')
    case 'audit/definitions-differ': {
      const { term, inside, outside } = detail
      return [term, ...inside.map(String), 'not', ...outside.map(String)].join(' ')
    }
  }
}
