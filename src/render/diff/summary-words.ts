import { counted, listed } from '../words.ts'
import type { DiffReport } from './diff-report.ts'

/** `HEAD~1 → the library`. */
export function namesWords({ names: { before, after } }: DiffReport): string {
  return `${before ?? 'the library'} → ${after ?? 'the library'}`
}

/** What changes at all, in a sentence or two. */
export function summaryWords({ diff }: DiffReport): readonly string[] {
  const { questions, moves, details, clauses, scenarios, notExact, compared } = diff
  const moving = new Set(moves.map(nameOf))
  const others = questions.filter((one) => !moving.has(nameOf(one)))
  const editorial = clauses.filter(({ effect }) => effect === 'editorial')
  const changes = [
    ...(moving.size === 0 ? [] : [`cases move in ${counted(moving.size, 'question')}`]),
    ...(others.length === 0
      ? []
      : [`something else is said in ${counted(others.length, 'question')}`]),
  ]
  const nothing =
    notExact.length > 0
      ? 'no case was found to move'
      : moves.length + details.length === 0
        ? 'no case moves, and nothing else is said of any'
        : 'no case moves'
  return [
    `${counted(compared, 'question')} compared: ${listed(moving.size === 0 ? [nothing, ...changes] : changes, 'and')}.`,
    ...(notExact.length === 0 ? [] : [`${counted(notExact.length, 'question')} not exact.`]),
    ...(clauses.length === 0
      ? []
      : [
          `${counted(clauses.length, 'clause')} touched${editorialWords(editorial.length, clauses.length)}.`,
        ]),
    ...(scenarios.length === 0
      ? []
      : [`${counted(scenarios.length, 'scenario')} with another result or answer.`]),
  ]
}

function editorialWords(editorial: number, all: number): string {
  if (editorial === 0) return ''
  if (editorial < all) return `, ${editorial} of them editorial`
  return all === 1 ? ', which is editorial' : ', all of them editorial'
}

function nameOf({ step, question, subject }: { step: string; question: string; subject: string }) {
  return `${step} ${question} ${subject}`
}

/** The days compared, and the drafts that took part, or did not though something of them is new. */
export function headWords(report: DiffReport): readonly string[] {
  const { intervals, drafts } = report.diff
  const last = intervals.at(-1)
  return [
    ...(intervals.length < 2 || last === undefined
      ? []
      : [
          `${intervals.length} stretches of time between changes of the law, the last from ${last.from}`,
        ]),
    ...drafts.map((id) => `draft taking part: ${id}`),
    ...idleDrafts(report).map((id) => `draft taking no part: ${id} (see --with-draft)`),
  ]
}

function idleDrafts({ diff, books }: DiffReport): readonly string[] {
  const drafts = [books.before, books.after].flatMap(({ rulebook }) =>
    rulebook.instruments.flatMap(({ id, draft }) => (draft ? id : [])),
  )
  const touched = new Set(
    diff.clauses.flatMap(({ clause, effect }) =>
      effect === 'not-in-force' ? (clause.split('#')[0] ?? []) : [],
    ),
  )
  return [...new Set(drafts)].filter((id) => touched.has(id) && !diff.drafts.includes(id)).sort()
}
