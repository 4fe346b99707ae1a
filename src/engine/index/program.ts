import { Bug } from '../../bug.ts'
import type { Truth } from '../../rulebook/condition.ts'
import type { Sketch } from './columns.ts'

/**
 * An and/or tree over columns in postfix order: a number from 0 loads that
 * column; a negative one joins the topmost `n` entries of the stack, `-2n - 1`
 * by `all` and `-2n - 2` by `any`.
 */
export type Program = Int32Array

/** `all` of none is true and `any` of none false, as for constants. */
export function assemble(sketch: Sketch): Program {
  const code: number[] = []
  const emit = (part: Sketch): void => {
    if (part.kind === 'column') {
      code.push(part.column)
    } else {
      part.of.forEach(emit)
      code.push(-2 * part.of.length - (part.kind === 'all' ? 1 : 2))
    }
  }
  emit(sketch)
  return Int32Array.from(code)
}

/**
 * Runs a program once for both questions: an entry of the stack is 3 where the
 * part certainly holds, 2 where it possibly holds, and 0 where it fails, so that
 * `all` is a bitwise and, `any` a bitwise or.
 */
export function runProgram(program: Program, certain: Uint32Array, possible: Uint32Array): Truth {
  const first = program[0] ?? 0
  if (program.length === 1 && first >= 0) return truthOf(entryAt(first, certain, possible))

  const stack: number[] = []
  for (const code of program) {
    if (code >= 0) {
      stack.push(entryAt(code, certain, possible))
    } else {
      const all = (code & 1) !== 0
      let joined = all ? 3 : 0
      for (let left = (-code - 1) >> 1; left > 0; left -= 1) {
        const entry = stack.pop() ?? 0
        joined = all ? joined & entry : joined | entry
      }
      stack.push(joined)
    }
  }
  return truthOf(stack[0] ?? 0)
}

function entryAt(column: number, certain: Uint32Array, possible: Uint32Array): number {
  const word = column >>> 5
  const bit = column & 31
  return (((certain[word] ?? 0) >>> bit) & 1) | ((((possible[word] ?? 0) >>> bit) & 1) << 1)
}

function truthOf(entry: number): Truth {
  switch (entry) {
    case 3:
      return 'holds'
    case 2:
      return 'unknown'
    case 0:
      return 'fails'
    default:
      throw new Bug('a rule certainly holds but cannot')
  }
}
