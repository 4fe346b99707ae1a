import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import { nearest } from '../diagnostic/nearest.ts'
import type { Outcome } from '../diagnostic/outcome.ts'
import type { Located } from '../source/located.ts'
import type { Prepared } from './prepared.ts'
import type { Request } from './request.ts'

/** Reads `step` or `step/task`, and looks it up. */
export function readStep(
  { steps }: Prepared,
  { value: name, span }: Located<string>,
): Outcome<Pick<Request, 'step' | 'task'> | undefined> {
  const fail = (found: Diagnostic) => ({ value: undefined, diagnostics: [found] })
  const slash = name.indexOf('/')
  const id = slash === -1 ? name : name.slice(0, slash)
  const step = steps.get(id)
  if (step === undefined) {
    const near = nearest(id, steps.keys()) ?? stepOfTask(steps, name)
    const marked = { ...span, end: span.start + id.length }
    return fail(diagnostic('case/unknown-step', marked, { name: id, near }))
  }
  if (slash === -1) return { value: { step: id, task: null }, diagnostics: [] }

  const task = name.slice(slash + 1)
  const tasks = step.entry.tasks.map(({ id: of }) => of)
  if (tasks.includes(task)) return { value: { step: id, task }, diagnostics: [] }
  const marked = { ...span, start: span.start + slash + 1 }
  const words = {
    name: task,
    step: id,
    near: nearest(task, tasks),
    tasks: tasks.map((of) => `\`${of}\``).join(', '),
  }
  return fail(diagnostic('case/unknown-task', marked, words))
}

/** Somebody may name a task without its step. */
function stepOfTask(steps: Prepared['steps'], name: string): string | undefined {
  const [found] = [...steps.values()].filter(({ entry }) =>
    entry.tasks.some(({ id }) => id === name),
  )
  return found === undefined ? undefined : `${found.entry.id}/${name}`
}
