import { ACCORD, PROCEDURE, written, type Fault } from './fault.ts'

/** Faults in limits, and in the chain of hands. */
export const timesAndHands: readonly Fault[] = [
  {
    fault: 'a limit is made impossible',
    sown: {
      file: ACCORD,
      old: 'within: { limit: 30 days, from: rescue }',
      by: 'within: { limit: 5 days, from: rescue }',
    },
    found: [
      'late-by-design journey limit escort maximum papers/issue rescue procedure says:accord#escort says:accord#papers',
    ],
    mended: {
      key: 'within',
      edits: [
        {
          file: ACCORD,
          old: 'within: { limit: 10 days, from: rescue }',
          by: 'within: { limit: 5 days, from: rescue }',
        },
      ],
    },
  },
  {
    fault: 'what comes first has to last too long',
    sown: {
      file: ACCORD,
      old: 'step: papers\nduty: must\n',
      by: 'step: papers\nduty: must\nfor: at least 60 days from rescue\n',
    },
    found: [
      'late-by-design journey limit escort minimum papers/issue rescue procedure says:accord#escort says:accord#papers',
      'late-by-design reception limit receive minimum papers/issue rescue procedure says:accord#papers says:accord#receive',
    ],
    mended: {
      key: 'for',
      edits: [
        {
          file: ACCORD,
          old: 'for: at least 60 days from rescue',
          by: 'for: at least 3 days from rescue',
        },
      ],
    },
  },
  {
    fault: 'a duty has to last longer than it may',
    sown: {
      file: ACCORD,
      old: 'id: advise\nstep: counsel\nduty: must\nwho: ngo',
      by: 'id: advise\nstep: counsel\nduty: must\nwho: ngo\nfor: at least 3 months from rescue\n```\n\n```responsibility\nid: end\nstep: counsel\nduty: must\nwho: ngo\nfor: at most 60 days from rescue',
    },
    found: [
      'late-by-design counsel limit advise bounds counsel/advise rescue says:accord#advise says:accord#end',
    ],
    mended: {
      key: 'for',
      edits: [
        { file: ACCORD, old: 'at most 60 days from rescue', by: 'at most 120 days from rescue' },
      ],
    },
  },
  {
    fault: 'a limit is put in words',
    sown: {
      file: ACCORD,
      old: 'within: { limit: 10 days, from: rescue }',
      by: 'within: { limit: without delay, from: rescue }',
    },
    found: ['no-number papers limit issue says:accord#papers'],
    mended: {
      key: 'within',
      edits: [
        {
          file: ACCORD,
          old: '{ limit: without delay, from: rescue }',
          by: '{ limit: 3 days, aim: without delay, from: rescue }',
        },
      ],
    },
  },
  {
    fault: 'a handover is dropped',
    sown: { file: ACCORD, old: '\nhandover: { to: police@TH, documents: [case-file] }', by: '' },
    found: [
      'broken-custody journey who escort procedure no-handover shelter says:accord#escort says:accord#house',
      'silent shelter handover house no-clause',
    ],
    mended: {
      key: 'handover',
      edits: [written('id: pass-on\nstep: shelter/house\nhandover: { from: social-welfare@TH, to: police@TH }')], // prettier-ignore
    },
  },
  {
    fault: 'a duty of care is made a mere permission',
    sown: {
      file: ACCORD,
      old: 'step: reception\nduty: must',
      by: 'step: reception\nduty: may',
    },
    found: ['broken-custody reception who receive procedure no-holder says:accord#receive'],
    mended: {
      key: 'duty',
      edits: [
        written(
          'id: welcome\nstep: reception/receive\nduty: must\nwho: social-welfare@LA\nwithin: { limit: 35 days, from: rescue }',
        ),
      ],
    },
  },
  {
    fault: 'the end of a procedure is deleted',
    sown: { file: PROCEDURE, old: '\nends: yes', by: '' },
    found: ['broken-custody reception who receive procedure no-end says:accord#receive'],
    mended: {
      key: 'ends',
      edits: [
        {
          file: PROCEDURE,
          old: 'after: [reception]',
          by: 'after: [reception]\nends: yes',
        },
      ],
    },
  },
  {
    fault: 'of two steps of care neither comes first any more',
    sown: {
      file: PROCEDURE,
      old: 'step: journey\nafter: [shelter, papers]',
      by: 'step: journey',
    },
    found: [
      'broken-custody shelter who house procedure dropped says:accord#house',
      'two-holders journey who escort procedure shelter says:accord#escort says:accord#house',
      'two-holders reception who receive procedure shelter says:accord#house says:accord#receive',
    ],
    mended: {
      key: 'after',
      edits: [{ file: PROCEDURE, old: 'step: journey', by: 'step: journey\nafter: [shelter]' }],
    },
  },
  {
    fault: 'a step of a procedure is for nobody',
    sown: {
      file: PROCEDURE,
      old: 'step: papers\nafter: [shelter]',
      by: 'step: papers\nafter: [shelter]\nwhen: { pregnant: yes, age: "< 6" }',
    },
    found: ['unreachable-step papers procedure assume says:procedure/procedure/papers'],
    mended: {
      key: 'assume',
      edits: [
        {
          file: 'rules/vocabulary/facts.yaml',
          old: 'never: { pregnant: yes, age: "< 8" }',
          by: 'never: { pregnant: yes, age: "< 5" }',
        },
      ],
    },
  },
  {
    fault: 'a step is to come after one that is never part of the same case',
    sown: {
      file: PROCEDURE,
      old: 'step: follow-up\nafter: [reception]',
      by: 'step: midwifery\nwhen: { pregnant: yes }\n```\n\n```step\nstep: follow-up\nafter: [midwifery]\nwhen: { pregnant: no }',
    },
    found: ['unreachable-step follow-up procedure order says:procedure/procedure/follow-up'],
    mended: {
      key: 'after',
      edits: [{ file: PROCEDURE, old: 'after: [midwifery]', by: 'after: [journey]' }],
    },
  },
]
