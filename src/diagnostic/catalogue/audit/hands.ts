import { entry } from '../../entry.ts'

/** A step of a procedure. */
export interface InProcedure {
  /** `shelter and basic needs`. */
  readonly during: string
  readonly at: string
  readonly procedure: string
  readonly clauses: string
}

export interface Broken {
  readonly because: 'no-holder' | 'no-handover' | 'dropped' | 'no-end'
  /** The step before, and who holds the person in each of the two. */
  readonly from: string
  readonly giver: string
  readonly receiver: string
}

function brokenWords({ during, procedure, broken }: InProcedure & { broken: Broken }): string {
  const { because, from, giver, receiver } = broken
  switch (because) {
    case 'no-holder':
      return `nobody has the person in their care during ${during} (\`${procedure}\`)`
    case 'no-handover':
      return `no handover leads from ${giver} (${from}) to ${receiver} (${during})`
    case 'dropped':
      return `nobody takes the person over after ${during}, with which \`${procedure}\` does not end`
    case 'no-end':
      return `nobody takes the person over after ${during}, and \`${procedure}\` does not end for such a case`
  }
}

/** Where the hands in which a person is do not join. */
export const handsEntries = {
  'audit/broken-custody': entry<InProcedure & { broken: Broken }>({
    severity: 'error',
    message: (words) => brokenWords(words),
    help: ({ at, procedure, clauses, broken }) => {
      switch (broken.because) {
        case 'no-holder':
          return `write a clause with \`step: ${at}\`, \`duty: must\` and \`who\`${
            clauses === '' ? '' : `, or see that one of ${clauses} stands`
          }`
        case 'no-handover':
          return clauses === ''
            ? `write a clause with \`handover\` and \`to\` for a step between the two`
            : `name whoever has the person next in \`to\` of \`handover\`, in one of ${clauses}`
        case 'dropped':
        case 'no-end':
          return `add \`ends: yes\` to the \`step\` block of \`${procedure}\` with which such a case ends, or place a step of care \`after: ${at}\``
      }
    },
  }),
  'audit/two-holders': entry<InProcedure & { beside: string; besideAt: string; holders: string }>({
    severity: 'warning',
    message: ({ during, beside, holders }) =>
      `${holders} have the person at once: of ${beside} and ${during}, neither comes first`,
    help: ({ procedure, at, besideAt }) =>
      `say in \`${procedure}\` which comes first: \`after: ${at}\` in the \`step\` block of \`${besideAt}\`, or the other way round`,
  }),
  'audit/unreachable-step': entry<InProcedure & { because: 'condition' | 'assume' | 'order' }>({
    severity: 'warning',
    message: ({ during, procedure, because }) =>
      `no case comes to ${during} in \`${procedure}\`${
        because === 'order' ? ': the steps that come before are never part of the same case' : ''
      }`,
    help: ({ procedure, at, because }) =>
      because === 'order'
        ? `mend \`after\` in the \`step\` block of \`${at}\` in \`${procedure}\``
        : `mend \`when\` in the \`step\` block of \`${at}\` in \`${procedure}\`${
            because === 'assume' ? ', or `assume` in `rules/vocabulary/facts.yaml`' : ''
          }`,
  }),
}
