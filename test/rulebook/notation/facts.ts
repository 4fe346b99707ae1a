import { factDomain, type FactDomain } from '../../../src/rulebook/notation/fact-domain.ts'

const nothing = { values: [], ofCountries: false, range: null, mayBeUndetermined: false }

/** Facts as a vocabulary could define them. */
export const age = factDomain({
  ...nothing,
  id: 'age',
  type: 'number',
  range: { from: 0, to: 120, step: 1 },
  mayBeUndetermined: true,
})

export const weight = factDomain({
  ...nothing,
  id: 'weight',
  type: 'number',
  range: { from: 0, to: 2, step: 0.1 },
})

export const consent = factDomain({ ...nothing, id: 'consent', type: 'boolean' })

export const sex = factDomain({
  ...nothing,
  id: 'sex',
  type: 'enum',
  values: ['male', 'female', 'other'],
  mayBeUndetermined: true,
})

export const origin = factDomain({ ...nothing, id: 'origin', type: 'country' })

export const residence = factDomain({
  ...nothing,
  id: 'residence',
  type: 'country',
  values: ['none'],
})

export const exploitation = factDomain({
  ...nothing,
  id: 'exploitation',
  type: 'set',
  values: ['sexual', 'begging'],
})

export const transit: FactDomain = factDomain({
  ...nothing,
  id: 'transit',
  type: 'set',
  ofCountries: true,
})
