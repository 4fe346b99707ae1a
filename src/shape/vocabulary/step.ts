import { at, type Node } from '../../document/node.ts'
import type { ExpectedQuestion, Step, Task } from '../../document/vocabulary.ts'
import { label, word } from '../decode/label.ts'
import { isYes, maybe, oneOrMore, required, text, texts, wordOf } from '../decode/words.ts'

/** An entry of `steps`. */
export function step(node: Node): Step {
  return {
    ...word(node),
    phase: text(required(node, 'phase')),
    description: maybe(at(node, 'description'), label),
    tasks: oneOrMore(required(node, 'tasks'), task),
    costs: texts(at(node, 'costs')),
    care: isYes(at(node, 'care')),
    handover: isYes(at(node, 'handover')),
    expects: oneOrMore(required(node, 'expects'), wordOf<ExpectedQuestion>).map(
      ({ value }) => value,
    ),
  }
}

function task(node: Node): Task {
  const bodies = maybe(at(node, 'bodies'), wordOf<Task['bodies']>)?.value
  return { ...word(node), bodies: bodies ?? 'many' }
}
