import { entry } from '../../entry.ts'
import { asked } from './asked-words.ts'
import type { AskedWords, Fix } from './asked-words.ts'

/** What a text leaves out. */
export const leftOutEntries = {
  'audit/help-tied-to-testimony': entry<
    AskedWords & Fix & { fact: string; label: string; helpedIf: string }
  >({
    severity: 'warning',
    message: (words) =>
      `no text says ${asked(words, ` unless ${words.label} is ${words.helpedIf}`)}`,
    help: ({ fact, clauses }) =>
      `take \`${fact}\` out of \`when\` of ${clauses}, or give the same to those who do not testify`,
  }),
  'audit/no-review': entry<{ texts: string }>({
    severity: 'info',
    message: ({ texts }) => `nobody is to look again at ${texts}`,
    help: ({ texts }) => `write a clause with \`step: text-review\` in ${texts}`,
  }),
  'audit/no-follow-up': entry<{ texts: string; steps: string }>({
    severity: 'info',
    message: ({ texts }) => `nothing follows the return or the placement of the person in ${texts}`,
    help: ({ texts, steps }) => `write a clause of follow-up in ${texts}: its \`step\` is ${steps}`,
  }),
}
