import { entry } from '../../entry.ts'

/** What can be wrong with the vocabulary itself. */
export const vocabularyEntries = {
  'check/empty-domain': entry<{ fact: string; from: number; to: number }>({
    severity: 'error',
    message: ({ fact, from, to }) =>
      `the range of the fact \`${fact}\`, ${from} to ${to}, has no number in it`,
    help: () => 'write the smaller number first',
  }),
  'check/wrong-band': entry<{
    fact: string
    band: string
    fault: 'type' | 'range' | 'start' | 'order' | 'country'
    from?: number | undefined
    to?: number | undefined
  }>({
    severity: 'error',
    message: ({ fact, band, fault, from, to }) => {
      switch (fault) {
        case 'type':
          return `the fact \`${fact}\` has bands, and is neither a number nor a country`
        case 'range':
          return `the band \`${band}\` of the fact \`${fact}\` is not in its range, ${from ?? ''} to ${to ?? ''}`
        case 'start':
          return `the first band of the fact \`${fact}\` starts at ${band}, its range at ${from ?? ''}`
        case 'order':
          return `the band \`${band}\` of the fact \`${fact}\` is not above the one before it`
        case 'country':
          return `the band \`${band}\` of the fact \`${fact}\` is no country code`
      }
    },
    help: ({ fault }) => {
      switch (fault) {
        case 'type':
          return 'delete the bands: each value counts as one'
        case 'range':
        case 'start':
        case 'order':
          return 'bands are the lower ends of parts of the range, from its first number upwards'
        case 'country':
          return 'bands list the countries that count one each'
      }
    },
  }),
  'check/expects-the-impossible': entry<{ step: string; question: 'pays' | 'handover' }>({
    severity: 'warning',
    message: ({ step, question }) =>
      question === 'pays'
        ? `the step \`${step}\` expects to be told who pays, and has no costs`
        : `the step \`${step}\` expects to be told of a handover, and has none`,
    help: ({ question }) =>
      question === 'pays'
        ? 'list its `costs`, or leave `pays` out of `expects`'
        : 'give it `handover: yes`, or leave `handover` out of `expects`',
  }),
  'check/mixed-family': entry<{ family: string; member: string; placed: 'yes' | 'no' }>({
    severity: 'error',
    message: ({ family, member, placed }) =>
      placed === 'yes'
        ? `\`${member}\` belongs to a country, and the family \`${family}\` does not`
        : `\`${member}\` belongs to no country, and the family \`${family}\` does`,
    help: () => 'give family and members the same `placed`',
  }),
  'check/circular-family': entry<{ family: string }>({
    severity: 'error',
    message: ({ family }) => `the family \`${family}\` is a member of itself`,
    help: () => 'leave out one of the memberships',
  }),
} as const
