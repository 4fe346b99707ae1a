/**
 * One rule of json-rules-engine, as plain JSON data.
 *
 * A rule of a rulebook becomes two of these: `id#holds` fires when its
 * condition certainly holds, `id#fails` when it certainly fails. A rule that
 * can only hold, or only fail, has just the one.
 *
 * What the rules leave out is left out on purpose: an empty `all` or `any` is
 * true there, `not` is true of a missing fact, and `path` reaches into objects.
 */
export interface JsonRule {
  readonly name: string
  readonly conditions: JsonJunction
  readonly event: JsonEvent
}

export interface JsonEvent {
  readonly type: string
  readonly params?: Readonly<Record<string, string>>
}

export type JsonCondition = JsonJunction | JsonTest

/** Never of none. */
export type JsonJunction =
  { readonly all: readonly JsonCondition[] } | { readonly any: readonly JsonCondition[] }

/**
 * A test of one fact. A test with `notIn` or `notEqual` is true of a missing
 * fact, so it stands beside a test that is not.
 */
export interface JsonTest {
  readonly fact: string
  readonly operator: JsonOperator
  readonly value: JsonValue
}

export type JsonOperator =
  'equal' | 'notEqual' | 'in' | 'notIn' | 'lessThan' | 'greaterThanInclusive'

export type JsonValue = string | number | boolean | readonly string[] | { readonly fact: string }
