import { mapping, published, ref, type JsonSchema } from './json-schema.ts'

const filling: JsonSchema = {
  title: 'a role that it fills',
  ...mapping(
    {
      role: ref('text', 'The role.'),
      from: ref('date', 'The first day; without it, the beginning is not known.'),
      until: ref('date', 'The first day on which it no longer fills the role.'),
    },
    ['role'],
  ),
}

const agency: JsonSchema = {
  title: 'a body',
  ...mapping(
    {
      id: ref('id', 'The name under which the body is cited.'),
      name: ref('text', 'Its real name.'),
      contact: ref('text', 'A public contact point.'),
      fills: { description: 'The roles it fills.', type: 'array', minItems: 1, items: filling },
      source: ref('text', 'The text that shows the body in its roles.'),
    },
    ['id', 'name', 'fills'],
  ),
}

export const agencies = published('agencies', 'The directory: which body fills which role', {
  ...mapping(
    {
      remit: ref('version', 'The version of the language.'),
      country: ref('text', 'The country, by code; without it, the bodies are international.'),
      agencies: { description: 'The bodies.', type: 'array', items: agency },
    },
    ['remit', 'agencies'],
  ),
})
