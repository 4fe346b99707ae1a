import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import { nearest } from '../diagnostic/nearest.ts'
import type { Library } from '../document/library.ts'
import type { Located } from '../source/located.ts'
import type { Names } from './names.ts'
import { scenariosOf } from './walk/scenarios.ts'
import { stepIn, stepsOf } from './walk/steps.ts'

interface TaskMention {
  readonly step: string
  readonly task: Located<string>
  readonly heading: readonly string[]
}

/** Reports tasks that their step does not have. */
export function unknownTask(library: Library, { steps }: Names): readonly Diagnostic[] {
  const named = stepsOf(library).flatMap(({ step, task, heading }): readonly TaskMention[] =>
    task === undefined ? [] : [{ step: step.value, task, heading }],
  )
  return [...named, ...expected(library)].flatMap(({ step, task, heading }) => {
    const tasks = steps.get(step)?.tasks.map(({ id }) => id.value)
    if (tasks === undefined || tasks.includes(task.value)) return []
    return [
      diagnostic(
        'check/unknown-task',
        task.span,
        {
          step,
          name: task.value,
          near: nearest(task.value, tasks),
          tasks: tasks.map((id) => `\`${id}\``).join(', '),
        },
        { heading },
      ),
    ]
  })
}

/** The tasks whose answers a scenario expects, of the step that it asks about or names. */
function expected(library: Library): readonly TaskMention[] {
  return scenariosOf(library).flatMap(({ scenario: { asks, expect }, heading }) => {
    return expect.flatMap(({ question, subject, step }): readonly TaskMention[] => {
      const word = asks.kind === 'ask' ? asks.step : step
      const named = word === undefined ? undefined : stepIn(word)?.step.value
      return question === 'pays' || named === undefined
        ? []
        : [{ step: named, task: subject, heading }]
    })
  })
}
