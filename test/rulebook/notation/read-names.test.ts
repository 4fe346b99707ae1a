import { expect, it } from 'vitest'
import { readBody } from '../../../src/rulebook/notation/read-body.ts'
import { readReference } from '../../../src/rulebook/notation/read-reference.ts'
import { readStepRef } from '../../../src/rulebook/notation/read-step-ref.ts'

const TH = { kind: 'country', code: 'TH' }

it.each([
  {
    text: 'social-welfare@destination',
    body: { kind: 'role', role: 'social-welfare', place: { kind: 'fact', fact: 'destination' } },
  },
  { text: 'police@TH', body: { kind: 'role', role: 'police', place: TH } },
  { text: 'police', body: { kind: 'role', role: 'police', place: null } },
  { text: 'state@TH', body: { kind: 'state', place: TH } },
  { text: 'state', body: { kind: 'state', place: null } },
  { text: 'agency:iom', body: { kind: 'agency', agency: 'iom' } },
  { text: 'anyone', body: { kind: 'anyone' } },
  { text: 'unnamed', body: { kind: 'unnamed' } },
  { text: 'nobody', body: { kind: 'nobody' } },
])('$text is a $body.kind', ({ text, body }) => {
  expect(readBody(text)).toEqual(body)
})

it.each([
  { text: 'Police', fault: { fault: 'not-a-body' } },
  { text: 'the police', fault: { fault: 'not-a-body' } },
  { text: '@TH', fault: { fault: 'not-a-body' } },
  { text: 'police@TH@LA', fault: { fault: 'not-a-body' } },
  { text: 'agency:', fault: { fault: 'not-a-body' } },
  { text: 'police@', fault: { fault: 'not-a-place', place: '' } },
  { text: 'police@Thailand', fault: { fault: 'not-a-place', place: 'Thailand' } },
  { text: 'anyone@TH', fault: { fault: 'place-not-allowed', word: 'anyone' } },
  { text: 'agency:iom@TH', fault: { fault: 'place-not-allowed', word: 'agency:iom' } },
])('$text names no body: $fault.fault', ({ text, fault }) => {
  expect(readBody(text)).toEqual({ kind: 'fault', ...fault })
})

it.each([
  { text: 'escort', reference: { kind: 'bare', id: 'escort' } },
  { text: 'escort.night', reference: { kind: 'bare', id: 'escort.night' } },
  { text: 'mou-9#escort', reference: { kind: 'clause', instrument: 'mou-9', clause: 'escort' } },
  {
    text: 'mou#escort.night',
    reference: { kind: 'clause', instrument: 'mou', clause: 'escort.night' },
  },
])('$text refers to a $reference.kind', ({ text, reference }) => {
  expect(readReference(text)).toEqual(reference)
})

it.each(['#escort', 'mou#', 'mou#a#b', 'mou#a.b.c', 'art. 9', '', 'Mou#escort'])(
  '`%s` is no reference',
  (text) => {
    expect(readReference(text)).toEqual({ kind: 'fault', fault: 'not-a-reference' })
  },
)

it('a step may name a task', () => {
  expect(readStepRef('shelter')).toEqual({ kind: 'step', step: 'shelter', task: null })
  expect(readStepRef('shelter/feed')).toEqual({ kind: 'step', step: 'shelter', task: 'feed' })
  expect(readStepRef('shelter/')).toEqual({ kind: 'fault', fault: 'not-a-step' })
  expect(readStepRef('a/b/c')).toEqual({ kind: 'fault', fault: 'not-a-step' })
})
