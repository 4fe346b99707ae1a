import { at, type Node } from '../../document/node.ts'
import type { DefaultTerm, Event, MeetingPlace, Role } from '../../document/vocabulary.ts'
import { condition } from '../decode/condition.ts'
import { family, label, word } from '../decode/label.ts'
import { isYes, maybe, required, text, texts } from '../decode/words.ts'

/** An entry of `roles`. */
export function role(node: Node): Role {
  return {
    ...family(node),
    kind: text(required(node, 'kind')).value,
    placed: isYes(at(node, 'placed'), true),
  }
}

/** An entry of `events`. */
export function event(node: Node): Event {
  return { ...word(node), completes: maybe(at(node, 'completes'), text) }
}

/** An entry of `places`. */
export function meetingPlace(node: Node): MeetingPlace {
  return { ...word(node), countries: texts(at(node, 'countries')) }
}

/** An entry of `terms`. */
export function defaultTerm(node: Node): DefaultTerm {
  return {
    id: text(required(node, 'id')),
    label: maybe(at(node, 'label'), label),
    means: condition(required(node, 'means')),
    why: maybe(at(node, 'why'), label),
  }
}
