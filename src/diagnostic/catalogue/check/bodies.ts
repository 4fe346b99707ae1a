import { entry } from '../../entry.ts'

/** What can be wrong with who acts, and where. */
export const bodyEntries = {
  'check/unreadable-step': entry<{ text: string }>({
    severity: 'error',
    message: ({ text }) => `\`${text}\` is neither a step nor a task of one`,
    help: () => 'write `step` or `step/task`, in small letters with hyphens',
  }),
  'check/unreadable-body': entry<{ text: string }>({
    severity: 'error',
    message: ({ text }) => `\`${text}\` does not name a body`,
    help: () =>
      'write a role with its place (`police@TH`, `police@destination`), `agency:ID`, `state@TH`, `anyone` or `unnamed`',
  }),
  'check/place-not-allowed': entry<{ text: string; word: string }>({
    severity: 'error',
    message: ({ text }) => `\`${text}\` has a place where none can stand`,
    help: ({ word }) => `write \`${word}\``,
  }),
  'check/place-without-country': entry<{ fact: string }>({
    severity: 'error',
    message: ({ fact }) => `the fact \`${fact}\` names no country`,
    help: () => 'after `@` stands a country code, or a fact whose values are countries',
  }),
  'check/missing-place': entry<{ body: string }>({
    severity: 'error',
    message: ({ body }) => `\`${body}\` leaves open of which country`,
    help: ({ body }) =>
      `add a country code or a fact that names a country, as in \`${body}@TH\` or \`${body}@destination\``,
  }),
  'check/needless-place': entry<{ role: string; place: string }>({
    severity: 'warning',
    message: ({ role, place }) =>
      `\`${role}\` belongs to no country, so \`@${place}\` changes nothing`,
    help: ({ role }) => `write \`${role}\`, or an agency of the directory as \`agency:ID\``,
  }),
  'check/here-across-borders': entry<{ body: string }>({
    severity: 'warning',
    message: ({ body }) =>
      `\`${body}\` in a procedure across borders is always of the country where the question is asked`,
    help: () => 'name the country by its part in the case: `@destination`, `@origin`',
  }),
  'check/not-a-party': entry<{ body: string; country: string }>({
    severity: 'warning',
    message: ({ body, country }) => `\`${body}\` belongs to a country that is no party: ${country}`,
    help: () => 'an instrument binds its parties alone: correct the place, or add the party',
  }),
  'check/misplaced-nobody': entry<{ key: string }>({
    severity: 'error',
    message: ({ key }) => `\`nobody\` stands under \`${key}\``,
    help: ({ key }) =>
      key === 'who'
        ? 'to say that nobody may do it, write `duty: must-not` with `who: unnamed`'
        : `name a body, or leave \`${key}\` out; \`nobody\` can pay (\`by\`) or receive (\`to\`)`,
  }),
  'check/no-body-in-group': entry<{ word: string }>({
    severity: 'error',
    message: ({ word }) => `\`${word}\` stands beside other bodies`,
    help: ({ word }) => `name the bodies, or write \`${word}\` alone`,
  }),
} as const
