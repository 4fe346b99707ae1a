import { WEEKDAYS } from '../../document/calendar.ts'
import { source } from './front-matter.ts'
import {
  anyKeyOf,
  atMostOneOf,
  mapping,
  published,
  ref,
  type JsonSchema,
} from './json-schema.ts'
import { DAY_OF_YEAR_PATTERN } from './patterns.ts'

const year: JsonSchema = { title: 'a year', type: 'integer', minimum: 1900, maximum: 2200 }

const holiday: JsonSchema = {
  title: 'a public holiday',
  ...mapping(
    {
      on: ref('date', 'The day, of a holiday of one year.'),
      every: {
        description: 'Month and day, of a holiday that comes back every year, as in `"12-02"`.',
        type: 'string',
        pattern: DAY_OF_YEAR_PATTERN,
      },
      label: ref('label', 'The name that people read.'),
      from: { description: 'The first year in which it was kept.', ...year },
      until: { description: 'The first year in which it is no longer kept.', ...year },
    },
    ['label'],
  ),
  ...anyKeyOf('on', 'every'),
  allOf: [
    ...atMostOneOf('on', 'every'),
    ...atMostOneOf('on', 'from'),
    ...atMostOneOf('on', 'until'),
  ],
}

export const calendar = published('calendar', 'The calendar of a country: on which days it works', {
  ...mapping(
    {
      remit: ref('version', 'The version of the language.'),
      country: ref('text', 'The country, by code.'),
      'time-zone': ref('text', 'Its time zone, by the name of the IANA time zone database.'),
      'several-time-zones': ref(
        'yesNo',
        'Whether it has others, of which this is that of its capital; `no` unless said otherwise.',
      ),
      weekend: {
        description: 'The days of the week on which nobody works; else Saturday and Sunday.',
        type: 'array',
        minItems: 1,
        items: { title: 'a day of the week', enum: WEEKDAYS },
      },
      holidays: {
        description: 'Its public holidays; without it, those that Remit knows of itself.',
        type: 'array',
        items: holiday,
      },
      complete: {
        description: 'The years of which every public holiday is listed.',
        type: 'array',
        items: year,
      },
      sources: {
        description: 'Where all this was read.',
        type: 'array',
        minItems: 1,
        items: source,
      },
    },
    ['remit', 'country', 'sources'],
  ),
  if: { required: ['complete'] },
  then: { required: ['holidays'] },
})
