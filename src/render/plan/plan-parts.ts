/** All of a plan, or one part: what is due, the money, or who holds the person. */
export const PLAN_PARTS = ['plan', 'due', 'ledger', 'hands'] as const
export type PlanPart = (typeof PLAN_PARTS)[number]

/** What each format can show; the first is what it shows if nothing is said. */
export const PLAN_FORMATS = {
  text: PLAN_PARTS,
  markdown: PLAN_PARTS,
  json: ['plan'],
  csv: ['ledger', 'due'],
  ics: ['due'],
} as const satisfies Readonly<Record<string, readonly PlanPart[]>>
export type PlanFormat = keyof typeof PLAN_FORMATS
