import { askBoth, type Checked } from '../ask-both.ts'
import type { Prepared } from '../prepared.ts'
import type { Request } from '../request.ts'
import { compareAnswers } from './compare-answers.ts'
import type { Comparison } from './comparison.ts'

/** Answers one step for two cases, if both engines agree on every rule of it, and compares the answers. */
export async function compareBoth(
  prepared: Prepared,
  base: Request,
  compared: Request,
): Promise<Checked<Comparison>> {
  const one = await askBoth(prepared, base)
  if (one.kind === 'differ') return one
  const other = await askBoth(prepared, compared)
  if (other.kind === 'differ') return other
  return { kind: 'agreed', answer: compareAnswers(one.answer, other.answer) }
}
