import type { Node } from '../../document/node.ts'
import type { WrittenBlock } from '../../document/written-document.ts'
import { condition } from '../decode/condition.ts'
import { procedureStep } from '../decode/procedure-step.ts'
import { scenario } from '../decode/scenario.ts'
import { required } from '../decode/words.ts'
import { findingsOf } from '../hold/fault.ts'
import { hold } from '../hold/hold.ts'
import { ALL_OF_IT, readable } from '../hold/readable.ts'
import { blockId, idOfHeading } from './block-id.ts'
import { withDefaults, type Defaults } from './defaults.ts'
import { shapeClauses } from './shape-clauses.ts'
import { shaped, unreadable, type Shaped } from './shaped.ts'
import { placeOf, wholeOfBlock } from './whole-of.ts'

/** One block. @param defaults - those before it in the document. */
export function shapeBlock(block: WrittenBlock, defaults: readonly Defaults[]): Shaped {
  const { fence } = block
  if (block.body === undefined) return unreadable([], idOfHeading(block))
  const body = withDefaults(block.body, block, defaults)
  switch (fence) {
    case 'responsibility':
    case 'funding':
      return shapeClauses(body, { ...block, fence })
    case 'term':
      return shapeTerm(body, block)
    case 'step':
      return shapeStep(body, block)
    case 'scenario':
      return shapeScenario(body, block)
    case 'defaults':
    case 'note':
      return shaped(findingsOf(hold(body, fence, wholeOfBlock(block))))
  }
}

function shapeTerm(body: Node, block: WrittenBlock): Shaped {
  const { node, diagnostics } = readable(body, 'term', wholeOfBlock(block), ALL_OF_IT)
  const id = blockId(body, block)
  const all = [...diagnostics, ...id.diagnostics]
  if (node === undefined || id.value === undefined) return unreadable(all, id.value)
  const means = condition(required(node, 'means'))
  return shaped(all, { terms: [{ place: placeOf(block), id: id.value, means }] })
}

function shapeStep(body: Node, block: WrittenBlock): Shaped {
  const { node, diagnostics } = readable(body, 'step', wholeOfBlock(block), ALL_OF_IT)
  if (node === undefined) return unreadable(diagnostics)
  return shaped(diagnostics, { procedure: [procedureStep(node, placeOf(block))] })
}

function shapeScenario(body: Node, block: WrittenBlock): Shaped {
  const { node, diagnostics } = readable(body, 'scenario', wholeOfBlock(block), ALL_OF_IT)
  const id = blockId(body, block)
  const all = [...diagnostics, ...id.diagnostics]
  if (node === undefined || id.value === undefined) return unreadable(all)
  const { file, heading } = placeOf(block)
  return shaped(all, { scenarios: [scenario(node, { file, heading, id: id.value })] })
}
