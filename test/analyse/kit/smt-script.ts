import { expect } from 'vitest'
import type { Condition } from '../../../src/rulebook/condition.ts'
import type { Rulebook } from '../../../src/rulebook/rulebook.ts'
import type { ValueSet } from '../../../src/rulebook/value-set.ts'

/** A formula, or a command, in SMT-LIB 2. */
export type Formula = string

export const NO: Formula = 'false'

export function and(all: readonly Formula[]): Formula {
  return all.length === 0 ? 'true' : `(and ${all.join(' ')})`
}

export function or(all: readonly Formula[]): Formula {
  return all.length === 0 ? NO : `(or ${all.join(' ')})`
}

export function not(one: Formula): Formula {
  return `(not ${one})`
}

/** The cases that can be, and what is said of them, as commands to a solver. */
export interface Script {
  readonly holds: (condition: Condition) => Formula
  readonly constant: (sort: 'Bool' | 'Int') => Formula
  readonly claim: (formula: Formula) => void
  /** A constant that is true where a formula is. */
  readonly named: (formula: Formula) => Formula
  /** Tells of each of some constants whether some case makes it true. */
  readonly solve: (constants: readonly Formula[]) => (constant: Formula) => boolean
}

/**
 * The cases that can be: every variable as a whole number, its own or the place of a name.
 *
 * @param evaluate - gives what the solver says to one command.
 */
export function scriptFor(
  rulebook: Pick<Rulebook, 'variables' | 'assume'>,
  evaluate: (command: Formula) => string,
): Script {
  const commands: Formula[] = []
  const constant: Script['constant'] = (sort) => {
    const name = `c${commands.length}`
    commands.push(`(declare-const ${name} ${sort})`)
    return name
  }
  const claim = (formula: Formula): void => {
    commands.push(`(assert ${formula})`)
  }
  const domains = new Map(rulebook.variables.map(({ id, domain }) => [id, domain]))
  const values = new Map([...domains.keys()].map((id) => [id, constant('Int')]))
  for (const [id, domain] of domains) claim(isIn(id, domain))
  for (const { never } of rulebook.assume) claim(not(holds(never)))

  return {
    holds,
    constant,
    claim,
    named(formula) {
      const name = constant('Bool')
      claim(`(= ${name} ${formula})`)
      return name
    },
    solve(constants) {
      for (const command of ['(reset)', ...commands]) expect(evaluate(command)).toBe('')
      const possible = constants.filter((one) => {
        const answer = evaluate(`(check-sat-assuming (${one}))`)
        expect(['sat', 'unsat']).toContain(answer)
        return answer === 'sat'
      })
      const all = new Set(possible)
      return (one) => all.has(one)
    },
  }

  function isIn(variable: string, set: ValueSet): Formula {
    const value = values.get(variable) ?? ''
    if (set.kind === 'numbers') {
      return or(
        set.intervals.map(({ from, to }) => `(and (>= ${value} ${from}) (< ${value} ${to}))`),
      )
    }
    const domain = domains.get(variable)
    const names = domain?.kind === 'names' ? domain.names : []
    return or(set.names.map((name) => `(= ${value} ${names.indexOf(name)})`))
  }

  function holds(condition: Condition): Formula {
    switch (condition.kind) {
      case 'always':
        return 'true'
      case 'never':
        return NO
      case 'in':
        return isIn(condition.variable, condition.values)
      case 'all':
        return and(condition.of.map(holds))
      case 'any':
        return or(condition.of.map(holds))
      case 'same':
      case 'differs':
        throw new Error('made up without these')
    }
  }
}
