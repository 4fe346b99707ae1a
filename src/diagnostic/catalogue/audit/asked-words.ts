/** What is asked of a step, in words. */
export interface AskedWords {
  readonly question: 'who' | 'limit' | 'pays' | 'handover'
  /** The act, or what is to be paid for: `house the person`, `food or clothing`. */
  readonly what: string
  /** `shelter and basic needs`. */
  readonly during: string
}

/** Where an author finds what is to be mended. */
export interface Fix {
  /** `shelter/house`; of costs `shelter`. */
  readonly at: string
  /** The clauses of the finding, each in backticks; empty, if there is none. */
  readonly clauses: string
}

/** The keys with which a text says itself which of two prevails. */
export const CONNECTIVES = '`notwithstanding`, `subject-to` or `instead-of`'

/**
 * `who is to do this: house the person (shelter)`, `who pays for food (shelter)`.
 *
 * The act stands apart: not every label of a task is a verb.
 *
 * @param more - what is said of it before the act is named.
 */
export function asked(words: AskedWords, more = ''): string {
  const { question, what, during } = words
  switch (question) {
    case 'who':
      return `who is to do this${more}: ${task(words)}`
    case 'limit':
      return `by when to do this${more}: ${task(words)}`
    case 'pays':
      return `who pays for ${what}${more} (${during})`
    case 'handover':
      return `to whom the person is handed over${more} ${act(words)}`
  }
}

/** The act, and the step if it has another name: `house the person (shelter)`. */
export function task({ what, during }: AskedWords): string {
  return what === during ? what : `${what} (${during})`
}

/** The step with the act in the course of which something happens. */
export function act({ what, during }: AskedWords): string {
  return what === during ? `(${during})` : `(${during}: ${what})`
}
