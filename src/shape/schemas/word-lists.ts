import { mapping, only, ref } from './json-schema.ts'
import { vocabularyFile } from './vocabulary-file.ts'

const ID = ref('id', 'The name.')
const LABEL = ref('label', 'The name that people read.')

export const roles = vocabularyFile('roles', 'The roles: who can act or pay', {
  roles: {
    description: 'The roles.',
    entry: mapping(
      {
        id: ID,
        label: LABEL,
        kind: ref('text', 'What sort of body fills it.'),
        placed: ref('yesNo', 'Whether it belongs to a country; `yes` unless said otherwise.'),
        members: ref('texts', 'Of a family: the roles it stands for.'),
      },
      ['id', 'label', 'kind'],
    ),
  },
})

export const costs = vocabularyFile('costs', 'The costs: what can cost money in a case', {
  costs: {
    description: 'The costs.',
    entry: mapping(
      { id: ID, label: LABEL, members: ref('texts', 'Of a family: the costs it stands for.') },
      ['id', 'label'],
    ),
  },
})

export const documents = vocabularyFile('documents', 'The documents of a case', {
  documents: { description: 'The documents.', entry: only('word') },
})

export const events = vocabularyFile('events', 'What happens in a case and has a date', {
  events: {
    description: 'The events, from which limits run.',
    entry: mapping(
      {
        id: ID,
        label: LABEL,
        completes: ref('text', 'The step, or step/task, that is done when it has happened.'),
      },
      ['id', 'label'],
    ),
  },
  intervals: { description: 'Stretches of time that may stop a clock.', entry: only('word') },
  reasons: {
    description: 'Why somebody cannot act, or does not take the person over.',
    entry: only('word'),
  },
})

export const places = vocabularyFile('places', 'Points where people are handed over', {
  places: {
    description: 'The places.',
    entry: mapping(
      { id: ID, label: LABEL, countries: ref('texts', 'The countries it lies in, by code.') },
      ['id', 'label'],
    ),
  },
})

export const terms = vocabularyFile('terms', 'Terms: conditions with a name', {
  terms: {
    description: 'The terms; a document may define its own.',
    entry: mapping(
      {
        id: ID,
        label: LABEL,
        means: ref('condition', 'When the term applies.'),
        why: ref('label', 'Why it is defined so.'),
      },
      ['id', 'means'],
    ),
  },
})
