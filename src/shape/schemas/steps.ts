import { QUESTION_KINDS } from '../../document/vocabulary.ts'
import { mapping, only, ref, type JsonSchema } from './json-schema.ts'
import { vocabularyFile } from './vocabulary-file.ts'

const task: JsonSchema = {
  title: 'a task',
  ...mapping(
    {
      id: ref('id', 'The name of the task.'),
      label: ref('label', 'The name that people read.'),
      bodies: {
        description: '`one`: two different bodies would contradict each other. `many` otherwise.',
        enum: ['one', 'many'],
      },
    },
    ['id', 'label'],
  ),
}

const step: JsonSchema = {
  title: 'a step',
  ...mapping(
    {
      id: ref('id', 'The name of the step.'),
      label: ref('label', 'The name that people read.'),
      phase: ref('text', 'The phase it belongs to.'),
      description: ref('label', 'What happens in it.'),
      tasks: {
        description: 'What there is to do; the first is the main task.',
        type: 'array',
        minItems: 1,
        items: task,
      },
      costs: ref('texts', 'The costs that arise.'),
      care: ref('yesNo', 'Whether somebody must hold the person in their care.'),
      handover: ref('yesNo', 'Whether the person is handed over.'),
      expects: {
        description: 'The questions that ought to be answered: it makes silence visible.',
        type: 'array',
        items: { enum: QUESTION_KINDS },
      },
    },
    ['id', 'label', 'phase', 'tasks', 'expects'],
  ),
}

export const steps = vocabularyFile('steps', 'The steps of a case', {
  phases: { description: 'The phases, in order.', entry: only('word') },
  steps: { description: 'The steps.', entry: step },
})
