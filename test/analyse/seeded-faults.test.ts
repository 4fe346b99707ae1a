import { expect, it } from 'vitest'
import type { AuditFinding } from '../../src/analyse/audit.ts'
import { identityOf } from '../../src/analyse/identity.ts'
import { audit } from '../../src/analyse/run-audit.ts'
import { build } from '../../src/build/build.ts'
import { reckoning } from '../../src/case/reckoning.ts'
import { catalogue } from '../../src/diagnostic/catalogue.ts'
import type { SourceText } from '../../src/source/source-text.ts'
import { calendars, preparedOf } from '../case/plan/planning.ts'
import { keysFor, namesKey, namesPlace } from './kit/named-in-help.ts'
import { reported, type Reported } from './kit/reported.ts'
import type { Edit } from './seeded/fault.ts'
import { nobody } from './seeded/nobody.ts'
import { timesAndHands } from './seeded/times-and-hands.ts'
import { two } from './seeded/two.ts'
import { soundLibrary } from './seeded-library.ts'

const FAULTS = [...nobody, ...two, ...timesAndHands]

function auditOf(texts: readonly SourceText[]): readonly Reported[] {
  const { value, diagnostics } = build(texts, 'sha256:0')
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  if (value.rulebook === undefined) throw new Error('no rulebook was compiled')
  const found = audit(preparedOf(value.rulebook), {
    asOf: '2026-06-01',
    reckoning: reckoning(calendars, ['LA', 'TH']),
  })
  expect(found.notExact).toEqual([])
  return reported(found, value.rulebook)
}

/** A finding in short: code, step and question, what tells it apart, clauses. */
function inShort(finding: AuditFinding): string {
  return identityOf(finding)
    .replace(/^audit\//, '')
    .replace(/ +/g, ' ')
    .trim()
}

function edited(texts: readonly SourceText[], edits: readonly Edit[]): readonly SourceText[] {
  return edits.reduce(
    (before, { file, old, by }) =>
      before.map((one) => {
        if (one.file !== file) return one
        expect([old, one.text.split(old).length - 1]).toEqual([old, 1])
        return { file, text: one.text.replace(old, () => by) }
      }),
    texts,
  )
}

it('nothing is found in the sound library', () => {
  expect(auditOf(soundLibrary)).toEqual([])
})

it('every code that an audit knows is found of some fault', () => {
  const codes = new Set(FAULTS.flatMap(({ found }) => found.map((one) => one.split(' ')[0])))

  expect([...codes].map((code) => `audit/${code ?? ''}`).sort()).toEqual(
    Object.keys(catalogue)
      .filter((code) => code.startsWith('audit/'))
      .sort(),
  )
})

it.each(FAULTS)('$fault: that is found, and nothing else', ({ sown, found, age }) => {
  const findings = auditOf(edited(soundLibrary, [sown]))

  expect(findings.map(inShort).sort()).toEqual(found)
  if (age === undefined) return
  for (const { witness, regions } of findings) {
    expect(witness?.facts['age']).toBe(age)
    expect(regions.map(({ when }) => when['age'])).toEqual([[String(age)]])
  }
})

it.each(FAULTS)(
  '$fault: its help names the place and the key, and who follows it is left in peace',
  ({ sown, mended: { key, edits } }) => {
    const faulty = edited(soundLibrary, [sown])
    const mended = edited(faulty, edits)

    const findings = auditOf(faulty)

    for (const finding of findings) {
      const { help } = finding
      const named = keysFor(finding).filter((one) => namesKey(help, one))
      expect([help, named.length > 0, namesPlace(help, finding)]).toEqual([help, true, true])
    }
    const isNamed = ({ help }: Reported): boolean =>
      key === 'delete' ? help.startsWith('delete ') : namesKey(help, key)
    expect(findings.some(isNamed)).toBe(true)
    // Another text than before the fault: not what was written is right, but what it says.
    expect(mended).not.toEqual(soundLibrary)
    expect(auditOf(mended)).toEqual([])
  },
)
