import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Instrument } from '../document/instrument.ts'
import type { Library } from '../document/library.ts'
import { circlesIn } from './circles.ts'
import { stepIn } from './walk/steps.ts'

/** Reports procedures in which a step would have to come before itself. */
export function circularOrder({ instruments }: Library): readonly Diagnostic[] {
  return instruments.flatMap(circularIn)
}

/** Conditions are no excuse: a procedure has one order, whoever the person is. */
function circularIn({ procedure }: Instrument): readonly Diagnostic[] {
  const graph = new Map(
    procedure.map(({ step, after, place: { heading } }) => [
      step.value,
      after.map((link) => ({
        to: stepIn(link.step)?.step.value ?? link.step.value,
        mark: { word: link.step, of: step.value, heading },
      })),
    ]),
  )
  return circlesIn(graph).flatMap(({ edges }) => {
    const last = edges.at(-1)?.mark
    if (last === undefined) return []
    const related = edges.slice(0, -1).map(({ mark: { word, of } }) => ({
      message: `\`${of}\` comes after \`${word.value}\``,
      span: word.span,
    }))
    const words = { step: last.of, first: last.word.value }
    const { heading } = last
    return [diagnostic('check/circular-order', last.word.span, words, { heading, related })]
  })
}
