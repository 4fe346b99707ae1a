import { entry } from '../../entry.ts'
import { asked, task } from './asked-words.ts'
import type { AskedWords, Fix } from './asked-words.ts'

/** Why a question has no answer. */
type Because = 'no-clause' | 'unnamed' | 'deferred' | 'set-aside' | 'not-in-force'

export interface Silence extends AskedWords, Fix {
  readonly because: Because
  /** Clauses that answer the same question in other cases. */
  readonly elsewhere: string
  /** Clauses of duties in the step: a payer or a receiver could stand there. */
  readonly duties: string
  /** Costs as a list of ids. */
  readonly costs: string
}

const BUT: Readonly<Record<Because, string>> = {
  'no-clause': '',
  unnamed: ', only that it is done',
  deferred: ', which is passed on',
  'set-aside': ', for what speaks to it is set aside by what gives no answer',
  'not-in-force': ', for no text that speaks to it is in force',
}

/** The key in which the answer to a question stands. */
function keyOf({ question, costs }: Silence): string {
  switch (question) {
    case 'who':
      return '`who`'
    case 'limit':
      return '`within`'
    case 'pays':
      return `\`pays\` with \`for: ${costs}\``
    case 'handover':
      return '`handover` with `to`'
  }
}

function helpForSilence(words: Silence): string {
  const { question, because, at, clauses, elsewhere, duties } = words
  const key = keyOf(words)
  switch (because) {
    case 'unnamed':
      return `name a role in ${key} of ${clauses}`
    case 'deferred':
      return `say it under ${key} of ${clauses}, or in the text that \`deferred-to\` points at`
    case 'set-aside':
      return `give ${key} to a clause that prevails, of ${clauses}`
    case 'not-in-force':
      return `look at \`in-force\` of the text of ${clauses}`
    case 'no-clause': {
      if (question === 'limit') return `give ${key} to ${clauses}`
      const write =
        question === 'who'
          ? `write a clause with \`step: ${at}\`, \`duty\` and \`who\``
          : `write a clause with \`step: ${at}\` and ${key}`
      if (elsewhere !== '') return `widen \`when\` or \`scope\` of ${elsewhere}, or ${write}`
      return duties === '' || question === 'who' ? write : `give ${key} to ${duties}`
    }
  }
}

/** Questions that no text answers. */
export const nobodyEntries = {
  'audit/silent': entry<Silence>({
    severity: 'warning',
    message: (words) => `no text says ${asked(words, BUT[words.because])}`,
    help: helpForSilence,
  }),
  'audit/no-actor': entry<AskedWords & Fix & { because: 'unnamed' | 'anyone' }>({
    severity: 'warning',
    message: (words) =>
      words.because === 'unnamed'
        ? `somebody is to do this, but no text says who: ${task(words)}`
        : `anyone is to do this, and nobody in particular: ${task(words)}`,
    help: ({ clauses }) => `name a role in \`who\` of ${clauses}`,
  }),
  'audit/cannot-be-established': entry<AskedWords & Fix & { fact: string; label: string }>({
    severity: 'warning',
    message: (words) =>
      `no text says ${asked(words, ` where ${words.label} cannot be established`)}`,
    help: ({ fact, clauses }) =>
      `add \`undetermined\` to the values of \`${fact}\` in \`when\` or \`unless\` of ${clauses}, or of the term in it`,
  }),
  'audit/unbound-role': entry<
    Fix & { role: string; label: string; countries: string; files: string }
  >({
    severity: 'info',
    message: ({ label, countries }) => `the directory names nobody for ${label} in ${countries}`,
    help: ({ role, files, clauses }) =>
      `add a body with \`fills: [{ role: ${role} }]\` to ${files}, or name another role in ${clauses}`,
  }),
}
