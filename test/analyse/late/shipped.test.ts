import { expect, it } from 'vitest'
import { audit } from '../../../src/analyse/run-audit.ts'
import { witnessWords } from '../../../src/analyse/witness-words.ts'
import { ask } from '../../../src/ask/ask.ts'
import { commandLine } from '../../../src/ask/command-line.ts'
import { prepare } from '../../../src/ask/prepare.ts'
import { readRequest } from '../../../src/ask/read-request.ts'
import { loadReckoning } from '../../../src/case/reckoning.ts'
import { shippedRulebook } from '../../kit/shipped-rulebook.ts'

it('in each case that a late limit of the reference library and its drafts names, both duties stand', async () => {
  const prepared = prepare(shippedRulebook().rulebook)
  const { instruments } = prepared.rulebook
  const withDraft = instruments.filter(({ draft }) => draft).map(({ id }) => id)
  const reckoning = await loadReckoning(prepared.rulebook, ['KH', 'LA', 'MM', 'TH', 'VN'])

  const { findings, notExact } = audit(prepared, {
    asOf: '2026-06-01',
    withDraft,
    only: ['audit/late-by-design'],
    reckoning,
  })

  expect(notExact.filter(({ question }) => question === 'limit')).toEqual([])
  expect(findings.length).toBeGreaterThan(0)
  for (const { witness, step, subject, ...found } of findings) {
    if (found.code !== 'audit/late-by-design' || witness === null) throw new Error('no case')
    const words = witnessWords(witness)
    const statusOf = (name: string): string | undefined => {
      const [of = '', task] = name.split('/')
      const { value } = readRequest(prepared, commandLine({ step: of, ...words, withDraft }))
      const questions = value === undefined ? [] : ask(prepared, value).questions
      return questions.find((one) => one.question === 'who' && one.task === task)?.status
    }
    expect(statusOf(`${step ?? ''}/${subject ?? ''}`)).toBe('assigned')
    expect(statusOf(found.first)).toBe('assigned')
    expect(found.firstUntil > found.due).toBe(true)
  }
}, 120_000)
