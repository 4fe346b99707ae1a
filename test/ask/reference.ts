import { bind, type BoundWho } from '../../src/ask/bind.ts'
import { bars, refines } from '../../src/ask/bodies.ts'
import { caseContext, type Context } from '../../src/ask/context.ts'
import { charges, distributionOf, refinesDistribution } from '../../src/ask/distribution.ts'
import type { Prepared, PreparedQuestion, Said } from '../../src/ask/prepared.ts'
import type { Request } from '../../src/ask/request.ts'
import { evaluate } from '../../src/rulebook/evaluate.ts'
import type {
  HandoverStatement,
  PaysStatement,
  Statement,
  WhoStatement,
} from '../../src/rulebook/statement.ts'

/** What a question comes to in one case of which everything is known, and by which clauses. */
export interface Plain {
  readonly status: string
  /** Ids of the clauses of the answer, sorted. */
  readonly clauses: readonly string[]
}

/** The same with everything that was said, and what became of it. */
export interface PlainStanding extends Plain {
  readonly voices: readonly PlainVoice[]
  /** Pairs of places in the list of voices that stand, and cannot both be followed. */
  readonly clashes: readonly (readonly [number, number])[]
  /** Pairs of places in the list: the first prevails over the second, which it disagrees with. */
  readonly attacks: readonly (readonly [number, number])[]
  /** Whether two statements of the question say the same in this case, said or not. */
  readonly agree: (a: Statement, b: Statement) => boolean
}

/** One statement that is said. */
export interface PlainVoice {
  readonly clause: string
  readonly statement: Statement
  /** Said and not set aside. */
  readonly live: boolean
  /** The answer, or a part of it. */
  readonly answers: boolean
}

interface Voice {
  readonly said: Said<Statement> & { readonly costs?: ReadonlySet<string> }
  readonly id: string
  readonly group: string
}

/**
 * Decides one question case by case, as the definitions say it: those whose
 * condition is true attack each other by the canons; whoever is attacked by
 * nobody is in, whoever is attacked by one that is in is out, over and over.
 */
export function plainly(prepared: Prepared, question: PreparedQuestion, request: Request): Plain {
  const { status, clauses } = plainStanding(prepared, question, request)
  return { status, clauses }
}

/** The same decision, with what led to it. */
export function plainStanding(
  prepared: Prepared,
  question: PreparedQuestion,
  request: Request,
): PlainStanding {
  const base = caseContext(prepared, request)
  const conditionOf = (rule: string) => {
    const found = prepared.rules.get(rule)
    if (found === undefined) throw new Error(rule)
    return found.condition
  }
  const world: Context = {
    ...base,
    step: request.step,
    table: () => prepared.tableOf(request.step),
    truthOf: (rule) => {
      const truth = evaluate(conditionOf(rule), request.facts)
      if (truth === 'unknown') throw new Error(`${rule} is open in a complete case`)
      return truth
    },
  }
  const isSaid = ({ statement, clause }: Said<Statement>): boolean =>
    world.truthOf(statement.rule) === 'holds' && isInForce(clause.clause.id)
  const dateOf = (event: string | null): string =>
    event === null ? request.asOf : (request.events.find((e) => e.event === event)?.at ?? '')
  const isInForce = (id: string): boolean => {
    const { clause, instrument } = prepared.clauses.get(id) ?? {}
    if (clause === undefined || instrument === undefined) throw new Error(id)
    const day = dateOf(clause.selectedBy)
    const { from, until } = instrument.inForce
    return (from === null || from <= day) && (until === null || day < until)
  }

  switch (question.question) {
    case 'who':
      return standingOf(question.said.filter(isSaid).map(voice), question.task.bodies === 'one')
    case 'pays':
      return standingOf(question.particular.filter(isSaid).map(voice), false)
    case 'handover': {
      const { said, task } = question.duties
      const duties = label(said.filter(isSaid).map(voice), task.bodies === 'one')
      const live = new Set(duties.map((one) => one.said.statement))
      const counts = question.said.filter(
        (one) =>
          isSaid(one) && (one.statement.from !== null || one.duty === null || live.has(one.duty)),
      )
      return standingOf(counts.map(voice), false)
    }
  }

  function standingOf(voices: readonly Voice[], oneBody: boolean): PlainStanding {
    const live = label(voices, oneBody)
    const { status, answering } = statusOf(live, oneBody)
    const pairs = voices.flatMap((_, a) => voices.map((_, b) => [a, b] as const))
    const both = (hold: (a: Voice, b: Voice) => boolean) =>
      pairs.filter(([a, b]) => {
        const [one, other] = [voices[a], voices[b]]
        return one !== undefined && other !== undefined && a !== b && hold(one, other)
      })
    const agree = (a: Statement, b: Statement): boolean => {
      const [one, other] = [a, b].map((of) => {
        const said = question.said.find(({ statement }) => statement === of)
        return said === undefined ? undefined : voice(said)
      })
      if (one === undefined || other?.group !== one.group) return false
      return a === b || (saysMore(one, other) && saysMore(other, one))
    }
    const musts = live.some(({ group }) => group === 'must')
    return {
      status,
      clauses: [...new Set(answering.map(({ id }) => id))].sort(),
      voices: voices.map((one) => ({
        clause: one.id,
        statement: one.said.statement,
        live: live.includes(one),
        answers: answering.includes(one),
      })),
      clashes: both(
        (a, b) => live.includes(a) && live.includes(b) && clashes(a, b, oneBody, musts),
      ),
      attacks: both((a, b) => disagree(a, b, oneBody) && wins(a, b)),
      agree,
    }
  }

  function voice(said: Voice['said']): Voice {
    return { said, id: said.statement.clause, group: groupOf(said.statement) }
  }

  function whoOf(statement: Statement): BoundWho {
    if (statement.question === 'who') return bind(statement.who, world.places)
    if (statement.question === 'handover') return bind(statement.to, world.places)
    throw new Error(statement.question)
  }

  function groupOf(statement: Statement): string {
    if (statement.question === 'pays') {
      const pays = distributionOf(statement, world)
      if (pays.kind !== 'bodies') return 'named'
      return pays.who.kind
    }
    const who = whoOf(statement)
    if (statement.question === 'handover') return who.kind
    if (statement.question !== 'who') throw new Error(statement.question)
    return who.kind === 'named' || statement.duty === 'must-not' ? statement.duty : 'unnamed'
  }

  function label(voices: readonly Voice[], oneBody: boolean): readonly Voice[] {
    const inside = new Set<Voice>()
    const outside = new Set<Voice>()
    const attackers = (of: Voice) =>
      voices.filter((other) => other !== of && disagree(other, of, oneBody) && wins(other, of))
    for (let round = 0; round <= voices.length; round += 1) {
      for (const one of voices) {
        const against = attackers(one)
        if (against.some((other) => inside.has(other))) outside.add(one)
        else if (against.every((other) => outside.has(other))) inside.add(one)
      }
    }
    return voices.filter((one) => !outside.has(one))
  }

  function wins(a: Voice, b: Voice): boolean {
    const claim = ({ said }: Voice) => ({
      clause: said.clause,
      rule: said.statement.rule,
      costs: said.costs ?? null,
    })
    const decision = prepared.prevails(request.step, claim(a), claim(b), request.asOf)
    return decision?.winner === 'first' || decision?.winner === 'both'
  }

  function clashes(a: Voice, b: Voice, oneBody: boolean, musts: boolean): boolean {
    return disagree(a, b, oneBody) && !(musts && a.group === 'should' && b.group === 'should')
  }

  function statusOf(
    live: readonly Voice[],
    oneBody: boolean,
  ): { readonly status: string; readonly answering: readonly Voice[] } {
    const musts = live.some(({ group }) => group === 'must')
    const clash = live.some((a) => live.some((b) => a !== b && clashes(a, b, oneBody, musts)))
    if (clash) return { status: 'conflict', answering: [] }
    const tiers = [
      ['must', 'assigned'],
      ['should', 'assigned'],
      ['may', 'permitted'],
      ['must-not', 'excluded'],
      ['named', 'assigned'],
      ['nobody', 'excluded'],
    ] as const
    for (const [group, status] of tiers) {
      const those = live.filter((one) => one.group === group)
      if (those.length === 0) continue
      const exact = those.filter(
        (one) => !those.some((other) => saysMore(other, one) && !saysMore(one, other)),
      )
      return { status, answering: exact }
    }
    return { status: 'silent', answering: [] }
  }

  function saysMore(a: Voice, b: Voice): boolean {
    const [s, t] = [a.said.statement, b.said.statement]
    if (s.question === 'pays' && t.question === 'pays') {
      const [one, other] = [distributionOf(s, world), distributionOf(t, world)]
      return refinesDistribution(one, other, world.bodies) === 'holds'
    }
    if (s.question === 'handover') {
      return within(s, t) && !differ(giverOf(a), giverOf(b))
    }
    return a.group === 'must-not' ? within(t, s) : within(s, t)
  }

  function within(s: Statement, t: Statement): boolean {
    return refines(whoOf(s), whoOf(t), world.bodies) === 'holds'
  }

  function differ(a: BoundWho, b: BoundWho): boolean {
    return refines(a, b, world.bodies) === 'fails' && refines(b, a, world.bodies) === 'fails'
  }

  function giverOf({ said }: Voice): BoundWho {
    const { statement, duty } = said as Said<HandoverStatement> & { duty: WhoStatement | null }
    return bind(statement.from ?? duty?.who ?? { kind: 'unnamed' }, world.places)
  }

  function points(a: Voice, kind: string, b: Voice): boolean {
    return a.said.clause.clause.connectives.some(
      ({ connective, target }) => connective === kind && target === b.id,
    )
  }

  function disagree(a: Voice, b: Voice, oneBody: boolean): boolean {
    if (points(a, 'without-prejudice-to', b) || points(b, 'without-prejudice-to', a)) return false
    const [s, t] = [a.said.statement, b.said.statement]
    if (s.question === 'pays' && t.question === 'pays') {
      return spares(s, t) || spares(t, s) || (!saysMore(a, b) && !saysMore(b, a))
    }
    if (s.question === 'handover') {
      return differ(whoOf(s), whoOf(t)) && !differ(giverOf(a), giverOf(b))
    }
    if (s.question !== 'who' || t.question !== 'who') throw new Error(s.question)
    if (s.duty === 'must-not' || t.duty === 'must-not') {
      if (s.duty === t.duty) return false
      const [bar, act] = s.duty === 'must-not' ? [s, t] : [t, s]
      return bars(whoOf(bar), whoOf(act), world.bodies) === 'holds'
    }
    if (s.duty !== t.duty || s.duty === 'may') return false
    const only =
      oneBody ||
      s.exclusively ||
      t.exclusively ||
      points(a, 'instead-of', b) ||
      points(b, 'instead-of', a)
    return only && !within(s, t) && !within(t, s)
  }

  function spares(s: PaysStatement, t: PaysStatement): boolean {
    if (s.freeFor === null) return false
    const free = bind(s.freeFor, world.places)
    return charges(distributionOf(t, world), free, world.bodies) === 'holds'
  }
}
