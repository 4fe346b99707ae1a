import { entry } from '../entry.ts'

/** What is noticed of checked documents once they are compiled; what is wrong with them, `check` finds. */
export const compileEntries = {
  'compile/not-exact': entry<{ clause: string }>({
    severity: 'info',
    message: ({ clause }) =>
      `the tests of \`${clause}\` depend on each other in too many ways to foresee what they come to`,
    help: () =>
      'nothing is answered wrongly, but a case may be called `unknown` for want of facts that change nothing; split the clause, or give it a table (`cases`)',
  }),
} as const
