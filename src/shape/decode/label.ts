import { at, type Node } from '../../document/node.ts'
import type { Family, Label, Word } from '../../document/vocabulary.ts'
import type { Located } from '../../source/located.ts'
import { entriesOf, required, text, texts } from './words.ts'

/** Text alone is English. */
export function label(node: Node): Label {
  if (node.kind !== 'map') return { en: text(node).value }
  const written = entriesOf(node).map(({ key, value }) => [key.value, text(value).value] as const)
  return { ...Object.fromEntries(written), en: text(required(node, 'en')).value }
}

export function word(node: Node): Word {
  return { id: text(required(node, 'id')), label: label(required(node, 'label')) }
}

export function family(node: Node): Family {
  return { ...word(node), members: texts(at(node, 'members')) }
}

/** An id that reads as its own words where no label is given. */
export function wordWithoutLabel(id: Located<string>): Word {
  return { id, label: { en: id.value.replaceAll('-', ' ') } }
}
