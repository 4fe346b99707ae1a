import { rulesOf } from '../../engine/rules-by-step.ts'
import type { Prepared, PreparedQuestion } from '../../ask/prepared.ts'
import type { PreparedClause } from '../../ask/prepared-clause.ts'
import type { InstrumentEntry } from '../../rulebook/rulebook.ts'
import type { Statement } from '../../rulebook/statement.ts'

/**
 * Everything of a rulebook on which it depends what any question comes to,
 * beside what the texts say to it: two sides with one text agree in this.
 */
export function worldInputs({ rulebook }: Prepared): string {
  const { variables, assume, roles, agencies, precedence } = rulebook
  return JSON.stringify([
    variables,
    assume.map(({ never }) => never),
    roles.map(({ id, placed, members }) => [id, placed, members]),
    agencies.map(({ agency, role, country, from, until }) => [agency, role, country, from, until]),
    precedence,
  ])
}

/** Everything that the texts say to a question, as a text: the same text, the same answer to every case. */
export function inputsOf(
  question: PreparedQuestion | undefined,
  { rules, clauses, removersOf }: Prepared,
): string {
  if (question === undefined) return ''
  const duties = question.question === 'handover' ? question.duties.said : []
  const all = [...question.said, ...question.deferred, ...duties]
  const presenceOf = (clause: string): readonly unknown[] => {
    const found = clauses.get(clause)
    const removers = removersOf(clause).map(({ by, how, instrument, selectedBy }) => [
      by,
      how,
      selectedBy,
      datesOf(instrument),
    ])
    return [found && textOf(found), removers]
  }
  return JSON.stringify([
    // An entry that speaks to fewer costs is narrower; which costs a family has, the vocabulary says.
    question.question === 'pays'
      ? question.said.map(({ costs }) => [...costs].sort())
      : question.task.bodies,
    all.map(({ statement }) => [
      withoutWords(statement),
      rulesOf(statement).map((rule) => rules.get(rule)?.condition),
      presenceOf(statement.clause),
      // What lengthens a time counts where its own text is in force.
      statement.question === 'who'
        ? statement.extensions.map(({ clause }) => presenceOf(clause))
        : [],
    ]),
  ])
}

/** A statement without the sentence that tells what is done. */
export function withoutWords(statement: Statement): Statement {
  return statement.question === 'who' ? { ...statement, does: null } : statement
}

function textOf({ clause, instrument }: PreparedClause): readonly unknown[] {
  const { kind, parties, connectives } = instrument
  return [clause.connectives, clause.selectedBy, kind, parties, connectives, datesOf(instrument)]
}

function datesOf({ draft, signed, inForce, selectedBy }: InstrumentEntry): readonly unknown[] {
  return [draft, signed, inForce, selectedBy]
}
