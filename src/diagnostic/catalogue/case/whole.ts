import { entry } from '../../entry.ts'

/** What tells who somebody is. The words themselves are never repeated. */
type PersonalData =
  | { readonly kind: 'e-mail' | 'telephone' | 'number' | 'name' }
  /** What stands under a key that asks for it. */
  | { readonly kind: 'key'; readonly key: string }

function wordsFor(found: PersonalData): string {
  switch (found.kind) {
    case 'e-mail':
      return 'an e-mail address'
    case 'telephone':
      return 'a telephone number'
    case 'number':
      return 'the number of a document, an account or a telephone'
    case 'name':
      return "what may be somebody's name"
    case 'key':
      return `what stands under \`${found.key}\``
  }
}

/** What is wrong with a case as a whole. */
export const wholeEntries = {
  'case/personal-data': entry<PersonalData>({
    severity: 'error',
    message: (found) => `personal data: ${wordsFor(found)}`,
    help: ({ kind }) =>
      kind === 'name'
        ? "a case holds only words of `rules/vocabulary/`, and nobody's name"
        : 'leave it out: a case holds categories, such as an age or a country, and nothing that tells who somebody is',
  }),
  'case/ruled-out': entry<{ assumption: string; why: string }>({
    severity: 'error',
    message: ({ assumption }) => `these facts cannot be together: \`${assumption}\``,
    help: ({ why }) => why,
  }),
}
