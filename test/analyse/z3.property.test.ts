import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { init, killThreads } from 'z3-solver'
import { AUDIT_BUDGET } from '../../src/analyse/audit-options.ts'
import type { Audit, QuestionName } from '../../src/analyse/audit.ts'
import { nameOf } from '../../src/analyse/inquiry.ts'
import { pose, type Posed } from '../../src/analyse/pose.ts'
import { audit } from '../../src/analyse/run-audit.ts'
import { worldOf } from '../../src/analyse/world.ts'
import type { Context } from '../../src/ask/context.ts'
import type { Pair } from '../../src/ask/pairs.ts'
import { prepare } from '../../src/ask/prepare.ts'
import type { Prepared } from '../../src/ask/prepared.ts'
import { withFact } from '../../src/ask/told-facts.ts'
import { pseudoRandom } from '../../src/engine/verify/pseudo-random.ts'
import type { ConnectiveEntry, Rulebook } from '../../src/rulebook/rulebook.ts'
import { nameSet } from '../../src/rulebook/value-set.ts'
import { and, NO, not, or, scriptFor, type Formula, type Script } from './kit/smt-script.ts'
import { attacksOf, standing } from './kit/smt-standing.ts'
import { syntheticLibrary } from './kit/synthetic-library.ts'

/*
 * The same verdicts by another decision procedure: an SMT solver, on libraries
 * whose cases (seventeen facts) are far too many to try. Which statements take
 * part, and which of two prevails, is what `pose` says; what stands, and where,
 * is worked out by the solver from the definitions.
 */

const isLong = process.env['REMIT_LONG'] !== undefined
const numRuns = isLong ? 60 : 3
const timeout = isLong ? 1_800_000 : 120_000
const asOf = '2026-06-01'

let z3: Awaited<ReturnType<typeof init>>
let solver: number

beforeAll(async () => {
  z3 = await init()
  solver = Number(z3.Z3.mk_context(z3.Z3.mk_config()))
}, 60_000)

/** Its threads would keep the worker alive. */
afterAll(() => killThreads(z3.em))

/**
 * What the solver says to one command. It is called as a plain function: what
 * its own interface calls in a thread of its own reads texts that are gone by then.
 */
function evaluate(command: string): string {
  const { ccall } = z3.em as {
    readonly ccall: (
      name: string,
      returns: 'string',
      takes: readonly ['number', 'string'],
      args: readonly [number, string],
    ) => string
  }
  return ccall('Z3_eval_smtlib2_string', 'string', ['number', 'string'], [solver, command]).trim()
}

interface Made {
  readonly seed: number
  /** Of each question. */
  readonly clauses: number
  /** Attempts, for each question, to let one clause prevail over another by name. */
  readonly links: number
}

const libraries: fc.Arbitrary<Made> = fc.record({
  seed: fc.nat(1_000_000),
  clauses: fc.integer({ min: 6, max: 12 }),
  links: fc.constantFrom(0, 6, 18),
})

/** With links, clauses of one question prevail over each other, also in circles. */
function libraryOf({ seed, clauses: count, links }: Made): Rulebook {
  const rulebook = syntheticLibrary({ steps: 1, clauses: count, seed })
  const random = pseudoRandom(seed)
  const groups = new Map<string, string[]>()
  for (const { id } of rulebook.clauses) {
    const question = id.replace(/^.*#/, '').replace(/-\d+$/, '')
    groups.set(question, [...(groups.get(question) ?? []), id])
  }
  const targets = new Map<string, ConnectiveEntry[]>()
  for (const ids of groups.values()) {
    const seen = new Set<string>()
    for (let at = 0; at < links; at += 1) {
      const [from = '', target = ''] = [random, random].map(({ below }) => ids[below(ids.length)])
      const pair = [from, target].sort().join()
      // That each prevails over the other is an error of the library.
      if (from === target || seen.has(pair)) continue
      seen.add(pair)
      const link = { connective: 'notwithstanding', target } as const
      targets.set(from, [...(targets.get(from) ?? []), link])
    }
  }
  const clauses = rulebook.clauses.map((one) => ({
    ...one,
    connectives: targets.get(one.id) ?? [],
  }))
  return { ...rulebook, clauses }
}

it(
  'gaps, conflicts, what never prevails and every status are those that a solver finds',
  () => {
    fc.assert(
      fc.property(libraries, (size) => {
        const prepared = prepare(libraryOf(size))
        const found = audit(prepared, { asOf, describe: 0 })
        const world = worldOf(prepared, { from: asOf, until: null }, {})
        for (const step of prepared.steps.values()) {
          for (const question of step.questions) {
            const posed = pose(question, world.contextOf(step), AUDIT_BUDGET)
            const name = nameOf(step, posed)
            const wanted = solved(posed, prepared)
            const got = verdictsOf(found, name)
            if (found.notExact.some((one) => isAbout(one, name))) {
              // Beyond the budget the pairs are candidates: none is missing.
              expect(wanted.conflicts.filter((pair) => !got.conflicts.includes(pair))).toEqual([])
            } else {
              expect({ ...name, ...got }).toEqual({ ...name, ...wanted })
            }
          }
        }
        expect(found.notExact.length).toBeLessThan(found.coverage.length)
      }),
      { numRuns },
    )
  },
  timeout,
)

/** What is said of one question, sorted. */
interface Verdicts {
  readonly gap: boolean
  readonly statuses: readonly string[]
  /** Pairs of clauses. */
  readonly conflicts: readonly string[]
  readonly neverPrevails: readonly string[]
}

function isAbout(one: { readonly [key in keyof QuestionName]: string | null }, name: QuestionName) {
  return one.step === name.step && one.question === name.question && one.subject === name.subject
}

function verdictsOf({ findings, coverage }: Audit, name: QuestionName): Verdicts {
  const own = findings.filter((one) => isAbout(one, name))
  const parts = coverage.find((one) => isAbout(one, name))?.parts ?? []
  return {
    gap: own.some(({ code }) => code === 'audit/silent'),
    statuses: parts.map(({ is }) => is).sort(),
    conflicts: own
      .filter(({ code }) => code === 'audit/conflict' || code === 'audit/double-bind')
      .map(({ clauses: [a, b] }) => pairOf(a?.clause, b?.clause))
      .sort(),
    neverPrevails: own
      .filter(({ code }) => code === 'audit/never-prevails')
      .map(({ clauses: [first] }) => first?.clause ?? '')
      .sort(),
  }
}

function pairOf(...clauses: readonly (string | undefined)[]): string {
  return clauses
    .map((clause) => clause ?? '')
    .sort()
    .join(' ')
}

/** By the solver. */
function solved(posed: Posed, { rulebook }: Prepared): Verdicts {
  const { voices, tiers, pairs } = posed
  const script = scriptFor(rulebook, evaluate)
  const { named } = script
  const said = voices.map(({ open }) => named(and(open.map(script.holds))))
  const compared = pairs.map((pair) => ({
    pair,
    disagree: named(disagreement(pair, posed, script)),
  }))
  const live = standing(said, compared.flatMap(attacksOf), script)
  const liveIn = tiers.map((_, tier) => named(or(live.filter((_, i) => voices[i]?.tier === tier))))

  const clashes = compared.map(({ pair, disagree }) => {
    const both = [live[pair.a] ?? NO, live[pair.b] ?? NO]
    return { pair, where: named(and([disagree, ...both, not(yielding(pair))])) }
  })
  const conflict = named(or(clashes.map(({ where }) => where)))
  const free = liveIn.map((one, tier) =>
    and([not(conflict), one, ...liveIn.slice(0, tier).map(not)]),
  )
  const asked = [...new Set<string>(tiers.map(({ status }) => status))].map((status) => ({
    status,
    where: named(or(free.filter((_, tier) => tiers[tier]?.status === status))),
  }))
  asked.push({ status: 'conflict', where: conflict })
  asked.push({ status: 'silent', where: named(and([not(conflict), ...liveIn.map(not)])) })

  const isPossible = script.solve(
    [...asked.map(({ where }) => where), ...clashes.map(({ where }) => where), said, live].flat(),
  )
  const statuses = asked.filter(({ where }) => isPossible(where)).map(({ status }) => status)
  const conflicts = clashes
    .filter(({ where }) => isPossible(where))
    .map(({ pair: { a, b } }) => pairOf(voices[a]?.id, voices[b]?.id))
  const never = voices.filter((_, i) => isPossible(said[i] ?? NO) && !isPossible(live[i] ?? NO))
  return {
    gap: statuses.includes('silent'),
    statuses: statuses.sort(),
    conflicts: [...new Set(conflicts)].sort(),
    neverPrevails: never.map(({ id }) => id).sort(),
  }

  /** Where recommendations do not count, since somebody must act. */
  function yielding({ a, b }: Pair): Formula {
    const tier = voices[a]?.tier ?? null
    if (tier === null || tier !== voices[b]?.tier) return NO
    const stronger = tiers.findIndex(({ name }) => name === tiers[tier]?.yieldsTo)
    return liveIn[stronger] ?? NO
  }
}

/** Where two statements disagree: asked anew for every country that their bodies may be in. */
function disagreement({ disagree }: Pair, { context: asked }: Posed, { holds }: Script): Formula {
  if (typeof disagree === 'boolean') return disagree ? 'true' : NO
  const { compare, on } = disagree
  if (on.sets.length + on.rules.length > 0) throw new Error('made up without these')
  let worlds: readonly { readonly world: Context; readonly where: readonly Formula[] }[] = [
    { world: asked, where: [] },
  ]
  for (const fact of on.places) {
    worlds = worlds.flatMap(({ world, where }) =>
      world.places.membersOf(fact).map((country) => {
        const values = nameSet([country])
        const isThere = holds({ kind: 'in', variable: fact, values })
        const facts = withFact(world.facts, fact, values)
        const there = { ...world, facts, places: { ...world.places, facts } }
        return { world: there, where: [...where, isThere] }
      }),
    )
  }
  return or(
    worlds.flatMap(({ world, where }) => {
      const truth = compare(world)
      if (truth === 'unknown') throw new Error('of a known country it is known')
      return truth === 'holds' ? [and(where)] : []
    }),
  )
}
