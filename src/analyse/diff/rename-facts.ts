import type { Rulebook } from '../../rulebook/rulebook.ts'

/** What is behind the name of a fact that means another thing on the other side. */
const MARK = '~before'

/** The name that a fact has in its own library. */
export function ownName(fact: string): string {
  return fact.endsWith(MARK) ? fact.slice(0, -MARK.length) : fact
}

/** The name of a fact beside another one of its name. */
export function renamed(fact: string): string {
  return `${fact}${MARK}`
}

/** The same rulebook, in which some facts have a name of their own: see {@link ownName}. */
export function renameFacts(rulebook: Rulebook, facts: ReadonlySet<string>): Rulebook {
  if (facts.size === 0) return rulebook
  const whole = walk(rulebook) as Rulebook
  return {
    ...whole,
    facts: whole.facts.map((entry) => ({ ...entry, id: variable(entry.id) })),
    variables: whole.variables.map((one) => ({ ...one, id: variable(one.id) })),
  }

  /** A fact, or a variable of one: `exploitation/begging`. */
  function variable(id: string): string {
    const slash = id.indexOf('/')
    const fact = slash === -1 ? id : id.slice(0, slash)
    return facts.has(fact) ? renamed(fact) + id.slice(fact.length) : id
  }

  function walk(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([key, item]: [string, unknown]) => [
      key,
      NAMES_A_FACT.has(key) && typeof item === 'string' ? variable(item) : walk(item),
    ])
    return inOrder(Object.fromEntries(entries) as Record<string, unknown>)
  }
}

/** In conditions, in places of bodies, and in variables. */
const NAMES_A_FACT: ReadonlySet<string> = new Set(['variable', 'left', 'right', 'fact'])

/** The two sides of a comparison stand in code-point order. */
function inOrder(value: Record<string, unknown>): Record<string, unknown> {
  const { left, right } = value
  if (typeof left !== 'string' || typeof right !== 'string' || left <= right) return value
  return { ...value, left: right, right: left }
}
