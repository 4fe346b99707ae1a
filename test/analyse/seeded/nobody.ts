import { ACCORD, blockOf, written, type Fault } from './fault.ts'

const CHILD = 'who: social-welfare@TH\nwhen: { age: ["< 18", undetermined] }'

/** Faults after which something is left out. */
export const nobody: readonly Fault[] = [
  {
    fault: 'a payer is deleted',
    sown: { file: ACCORD, old: 'pays: { for: food, by: social-welfare@TH }\n', by: '' },
    found: ['silent shelter pays food no-clause'],
    mended: {
      key: 'pays',
      edits: [
        {
          file: ACCORD,
          old: 'step: shelter\n',
          by: 'step: shelter\npays: { for: food, by: police@TH }\n',
        },
      ],
    },
  },
  {
    fault: 'a duty is deleted',
    sown: { file: ACCORD, old: blockOf('assess'), by: '' },
    found: ['silent assessment who assess no-clause'],
    mended: {
      key: 'who',
      edits: [
        written(
          'id: look\nstep: assessment/assess\nduty: must\nwho: hospital@TH\nwithin: { limit: 3 days, from: rescue }',
        ),
      ],
    },
  },
  {
    fault: 'a limit is deleted',
    sown: {
      file: ACCORD,
      old: 'who: ngo\nwithin: { limit: 5 days, from: rescue }',
      by: 'who: ngo',
    },
    found: ['silent assessment limit assess no-clause says:accord#assess'],
    mended: {
      key: 'within',
      edits: [
        {
          file: ACCORD,
          old: 'step: assessment\nduty: must\nwho: ngo',
          by: 'step: assessment\nduty: must\nwho: ngo\nwithin: { limit: 3 days, from: rescue }',
        },
      ],
    },
  },
  {
    fault: 'a duty is passed on to nobody',
    sown: {
      file: ACCORD,
      old: 'step: follow-up\nduty: must\nwho: social-welfare@LA',
      by: 'step: follow-up\ndeferred-to: an annex',
    },
    found: ['silent follow-up who visit deferred passes-on:accord#visit'],
    mended: {
      key: 'who',
      edits: [
        {
          file: ACCORD,
          old: 'step: follow-up\ndeferred-to: an annex',
          by: 'step: follow-up\nduty: must\nwho: police@LA',
        },
      ],
    },
  },
  {
    fault: 'a role is taken out of a duty',
    sown: {
      file: ACCORD,
      old: 'step: counsel\nduty: must\nwho: ngo',
      by: 'step: counsel\nduty: must\nwho: unnamed',
    },
    found: ['no-actor counsel who advise unnamed names-nobody:accord#advise'],
    mended: {
      key: 'who',
      edits: [{ file: ACCORD, old: 'who: unnamed', by: 'who: social-welfare@TH' }],
    },
  },
  {
    fault: 'a role is swapped for one that nobody fills',
    sown: {
      file: ACCORD,
      old: 'step: assessment\nduty: must\nwho: ngo',
      by: 'step: assessment\nduty: must\nwho: hospital@LA',
    },
    found: ['unbound-role assessment who assess hospital@LA says:accord#assess'],
    mended: {
      key: 'fills',
      edits: [
        {
          file: 'rules/agencies/LA.yaml',
          old: 'agencies:\n',
          by: 'agencies:\n  - { id: la-hospital, name: Hospital of LA, fills: [{ role: hospital }], source: made up }\n',
        },
      ],
    },
  },
  {
    fault: 'an age is narrowed by one year: nobody',
    sown: { file: ACCORD, old: CHILD, by: CHILD.replace('18', '17') },
    found: ['silent guardian who stand-by no-clause'],
    age: 17,
    mended: {
      key: 'when',
      edits: [{ file: ACCORD, old: CHILD.replace('18', '17'), by: CHILD.replace('< 18', '<= 17') }],
    },
  },
  {
    fault: 'protection leaves out those whose age cannot be established',
    sown: { file: ACCORD, old: CHILD, by: 'who: social-welfare@TH\nwhen: { age: "< 18" }' },
    found: [
      'cannot-be-established guardian who stand-by age says:accord#child',
      'silent guardian who stand-by no-clause',
    ],
    mended: {
      key: 'undetermined',
      edits: [
        written(
          'id: unsure\nstep: guardian/stand-by\nduty: must\nwho: social-welfare@TH\nwhen: { age: undetermined }',
        ),
      ],
    },
  },
  {
    fault: 'help is tied to testimony',
    sown: {
      file: ACCORD,
      old: 'step: counsel\nduty: must\nwho: ngo',
      by: 'step: counsel\nduty: must\nwho: ngo\nwhen: { cooperation: yes }',
    },
    found: [
      'help-tied-to-testimony counsel who advise cooperation yes not no says:accord#advise',
      'silent counsel who advise no-clause',
    ],
    mended: {
      key: 'when',
      edits: [
        written(
          'id: advise-others\nstep: counsel/advise\nduty: must\nwho: social-welfare@TH\nwhen: { cooperation: no }',
        ),
      ],
    },
  },
  {
    fault: 'review is deleted',
    sown: { file: ACCORD, old: 'review: { every: 1 year }\n', by: '' },
    found: ['no-review accord'],
    mended: {
      key: 'step',
      edits: [
        written(
          'id: look-again\nstep: text-review\nduty: must\nwho: { all-of: [police@LA, police@TH] }',
        ),
      ],
    },
  },
  {
    fault: 'follow-up is deleted',
    sown: { file: ACCORD, old: blockOf('visit'), by: '' },
    found: ['no-follow-up accord', 'silent follow-up who visit no-clause'],
    mended: {
      key: 'step',
      edits: [written('id: call\nstep: follow-up\nduty: must\nwho: ngo')],
    },
  },
]
