import type { PlannedHandover, Refusal, Reported } from '../../case/plan.ts'
import { inSentence } from '../../rulebook/in-sentence.ts'
import type { Labels } from '../../rulebook/labels.ts'
import { line, type Line } from '../layout.ts'
import { whenWords } from '../when-words.ts'

/** How far a handover is, after each time that it was refused; nothing of one that has not begun. */
export function handoverStatus(handover: PlannedHandover, labels: Labels): readonly Line[] {
  const { status, at, refusals } = handover
  const on = at === null ? '' : ` on ${whenWords(at)}`
  const isRefused = status === 'rejected' || status === 'expired'
  const before = isRefused ? refusals.slice(0, -1) : refusals
  return [...before.map((refusal) => refusedLine(refusal, labels)), ...now()]

  function now(): readonly Line[] {
    switch (status) {
      case 'none-yet':
        return []
      case 'offered':
        return [line(`offered${before.length === 0 ? '' : ' again'}${on}, no answer yet`, 'open')]
      case 'accepted':
        return [line(`accepted${on}`)]
      case 'rejected':
        return [line(`REFUSED${on}${reasonWords(handover, labels)}`, 'alarm')]
      case 'expired':
        return [line(`NOT ANSWERED in time${on}${reasonWords(handover, labels)}`, 'alarm')]
    }
  }
}

function refusedLine(refusal: Refusal, labels: Labels): Line {
  const what = refusal.status === 'rejected' ? 'refused' : 'not answered in time'
  return line(`${what} on ${whenWords(refusal.at)}${reasonWords(refusal, labels)}`)
}

/** `: documents are missing`; nothing where no reason is told. */
export function reasonWords({ reason }: Pick<Reported, 'reason'>, labels: Labels): string {
  return reason === null ? '' : `: ${inSentence(labels.reason(reason))}`
}
