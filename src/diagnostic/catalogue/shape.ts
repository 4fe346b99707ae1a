import { didYouMean, entry } from '../entry.ts'

/**
 * What can be wrong with the form of one document: its keys and the kind of
 * value each has. Words called `where` and `what` are phrases, already with
 * backticks around what the author wrote: `` `handover` ``, `an entry of `pays``.
 */
export const shapeEntries = {
  // Files.
  'shape/unknown-version': entry<{ version: string }>({
    severity: 'error',
    message: ({ version }) => `version \`${version}\` of the language is not known`,
    help: () => 'this program reads `remit: 1`, without quotes',
  }),
  'shape/unknown-file': entry<{
    file: string
    where: string
    near?: string | undefined
    files: string
  }>({
    severity: 'error',
    message: ({ file, where }) => `\`${file}\` is no file of ${where}`,
    help: (words) => didYouMean(words) ?? `the files are ${words.files}`,
  }),

  // Keys.
  'shape/unknown-key': entry<{ key: string; near?: string | undefined; keys?: string | undefined }>(
    {
      severity: 'error',
      message: ({ key }) => `unknown key \`${key}\``,
      help: (words) =>
        didYouMean(words) ?? (words.keys === undefined ? undefined : `the keys are ${words.keys}`),
    },
  ),
  'shape/missing-key': entry<{ where: string; key: string }>({
    severity: 'error',
    message: ({ where, key }) => `${where} lacks ${key}`,
  }),
  'shape/duty-and-who-together': entry<{ key: string; other: string }>({
    severity: 'error',
    message: ({ key, other }) => `\`${key}\` stands without \`${other}\``,
    help: () => 'give both, or neither where the block speaks of money alone',
  }),
  'shape/keys-exclude-each-other': entry<{ key: string; other: string }>({
    severity: 'error',
    message: ({ key, other }) => `\`${key}\` stands beside \`${other}\``,
    help: () => 'keep one of the two',
  }),
  'shape/several-keys': entry<{ where: string; key: string; keys: string }>({
    severity: 'error',
    message: ({ where, key }) => `${where} has a second key, \`${key}\`, where one is expected`,
    help: ({ keys }) => `keep one of ${keys}`,
  }),
  'shape/id-required': entry<{ where: string }>({
    severity: 'error',
    message: ({ where }) => `${where} has no id, and no heading to make one of`,
    help: () => 'add `id:` with small letters, digits and hyphens, as in `id: escort`',
  }),

  // Values.
  'shape/empty': entry<{ where: string; found: string }>({
    severity: 'error',
    message: ({ where, found }) => `${where} is ${found} with nothing in it`,
  }),
  'shape/wrong-type': entry<{
    where: string
    found: string
    expected: string
    quote?: string | undefined
  }>({
    severity: 'error',
    message: ({ where, found, expected }) => `${where} is ${found}, where ${expected} is expected`,
    help: ({ quote }) => (quote === undefined ? undefined : `put it in quotes: \`"${quote}"\``),
  }),
  'shape/not-one-of': entry<{
    where: string
    value: string
    near?: string | undefined
    values: string
  }>({
    severity: 'error',
    message: ({ where, value }) => `${where} cannot be \`${value}\``,
    help: (words) => didYouMean(words) ?? `it is one of ${words.values}`,
  }),
  'shape/out-of-range': entry<{ where: string; value: string; range: string }>({
    severity: 'error',
    message: ({ where, value, range }) => `${where} is \`${value}\`, which is not ${range}`,
  }),
  'shape/bad-id': entry<{ id: string; letter?: string | undefined; near?: string | undefined }>({
    severity: 'error',
    message: ({ id, letter }) =>
      letter === undefined
        ? `\`${id}\` is not an id`
        : `\`${id}\` is not an id: ${letter} is no Latin letter, whatever it looks like`,
    help: ({ near }) =>
      near === undefined
        ? 'an id has small letters a to z, digits and hyphens, and starts with a letter'
        : `write \`${near}\`: an id has small letters a to z, digits and hyphens`,
  }),
  'shape/bad-date': entry<{ date: string; fault: 'form' | 'calendar' }>({
    severity: 'error',
    message: ({ date, fault }) =>
      fault === 'form' ? `\`${date}\` is not a date` : `\`${date}\` is no day of the calendar`,
    help: () => 'dates are written YYYY-MM-DD, as in `2005-07-13`',
  }),
  'shape/bad-time': entry<{ time: string }>({
    severity: 'error',
    message: ({ time }) => `\`${time}\` is neither a date nor a time with offset`,
    help: () => 'as in `2026-06-03`, or `2026-06-03T18:00+07:00`',
  }),
  'shape/bad-day-of-year': entry<{ day: string }>({
    severity: 'error',
    message: ({ day }) => `\`${day}\` is no day of the year`,
    help: () => 'month and day with two digits each, as in `"04-14"` for 14 April',
  }),
  'shape/bad-number-range': entry<{ range: string }>({
    severity: 'error',
    message: ({ range }) => `\`${range}\` is not a range of numbers`,
    help: () => 'first and last value with two dots between them, as in `"0..120"`',
  }),
  'shape/bad-amount': entry<{ amount: string }>({
    severity: 'error',
    message: ({ amount }) => `\`${amount}\` is not an amount of money`,
    help: () => 'a decimal number, as in `"450.50"`; the currency has a key of its own',
  }),
  'shape/bad-currency': entry<{ currency: string }>({
    severity: 'error',
    message: ({ currency }) => `\`${currency}\` is not a currency`,
    help: () => 'the three capital letters of ISO 4217, as in `USD`',
  }),
} as const
