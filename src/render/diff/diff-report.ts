import { renamed } from '../../analyse/diff/rename-facts.ts'
import type { RulebookDiff } from '../../analyse/diff/rulebook-diff.ts'
import type { LibraryDiff } from '../../scenario/library-diff.ts'
import type { Rulebook } from '../../rulebook/rulebook.ts'
import { createBook, type Book } from '../answer.ts'

/** A comparison, and what it takes to tell it. */
export interface DiffReport {
  readonly diff: LibraryDiff
  /** As the two were named; undefined: the library itself. */
  readonly names: { readonly before: string | undefined; readonly after: string | undefined }
  readonly books: DiffBooks
  /** The folder of the library, as it was given on the command line. */
  readonly library: string | undefined
  /** Whether steps were asked for: of these every change is told. */
  readonly isOfSteps: boolean
}

/** The words of each side, and of both together, for what is said of cases. */
export interface DiffBooks {
  readonly before: Book
  readonly after: Book
  readonly common: Book
}

/** Looks up once what telling a comparison would look up again and again. */
export function createDiffBooks(
  before: Rulebook,
  after: Rulebook,
  { facts }: Pick<RulebookDiff, 'facts'>,
): DiffBooks {
  const two = new Set(facts.flatMap(({ fact, compared }) => (compared === 'two-facts' ? fact : [])))
  return {
    before: createBook(before),
    after: createBook(after),
    common: createBook(withFactsOf(before, after, two)),
  }
}

/** The second rulebook, with the facts and variables that only the first has. */
function withFactsOf(before: Rulebook, after: Rulebook, two: ReadonlySet<string>): Rulebook {
  const [facts, variables] = [after.facts, after.variables].map(
    (entries) => new Set<string>(entries.map(({ id }) => id)),
  )
  const gone = before.facts.flatMap((entry) => {
    if (two.has(entry.id)) {
      return [{ ...entry, id: renamed(entry.id), label: `${entry.label} (before)` }]
    }
    return facts?.has(entry.id) === true ? [] : [entry]
  })
  const more = before.variables.flatMap((one) => {
    if (two.has(one.fact)) {
      const fact = renamed(one.fact)
      return [{ ...one, fact, id: fact + one.id.slice(one.fact.length) }]
    }
    return variables?.has(one.id) === true ? [] : [one]
  })
  return {
    ...after,
    facts: [...after.facts, ...gone],
    variables: [...after.variables, ...more],
  }
}
