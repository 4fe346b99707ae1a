import { mapping, oneOrMore, ref, type JsonSchema } from './json-schema.ts'

/** How the person is handed over: design of the language, section 4.2. */
export const handovers = {
  handover: {
    title: 'a handover',
    ...mapping(
      {
        to: ref('body', 'Who receives the person; `nobody`: the person is free.'),
        from: ref('body', 'Who hands over; without it, whoever has the duty.'),
        at: ref('text', 'The place.'),
        documents: ref('handoverDocuments', 'The documents that go along.'),
        receipt: ref('text', 'The document against which the person is handed over.'),
        when: ref('condition', 'Only then is the person handed over in this way.'),
      },
      ['to'],
    ),
  },
  handovers: {
    title: 'one or several handovers',
    ...oneOrMore('handover'),
  },
  handoverDocuments: {
    title: 'one or several documents',
    ...oneOrMore('handoverDocument'),
  },
  handoverDocument: {
    title: 'a document',
    description: 'A document, or a document with a condition of its own.',
    minLength: 1,
    ...mapping(
      {
        document: ref('text', 'The document.'),
        when: ref('condition', 'Only then does it go along.'),
      },
      ['document'],
    ),
    type: ['string', 'object'],
  },
} as const satisfies Record<string, JsonSchema>
