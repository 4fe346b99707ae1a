import { entry } from '../../entry.ts'

/** What can be wrong with whole documents, how they stand to each other, and their scenarios. */
export const documentEntries = {
  'check/nothing-read': entry<{ where: string }>({
    severity: 'error',
    message: ({ where }) => `no document was read in ${where}`,
    help: () => 'documents are the `.md` and `.yaml` files of `mous/` and `sops/`',
  }),
  'check/no-start': entry<{ instrument: string }>({
    severity: 'error',
    message: ({ instrument }) => `\`${instrument}\` does not say from when it is in force`,
    help: () =>
      'write `in-force: { from: DATE }`; if only an earliest day is known, `{ from: unknown, not-before: DATE }`; for a draft, `draft: yes`',
  }),
  'check/start-without-bound': entry({
    severity: 'error',
    message: () =>
      'with an unknown start and no earliest day, the instrument would never be in force',
    help: () => 'write `not-before`: the day from which it is treated as in force',
  }),
  'check/needless-bound': entry({
    severity: 'error',
    message: () => 'the start in force is a date, and has an earliest day as well',
    help: () => 'write `not-before` only with `from: unknown`',
  }),
  'check/ends-before-start': entry<{ from: string; until: string }>({
    severity: 'error',
    message: ({ from, until }) => `the period from ${from} until ${until} has no day in it`,
    help: () => '`until` is the first day that no longer belongs to the period',
  }),
  'check/in-force-before-signed': entry<{ from: string; signed: string }>({
    severity: 'warning',
    message: ({ from, signed }) => `in force from ${from}, before it was made on ${signed}`,
    help: () => 'check both dates; if the text does apply to earlier days, leave it so',
  }),
  'check/no-scope': entry<{ instrument: string; country: string; code: string }>({
    severity: 'warning',
    message: ({ instrument, country }) =>
      `\`${instrument}\` is an instrument of one state, ${country}, and has no scope`,
    help: ({ code }) => `say which cases it is about, as in \`scope: { here: ${code} }\``,
  }),
  'check/no-source': entry<{ basis: string }>({
    severity: 'warning',
    message: ({ basis }) => `\`basis: ${basis}\` claims a real text, and no source is named`,
    help: () => 'list under `sources` what the text was read in, or write `basis: illustrative`',
  }),
  'check/unreadable-reference': entry<{ text: string }>({
    severity: 'error',
    message: ({ text }) => `\`${text}\` is no reference`,
    help: () =>
      'write the `id` of a clause of this document, `instrument#id` for another, or `instrument` for a whole document',
  }),
  'check/self-reference': entry<{ key: string; name: string }>({
    severity: 'error',
    message: ({ key, name }) => `\`${key}: ${name}\` refers to itself`,
    help: () => 'name the other text',
  }),
  'check/circular-replacement': entry<{ key: string; name: string }>({
    severity: 'error',
    message: ({ key, name }) => `\`${key}: ${name}\` closes a circle: each takes the other away`,
    help: () => 'delete the reference of the older text',
  }),
  'check/replaced-before-start': entry<{ key: string; name: string }>({
    severity: 'error',
    message: ({ key, name }) => `\`${key}: ${name}\` takes away a text that starts later`,
    help: () => 'check both starts, and which of the two texts takes the other away',
  }),
  'check/mutual-priority': entry<{ key: string; name: string }>({
    severity: 'error',
    message: ({ key, name }) =>
      `\`${key}: ${name}\` contradicts what is said elsewhere: each prevails over the other`,
    help: () => 'keep the one that the texts mean',
  }),
  'check/circular-priority': entry<{ key: string; name: string }>({
    severity: 'warning',
    message: ({ key, name }) =>
      `\`${key}: ${name}\` closes a circle in which each text prevails over the next`,
    help: () => 'say which of them prevails over all others; where all apply, none does',
  }),
  'check/extends-nothing': entry<{ name: string }>({
    severity: 'warning',
    message: ({ name }) => `\`${name}\` has no time that could be lengthened`,
    help: () => 'refer to the clause with `within` or `for`',
  }),
  'check/amends-no-single-clause': entry<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `\`amends: ${name}\` leaves open which clause is inherited`,
    help: () => 'a block amends one clause, or one row of a table: `instrument#id.row`',
  }),
  'check/amended-twice': entry<{ name: string; by: string }>({
    severity: 'warning',
    message: ({ name, by }) => `\`amends: ${name}\` amends what \`${by}\` has amended before`,
    help: ({ by }) => `amend \`${by}\`, which has taken its place`,
  }),
  'check/incomplete-amendment': entry<{ name: string; key: string }>({
    severity: 'error',
    message: ({ name, key }) =>
      `with what \`amends: ${name}\` inherits, \`${key}\` is still missing`,
    help: ({ key }) => `the amended clause has no \`${key}\`: give it here`,
  }),
  'check/ranked-twice': entry<{ kind: string }>({
    severity: 'error',
    message: ({ kind }) => `the kind \`${kind}\` has two ranks`,
    help: () => 'leave it in one place; kinds of the same rank stand in one list',
  }),
  'check/without-rank': entry<{ kinds: string }>({
    severity: 'error',
    message: ({ kinds }) => `\`ranks\` leaves out ${kinds}`,
    help: () => 'give each kind of instrument a rank; kinds of the same rank stand in one list',
  }),
  'check/circular-order': entry<{ step: string; first: string }>({
    severity: 'error',
    message: ({ step, first }) =>
      step === first
        ? `the step \`${step}\` comes after itself`
        : `the step \`${step}\` comes after \`${first}\`, which comes after it`,
    help: () => 'a procedure has one order, whatever the conditions: delete one of the links',
  }),
  'check/step-not-placed': entry<{ step: string }>({
    severity: 'warning',
    message: ({ step }) => `the step \`${step}\` has no place in this procedure`,
    help: () => 'add a `step` block for it, or leave it out of `after`',
  }),
  'check/task-in-procedure': entry<{ task: string; step: string }>({
    severity: 'error',
    message: ({ task }) => `\`${task}\` is a task, and a procedure takes whole steps`,
    help: ({ step }) => `write \`${step}\`; what comes before a task, its clause says in \`after\``,
  }),
  'check/no-end': entry({
    severity: 'warning',
    message: () => 'no step of this procedure is its end',
    help: () => 'add `ends: yes` to the steps after which the case is over',
  }),
  'check/no-procedure': entry<{ instrument: string }>({
    severity: 'error',
    message: ({ instrument }) => `\`${instrument}\` has no procedure`,
    help: () => 'name a document with `step` blocks',
  }),
  'check/not-in-procedure': entry<{
    what: 'step' | 'task' | 'cost'
    name: string
    procedure: string
  }>({
    severity: 'error',
    message: ({ what, name, procedure }) =>
      what === 'step'
        ? `\`${procedure}\` does not place the step \`${name}\``
        : `no step of \`${procedure}\` has the ${what} \`${name}\``,
    help: () => 'a plan has the steps of its procedure and no others',
  }),
  'check/which-step': entry<{
    what: 'task' | 'cost'
    name: string
    procedure: string
    steps: string
  }>({
    severity: 'error',
    message: ({ what, name, procedure }) =>
      `several steps of \`${procedure}\` have the ${what} \`${name}\``,
    help: ({ steps }) => `add \`step:\` with one of ${steps}`,
  }),
  'check/not-a-draft': entry<{ instrument: string }>({
    severity: 'warning',
    message: ({ instrument }) => `\`${instrument}\` is not a draft`,
    help: () => 'leave it out: what is in force takes part anyway',
  }),
} as const
