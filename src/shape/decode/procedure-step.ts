import type { Place } from '../../document/clause.ts'
import type { ProcedureLink, ProcedureStep } from '../../document/instrument.ts'
import { at, type Node } from '../../document/node.ts'
import { condition } from './condition.ts'
import { isYes, maybe, oneOrMore, required, text, texts } from './words.ts'

export function procedureStep(node: Node, place: Place): ProcedureStep {
  return {
    place,
    step: text(required(node, 'step')),
    after: oneOrMore(at(node, 'after'), link),
    when: maybe(at(node, 'when'), condition),
    checklist: texts(at(node, 'checklist')),
    forms: texts(at(node, 'forms')),
    issues: texts(at(node, 'issues')),
    ends: isYes(at(node, 'ends')),
  }
}

function link(node: Node): ProcedureLink {
  if (node.kind !== 'map') return { step: text(node), when: undefined }
  return { step: text(required(node, 'step')), when: maybe(at(node, 'when'), condition) }
}
