import { factOf } from '../../ask/open-facts.ts'
import type { Prepared } from '../../ask/prepared.ts'
import type { CaseRequest } from '../../ask/request.ts'
import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts'
import { nearest } from '../../diagnostic/nearest.ts'
import type { Outcome } from '../../diagnostic/outcome.ts'
import type { ProcedureEntry } from '../../rulebook/procedure.ts'
import { evaluate } from '../../rulebook/evaluate.ts'
import { variablesIn } from '../../rulebook/variables-in.ts'
import type { Located } from '../../source/located.ts'
import type { Span } from '../../source/span.ts'
import { candidates, type Candidate } from './candidates.ts'

/**
 * The procedure along which a case goes.
 *
 * @param name - the instrument that places its steps. Undefined: the only one
 *   whose text takes part on the day of the case and whose scope does not rule
 *   the case out.
 * @param place - what to mark where no name is given.
 * @returns undefined, and why, if it cannot be told. A text that is named counts
 *   on days too on which it is not in force, which is then said.
 */
export function procedureOf(
  prepared: Prepared,
  request: CaseRequest,
  name: Located<string> | undefined,
  place: Span,
): Outcome<ProcedureEntry | undefined> {
  const known = candidates(prepared, request)
  return name === undefined ? onlyOne(known, place) : named(name, known, prepared, request)
}

function onlyOne(known: readonly Candidate[], place: Span): Outcome<ProcedureEntry | undefined> {
  const fitting = known.filter(({ text, applies }) => text === 'takes-part' && applies !== 'fails')
  const [first, ...others] = fitting
  if (first === undefined)
    return failed(diagnostic('case/no-procedure', place, { why: whyNot(known) }))
  if (others.length > 0) {
    return failed(diagnostic('case/which-procedure', place, { procedures: idsOf(fitting) }))
  }
  return { value: first.procedure, diagnostics: [] }
}

function named(
  { value: id, span }: Located<string>,
  known: readonly Candidate[],
  prepared: Prepared,
  request: CaseRequest,
): Outcome<ProcedureEntry | undefined> {
  const found = known.find(({ procedure }) => procedure.instrument === id)
  if (found === undefined) {
    const near = nearest(
      id,
      known.map(({ procedure }) => procedure.instrument),
    )
    const isInstrument = prepared.instruments.has(id)
    const words = { name: id, near, isInstrument, procedures: idsOf(known) }
    return failed(diagnostic('case/unknown-procedure', span, words))
  }
  const { procedure, text, applies } = found
  if (text === 'draft') return failed(diagnostic('case/procedure-of-draft', span, { name: id }))
  if (applies === 'fails') {
    const words = { name: id, facts: factsAgainst(procedure, prepared, request) }
    return failed(diagnostic('case/procedure-does-not-apply', span, words))
  }
  const { asOf } = request
  return {
    value: procedure,
    diagnostics:
      text === 'takes-part'
        ? []
        : [diagnostic('case/procedure-not-in-force', span, { name: id, asOf })],
  }
}

function failed(found: Diagnostic): Outcome<undefined> {
  return { value: undefined, diagnostics: [found] }
}

function idsOf(some: readonly Candidate[]): string {
  return some.map(({ procedure }) => `\`${procedure.instrument}\``).join(', ')
}

/** Why none of the procedures is that of the case: `a` is a draft, `b` is for other cases. */
function whyNot(known: readonly Candidate[]): string {
  return known
    .map(({ procedure: { instrument }, text, applies }) => {
      if (text === 'draft') return `\`${instrument}\` is a draft`
      if (text === 'elsewhen') return `\`${instrument}\` is not in force on that day`
      return applies === 'fails' ? `\`${instrument}\` is for other cases` : ''
    })
    .join(', ')
}

/** The facts given that the scope rules out: each by itself, else all that it tests. */
function factsAgainst(
  { rule }: ProcedureEntry,
  { rules }: Prepared,
  { facts, given }: CaseRequest,
): string {
  const scope = rule === null ? undefined : rules.get(rule)?.condition
  if (scope === undefined) return ''
  const tested = new Set(variablesIn(scope).map(factOf))
  const told = [...given.keys()].filter((fact) => tested.has(fact))
  const alone = told.filter((fact) => {
    const ofFact = new Map([...facts].filter(([variable]) => factOf(variable) === fact))
    return evaluate(scope, ofFact) === 'fails'
  })
  return (alone.length > 0 ? alone : told).map((fact) => `\`${fact}\``).join(', ')
}
