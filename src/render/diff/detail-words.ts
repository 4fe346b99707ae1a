import type {
  Aspect,
  BodyDetail,
  Detail,
  HandedDetail,
  IdDetail,
} from '../../analyse/diff/detail.ts'
import { inSentence } from '../../rulebook/in-sentence.ts'
import type { Labels } from '../../rulebook/labels.ts'
import type { BodiesAnswer } from '../../ask/statement-answer.ts'
import { bodiesWords } from '../body-words.ts'
import { payerWords } from '../payer-words.ts'
import { durationWords, limitWords, spanWords } from '../time-words.ts'
import { ofPlace } from './stance-words.ts'

/** What besides the answer differs, as a title. */
export const ASPECT_WORDS: Readonly<Record<Aspect, string>> = {
  time: 'time',
  fallback: 'who takes over',
  companions: 'who else takes part',
  order: 'who is called first',
  documents: 'documents',
  money: 'how it is paid',
  handover: 'how the person is handed over',
  besides: 'what is said besides',
  conflict: 'who is in conflict',
}

/** One thing said beside the answer: `within 7 working days of the return decision`. */
export function detailWords(detail: Detail, labels: Labels): string {
  const named = (bodies: BodiesAnswer): string => bodiesWords(bodies, labels, ofPlace)
  switch (detail.says) {
    case 'limit':
      return limitWords(detail.limit, labels)
    case 'duration':
      return durationWords(detail.duration, labels)
    case 'extended': {
      const times = [
        ...detail.limits.map((limit) => limitWords(limit, labels)),
        ...detail.durations.map((duration) => durationWords(duration, labels)),
      ]
      return `longer: ${times.join(', ')}`
    }
    case 'fallback': {
      const { after, days, words } = detail
      const wait = after === null ? words : `after ${spanWords(after, days)}`
      return `if not: ${wait === null ? '' : `${wait} `}${named(detail.bodies)}`
    }
    case 'exclusively':
      return 'nobody else'
    case 'in-kind':
      return 'in kind'
    case 'duty': {
      const everybody = 'unnamed' in detail.bodies && detail.duty === 'must-not'
      const duty = detail.duty.replace('-', ' ')
      return `${everybody ? 'everybody' : named(detail.bodies)} ${duty}`
    }
    case 'payer':
      return payerWords(detail.payer, labels, ofPlace)
    case 'funding':
      return `in general ${payerWords(detail.payer, labels, ofPlace)}`
    case 'first':
      return `${named(detail.bodies)} before ${named(detail.before)}`
    case 'with':
    case 'consult':
    case 'inform':
    case 'accountable':
    case 'on-request-of':
    case 'authorised-by':
    case 'interim':
    case 'recover-from':
    case 'free-for':
    case 'receiver':
      return `${BODY_WORDS[detail.says]} ${named(detail.bodies)}`
    case 'giver':
      return `from ${named(detail.bodies)}${atPlace(detail.place, labels)}`
    case 'document':
    case 'receipt': {
      const document = inSentence(labels.document(detail.id))
      return `${HANDED_WORDS[detail.says]} ${document}${atPlace(detail.place, labels)}`
    }
    case 'after':
    case 'issues':
    case 'at':
    case 'commitment':
    case 'deferred-to':
      return ID_WORDS[detail.says](detail.id, labels)
  }
}

const BODY_WORDS: Readonly<Record<BodyDetail, string>> = {
  with: 'with',
  consult: 'consulting',
  inform: 'informing',
  accountable: 'accountable:',
  'on-request-of': 'on request of',
  'authorised-by': 'authorised by',
  interim: 'advanced by',
  'recover-from': 'to be recovered from',
  'free-for': 'free for',
  receiver: 'to',
}

const ID_WORDS: Readonly<Record<IdDetail, (id: string, labels: Labels) => string>> = {
  after: (id, labels) => {
    const [step = '', task] = id.split('/')
    const what = task === undefined ? labels.step(step) : labels.task(step, task)
    return `after ${inSentence(what)}`
  },
  issues: (id, labels) => `issuing ${inSentence(labels.document(id))}`,
  at: (id, labels) => `at ${labels.place(id)}`,
  commitment: (id) => `committed by ${id}`,
  'deferred-to': (id) => `passed on: ${id}`,
}

const HANDED_WORDS: Readonly<Record<HandedDetail, string>> = {
  document: 'with',
  receipt: 'against',
}

function atPlace(place: string | null, labels: Labels): string {
  return place === null ? '' : ` at ${labels.place(place)}`
}
