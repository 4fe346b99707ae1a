import type { Answer } from '../ask/answer.ts'
import type { Labels } from '../rulebook/labels.ts'
import { openWords } from './answer-lines.ts'
import { CANON_WORDS } from './canon-words.ts'
import { line, type Line } from './layout.ts'

/** Which clauses give way, to which, and why: each once, whatever questions it is about. */
export function setAsideLines({ questions }: Answer, labels: Labels): readonly Line[] {
  const told = questions.flatMap(({ setAside }) =>
    setAside.map(({ clause, by, canon, ...open }) => {
      const depends = openWords(open, labels)
      const when = depends === '' ? '' : ` — ${depends}`
      return `${clause} gives way: ${by} prevails, ${CANON_WORDS[canon]}${when}`
    }),
  )
  return [...new Set(told)].map((words) => line(words, 'faint'))
}
