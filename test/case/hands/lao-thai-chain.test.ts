import { expect, it } from 'vitest'
import type { SourceText } from '../../../src/source/source-text.ts'
import { inShort } from '../../ask/asking.ts'
import { shippedTexts } from '../../kit/shipped-library.ts'
import { rulebookOf } from '../../kit/shipped-rulebook.ts'
import { planOf, preparedOf } from '../plan/planning.ts'

const FILE = 'sops/la-th-return-practice.md'
const rules = shippedTexts(['rules'])
const practice = shippedTexts(['sops']).find(({ file }) => file === FILE)

/** The practice, without the handover of the clause that has an id. */
function withoutHandoverOf(id: string): SourceText {
  const { text } = practice ?? { text: '' }
  const start = text.indexOf(`\nid: ${id}\n`)
  const end = text.indexOf('\n```', start)
  const kept = text.slice(start, end).replace(/\nhandover:(?:\n {2}.*)*/, '')
  if (start === -1 || kept === text.slice(start, end))
    throw new Error(`\`${id}\` hands over nothing`)
  return { file: FILE, text: text.slice(0, start) + kept + text.slice(end) }
}

async function holesIn(text: SourceText | undefined, facts: string): Promise<readonly string[]> {
  const prepared = preparedOf(rulebookOf([...rules, ...(text === undefined ? [] : [text])]))
  const { custody } = await planOf(prepared, { facts })
  return custody.holes.map(
    ({ kind, step, other, giver, receiver, facts: known }) =>
      `${kind} ${other ?? ''} → ${step}: ${inShort(giver)} → ${inShort(receiver)} for ${known.join(', ')}`,
  )
}

it.each([
  {
    clause: 'bridge',
    hole: 'no-handover transport-escort → reception: state@TH → state@LA for origin, destination',
  },
  {
    clause: 'to-the-province',
    hole: 'no-handover onward-travel → placement: transit-centre@LA=la-vientiane-transit-centre → social-welfare-province@LA for origin, destination',
  },
])('without the handover of `$clause`, there is a hole more, and only that', async (row) => {
  const before = await holesIn(practice, 'origin=LA destination=TH')
  const after = await holesIn(withoutHandoverOf(row.clause), 'origin=LA destination=TH')

  expect(before).not.toContain(row.hole)
  expect(after.filter((hole) => !before.includes(hole))).toEqual([row.hole])
  expect(before.filter((hole) => !after.includes(hole))).toEqual([])
})

it('nobody is told to be lost while it is not known whether the chain is that of the case', async () => {
  expect(await holesIn(withoutHandoverOf('bridge'), 'origin=LA')).toEqual([])
})
