import { didYouMean, entry } from '../../entry.ts'

/** What can be wrong with conditions, and with the values that they test. */
export const conditionEntries = {
  'check/unknown-value': entry<{
    fact: string
    value: string
    near?: string | undefined
    known?: string | undefined
  }>({
    severity: 'error',
    message: ({ fact, value }) => `\`${value}\` is no value of the fact \`${fact}\``,
    help: (words) =>
      didYouMean(words) ??
      (words.known === undefined ? undefined : `its values are ${words.known}`),
  }),
  'check/wrong-type': entry<{ fact: string; value: string; wanted: string }>({
    severity: 'error',
    message: ({ fact, value, wanted }) =>
      `\`${value}\` cannot be a value of the fact \`${fact}\`, which takes ${wanted}`,
  }),
  'check/comparison-without-number': entry<{ fact: string; value: string }>({
    severity: 'error',
    message: ({ fact, value }) =>
      `\`${value}\` compares numbers, and the fact \`${fact}\` is not a number`,
    help: () => 'list the values that are meant',
  }),
  'check/unreadable-comparison': entry<{ fact: string; value: string }>({
    severity: 'error',
    message: ({ fact, value }) =>
      `\`${value}\` is no comparison that the fact \`${fact}\` can be tested by`,
    help: () => 'write a number, or one of `"< 18"`, `"<= 18"`, `"> 18"`, `">= 18"`, `"16..17"`',
  }),
  'check/comparison-without-quotes': entry<{ value: string }>({
    severity: 'error',
    message: ({ value }) => `the comparison \`${value}\` stands without quotes`,
    help: ({ value }) => `write \`"${value}"\`: some comparisons mean something else to YAML`,
  }),
  'check/out-of-range': entry<{ fact: string; value: string; from: number; to: number }>({
    severity: 'error',
    message: ({ fact, value, from, to }) =>
      `\`${value}\` leaves the range of the fact \`${fact}\`, ${from} to ${to}`,
    help: () => 'correct the number, or widen the `range` of the fact in the vocabulary',
  }),
  'check/off-step': entry<{ fact: string; value: string; step: number }>({
    severity: 'error',
    message: ({ fact, value }) => `\`${value}\` falls between two values of the fact \`${fact}\``,
    help: ({ step }) =>
      step === 1
        ? 'use whole numbers'
        : `its values are ${step} apart, from the start of its range`,
  }),
  'check/empty-range': entry<{ fact: string; value: string }>({
    severity: 'error',
    message: ({ fact, value }) => `no value of the fact \`${fact}\` is in \`${value}\``,
    help: () => 'write the smaller number first: both ends belong to the range',
  }),
  'check/undetermined-not-allowed': entry<{ fact: string }>({
    severity: 'error',
    message: ({ fact }) => `the fact \`${fact}\` cannot be \`undetermined\``,
    help: () =>
      'give the fact `may-be-undetermined: yes` in the vocabulary, if it can turn out that nobody can establish it',
  }),
  'check/set-without-includes': entry<{ fact: string; value: string }>({
    severity: 'error',
    message: ({ fact }) => `the fact \`${fact}\` is a set and is tested like a single value`,
    help: ({ value }) => `write \`{ includes: ${value} }\``,
  }),
  'check/includes-without-set': entry<{ fact: string; test: string }>({
    severity: 'error',
    message: ({ fact, test }) => `\`${test}\` tests sets, and the fact \`${fact}\` is none`,
    help: () => 'write the value itself, or a list of values any of which will do',
  }),
  'check/members-without-set': entry<{ fact: string }>({
    severity: 'error',
    message: ({ fact }) => `several values are given for the fact \`${fact}\`, which has one`,
    help: () => 'give one value, or leave the fact out if it is not known',
  }),
  'check/incomparable-facts': entry<{
    left: string
    right: string
    leftType: string
    rightType: string
  }>({
    severity: 'error',
    message: ({ left, right }) =>
      left === right
        ? `the fact \`${left}\` is compared with itself`
        : `the facts \`${left}\` and \`${right}\` cannot be compared`,
    help: ({ left, right, leftType, rightType }) =>
      left === right
        ? 'name the fact it is to be compared with'
        : `two facts can be compared if both are countries, or have values in common; \`${left}\` is of type ${leftType}, \`${right}\` of type ${rightType}`,
  }),
  'check/tests-nothing': entry<{ fact: string }>({
    severity: 'warning',
    message: ({ fact }) => `the test of \`${fact}\` lets every value pass`,
    help: () => 'delete the test, or leave out the values that are not meant',
  }),
  'check/contradiction': entry<{ fact: string; what: 'clause' | 'step' | 'link' }>({
    severity: 'warning',
    message: ({ fact, what }) =>
      `no value of \`${fact}\` is left for which the ${what} could apply`,
    help: ({ what }) =>
      what === 'clause'
        ? "a clause needs its instrument's `scope`, its `when` and, in a row, the row's `when` to hold together"
        : `a ${what} of a procedure needs the \`scope\` of its instrument and its \`when\` to hold together`,
  }),
  'check/circular-term': entry<{ term: string }>({
    severity: 'error',
    message: ({ term }) => `the term \`${term}\` is used in its own definition`,
    help: () => 'define one of the terms by facts alone',
  }),
} as const
