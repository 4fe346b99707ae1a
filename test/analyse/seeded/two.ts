import { ACCORD, blockOf, LAW, written, type Fault } from './fault.ts'

/** Faults after which two texts say two things, or one of them says nothing any more. */
export const two: readonly Fault[] = [
  {
    fault: 'a role is swapped for another body than the one that another clause names',
    sown: {
      file: ACCORD,
      old: 'who: ngo\nwhen: { injured: yes }',
      by: 'who: hospital@TH\nwhen: { injured: yes }',
    },
    found: ['conflict interpreting who interpret says:accord#gentle says:accord#quick'],
    mended: {
      key: 'notwithstanding',
      edits: [
        {
          file: ACCORD,
          old: 'who: hospital@TH\n',
          by: 'who: hospital@TH\nnotwithstanding: [accord#gentle]\n',
        },
      ],
    },
  },
  {
    fault: 'an age is widened by one year: two bodies',
    sown: {
      file: ACCORD,
      old: 'who: social-welfare@TH\nwhen: { age: ["< 18", undetermined] }',
      by: 'who: social-welfare@TH\nwhen: { age: ["< 19", undetermined] }',
    },
    found: ['conflict guardian who stand-by says:accord#adult says:accord#child'],
    age: 18,
    mended: {
      key: 'subject-to',
      edits: [
        {
          file: ACCORD,
          old: 'id: adult\nstep: guardian\n',
          by: 'id: adult\nstep: guardian\nsubject-to: [accord#child]\n',
        },
      ],
    },
  },
  {
    fault: 'one clause forbids what another demands',
    sown: {
      file: ACCORD,
      old: 'duty: must\nwho: ngo\nwhen: { willing: yes }\nwithin: { limit: 1 day, from: rescue }',
      by: 'duty: must-not\nwho: ngo\nwhen: { willing: yes }',
    },
    found: ['double-bind interpreting who interpret demands:accord#quick forbids:accord#gentle'],
    mended: {
      key: 'unless',
      edits: [
        {
          file: ACCORD,
          old: 'duty: must-not\nwho: ngo\nwhen: { willing: yes }',
          by: 'duty: must-not\nwho: ngo\nwhen: { willing: yes }\nunless: { injured: yes }',
        },
      ],
    },
  },
  {
    fault: 'a second body is charged with the same',
    sown: written('id: look-too\nstep: assessment\nduty: must\nwho: hospital@TH\nwhen: { injured: yes }'), // prettier-ignore
    found: ['overlap assessment who assess says:accord#assess says:accord#look-too'],
    mended: {
      key: 'subject-to',
      edits: [
        {
          file: ACCORD,
          old: 'id: assess\nstep: assessment\n',
          by: 'id: assess\nstep: assessment\nsubject-to: [accord#look-too]\n',
        },
      ],
    },
  },
  {
    fault: 'precedence goes in a circle',
    sown: {
      file: ACCORD,
      old: 'subject-to: [accord#first]',
      by: 'notwithstanding: [accord#first]',
    },
    found: [
      'conflict choice who choose says:accord#first says:accord#second',
      'conflict choice who choose says:accord#first says:accord#third',
      'conflict choice who choose says:accord#second says:accord#third',
      'precedence-cycle choice who choose says:accord#first says:accord#second says:accord#third',
    ],
    mended: {
      key: 'notwithstanding',
      edits: [
        {
          file: ACCORD,
          old: 'notwithstanding: [accord#third]',
          by: 'subject-to: [accord#third]',
        },
      ],
    },
  },
  {
    fault: 'the age of a definition is widened by one year',
    sown: { file: LAW, old: 'means: { age: "< 18" }', by: 'means: { age: "< 19" }' },
    found: ['definitions-differ child law not accord says:accord/term/child says:law/term/child'],
    age: 18,
    mended: {
      key: 'means',
      edits: [{ file: ACCORD, old: 'means: { age: "< 18" }', by: 'means: { age: "<= 18" }' }],
    },
  },
  {
    fault: 'a treaty is contradicted',
    sown: {
      file: ACCORD,
      old: 'who: ngo\nwhen: { injured: yes }',
      by: 'who: police@TH\nwhen: { injured: yes }',
    },
    found: [
      'never-prevails interpreting who interpret gives-way:accord#quick prevails:treaty#no-police',
    ],
    mended: { key: 'delete', edits: [{ file: ACCORD, old: blockOf('quick').replace('who: ngo', 'who: police@TH'), by: '' }] }, // prettier-ignore
  },
  {
    fault: 'a clause is always set aside',
    sown: {
      file: ACCORD,
      old: 'who: police@TH\nwhen: { injured: yes }',
      by: 'who: police@TH\nwhen: { injured: yes, willing: yes }',
    },
    found: ['never-prevails choice who choose gives-way:accord#second prevails:accord#first'],
    mended: {
      key: 'notwithstanding',
      edits: [
        {
          file: ACCORD,
          old: 'notwithstanding: [accord#second]',
          by: 'subject-to: [accord#second]',
        },
      ],
    },
  },
  {
    fault: 'a clause is written twice',
    sown: {
      file: ACCORD,
      old: blockOf('assess'),
      by: `${blockOf('assess')}${blockOf('assess').replace('id: assess', 'id: assess-again')}`,
    },
    found: [
      'redundant assessment who assess says-it-too:accord#assess says:accord#assess-again',
      'redundant assessment who assess says-it-too:accord#assess-again says:accord#assess',
    ],
    mended: { key: 'delete', edits: [{ file: ACCORD, old: blockOf('assess'), by: '' }] },
  },
  {
    fault: 'a condition is made impossible',
    sown: {
      file: LAW,
      old: 'when: { pregnant: yes }',
      by: 'when: { pregnant: yes, age: "< 6" }',
    },
    found: ['unreachable midwifery who attend assume says:law#midwife'],
    mended: {
      key: 'when',
      edits: [
        {
          file: LAW,
          old: 'when: { pregnant: yes, age: "< 6" }',
          by: 'when: { pregnant: yes, injured: yes }',
        },
      ],
    },
  },
  {
    fault: 'a condition contradicts itself',
    sown: {
      file: LAW,
      old: 'when: { pregnant: yes }',
      by: 'when: { pregnant: yes }\nunless: { pregnant: yes }',
    },
    found: ['unreachable midwifery who attend condition says:law#midwife'],
    mended: {
      key: 'unless',
      edits: [{ file: LAW, old: 'unless: { pregnant: yes }', by: 'unless: { injured: yes }' }],
    },
  },
]
