import { evaluate } from '../../../rulebook/evaluate.ts'
import type { Posed } from '../../pose.ts'
import { handoverRemarks } from './handover-remarks.ts'
import { moneyRemarks } from './money-remarks.ts'
import { detail, type Remark } from './remark.ts'
import { whoRemarks } from './who-remarks.ts'

/** Everything that a side says to a question, without what surely is not said. */
export function remarksOf(posed: Posed): readonly Remark[] {
  const { facts } = posed.context
  return [...spoken(posed), ...passedOn(posed)].filter(({ guards }) =>
    guards.every(
      (guard) =>
        guard.kind === 'voice' || evaluate(guard.of, facts) !== (guard.holds ? 'fails' : 'holds'),
    ),
  )
}

function spoken(posed: Posed): readonly Remark[] {
  const { question } = posed
  switch (question.question) {
    case 'who':
      return whoRemarks(posed)
    case 'pays':
      return moneyRemarks(question, posed)
    case 'handover':
      return handoverRemarks(question, posed)
  }
}

/** Where the texts pass the question on, by the pointer that they give. */
function passedOn({ passedOn: all, question, context }: Posed): readonly Remark[] {
  return all.flatMap(({ clause }, at) => {
    const pointers = new Set(
      question.deferred.flatMap(({ statement }) =>
        statement.clause === clause ? statement.to : [],
      ),
    )
    const content = { main: { kind: 'none' }, others: [], context } as const
    return [...pointers].map((to) =>
      detail({ content, said: { kind: 'passed-on', at }, clause }, 'besides', ['to', to], () => ({
        says: 'deferred-to',
        id: to,
      })),
    )
  })
}
