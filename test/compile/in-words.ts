import type { Body, Place, Who } from '../../src/rulebook/body.ts'
import type { Condition } from '../../src/rulebook/condition.ts'
import type { Rulebook } from '../../src/rulebook/rulebook.ts'
import type { ValueSet } from '../../src/rulebook/value-set.ts'

/** A condition as a line: `age [0, 18) and (consent yes or origin LA TH)`. */
export function conditionInWords(condition: Condition, isInside = false): string {
  switch (condition.kind) {
    case 'always':
    case 'never':
      return condition.kind
    case 'in':
      return `${condition.variable} ${valuesInWords(condition.values)}`
    case 'same':
    case 'differs':
      return `${condition.left} ${condition.kind} ${condition.right}`
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => conditionInWords(part, true))
      const line = parts.join(condition.kind === 'all' ? ' and ' : ' or ')
      return isInside ? `(${line})` : line
    }
  }
}

/** Of a long list of names only how many. */
function valuesInWords(values: ValueSet): string {
  if (values.kind === 'numbers') {
    return values.intervals.map(({ from, to }) => `[${from}, ${to})`).join(' ')
  }
  return values.names.length > 9 ? `one of ${values.names.length}` : values.names.join(' ')
}

/** The condition of a rule. */
export function ruleInWords({ rules }: Rulebook, id: string): string {
  const rule = rules.find((one) => one.id === id)
  return rule === undefined ? `no rule ${id}` : conditionInWords(rule.condition)
}

/** `police@TH and welfare@TH, or ngo`. */
export function whoInWords(who: Who): string {
  if (who.kind !== 'named') return who.kind
  return who.anyOf.map((joint) => joint.map(bodyInWords).join(' and ')).join(', or ')
}

function bodyInWords(body: Body): string {
  switch (body.kind) {
    case 'role':
      return body.place === null ? body.role : `${body.role}@${placeInWords(body.place)}`
    case 'state':
      return `state@${placeInWords(body.place)}`
    case 'agency':
      return `agency:${body.agency}`
    case 'anyone':
      return 'anyone'
  }
}

function placeInWords(place: Place): string {
  switch (place.kind) {
    case 'country':
      return place.code
    case 'fact':
      return place.fact
    case 'each':
      return `each ${place.fact}`
  }
}
