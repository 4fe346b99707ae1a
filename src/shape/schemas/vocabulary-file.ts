import { published, ref, type JsonSchema } from './json-schema.ts'

/** A file of the vocabulary: the version of the language, and lists of entries. */
export function vocabularyFile(
  name: string,
  title: string,
  lists: Readonly<Record<string, { readonly description: string; readonly entry: JsonSchema }>>,
): JsonSchema {
  return published(name, title, {
    type: 'object',
    properties: {
      remit: ref('version', 'The version of the language.'),
      ...Object.fromEntries(
        Object.entries(lists).map(([key, { description, entry }]) => [
          key,
          { description, type: 'array', items: entry },
        ]),
      ),
    },
    required: ['remit'],
    additionalProperties: false,
  })
}
