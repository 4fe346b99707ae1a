import { audit, prepare } from 'remit'
import { bench } from 'vitest'
import type { AuditCode } from '../../src/analyse/audit.ts'
import { shippedRulebook } from '../kit/shipped-rulebook.ts'
import { syntheticLibrary } from './kit/synthetic-library.ts'

/** Gaps, conflicts and clauses that never prevail. */
const only: readonly AuditCode[] = [
  'audit/silent',
  'audit/no-actor',
  'audit/conflict',
  'audit/double-bind',
  'audit/never-prevails',
]
const ASKED = { asOf: '2026-06-01', only }

// Each run takes seconds, and prepares nothing that the next could use.
const once = { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 }

const shipped = prepare(shippedRulebook().rulebook)
bench('the reference library, all findings', () => void audit(shipped, { asOf: ASKED.asOf }), once)

const eight = prepare(syntheticLibrary({ steps: 60, clauses: 8 }))
bench('6,000 clauses, 8 a question, 720 questions', () => void audit(eight, ASKED), once)
bench('the same, all findings', () => void audit(eight, { asOf: ASKED.asOf }), once)

const many = prepare(syntheticLibrary({ steps: 60, clauses: 25 }))
bench('25 clauses a question, 720 questions', () => void audit(many, ASKED), {
  ...once,
  iterations: 1,
  warmupIterations: 0,
})

const crowded = prepare(syntheticLibrary({ steps: 2, clauses: 100 }))
bench('100 clauses a question, 24 questions', () => void audit(crowded, ASKED), {
  ...once,
  iterations: 1,
  warmupIterations: 0,
})
