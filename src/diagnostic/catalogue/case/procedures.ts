import { didYouMean, entry } from '../../entry.ts'
import type { Unknown } from '../unknown.ts'

/** Why it cannot be told along which procedure a case goes. */
export const procedureEntries = {
  'case/unknown-procedure': entry<Unknown & { isInstrument: boolean; procedures: string }>({
    severity: 'error',
    message: ({ name, isInstrument }) =>
      isInstrument ? `\`${name}\` has no procedure` : `unknown procedure \`${name}\``,
    help: (words) =>
      (words.isInstrument ? undefined : didYouMean(words)) ??
      (words.procedures === ''
        ? 'no document of this library places steps: add `step` blocks to one'
        : `these documents have one: ${words.procedures}`),
  }),
  'case/which-procedure': entry<{ procedures: string }>({
    severity: 'error',
    message: () => 'several procedures may be that of this case',
    help: ({ procedures }) =>
      `name one with \`--procedure\`, or as \`procedure:\` in the case, or give more facts: ${procedures}`,
  }),
  'case/no-procedure': entry<{ why: string }>({
    severity: 'error',
    message: () => 'no procedure is for this case',
    help: ({ why }) =>
      why === '' ? 'no document of this library places steps: add `step` blocks to one' : why,
  }),
  'case/procedure-of-draft': entry<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `\`${name}\` is a draft`,
    help: ({ name }) => `to plan along it, let it take part: \`--with-draft ${name}\``,
  }),
  'case/procedure-does-not-apply': entry<{ name: string; facts: string }>({
    severity: 'error',
    message: ({ name }) => `the procedure of \`${name}\` is not for this case`,
    help: ({ facts }) => `its \`scope\` rules the case out: see ${facts}`,
  }),
  'case/procedure-not-in-force': entry<{ name: string; asOf: string }>({
    severity: 'warning',
    message: ({ name, asOf }) => `\`${name}\` is not in force on ${asOf}`,
    help: () => 'the case is planned along it all the same, because it is named',
  }),
}
