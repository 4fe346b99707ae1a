import { whenOf } from '../../ask/when-words.ts'
import type { Diagram } from '../../diagram/diagram.ts'
import { FALSE } from '../../diagram/diagram.ts'
import { measureOf, type Measure } from '../measure.ts'
import { regionsOf } from '../regions.ts'
import { witnessCase } from '../witness-case.ts'
import { caseOfSide, statusOf, type SideName } from './case-of-side.ts'
import type { Compared } from './compare-question.ts'
import type { CommonVocabulary } from './common-vocabulary.ts'
import { ownName } from './rename-facts.ts'
import type { ChangedCases, DiffWitness, WitnessCase } from './rulebook-diff.ts'
import type { Side } from './side.ts'

/** What is told of cases that change, beside what they change from and to. */
export type Described = Pick<ChangedCases, 'regions' | 'allRegions' | 'share' | 'witness'>

/** Tells the cases of a comparison. */
export interface Describer {
  /** What part some cases are of all that were compared. */
  readonly measure: Measure
  /** @param statuses - what the two sides come to, if it is the same in all of these cases. */
  readonly describe: (where: Diagram, statuses?: Statuses) => Described
}

/** What a question comes to on each side. */
export type Statuses = Readonly<Record<SideName, WitnessCase['status']>>

/** What telling cases needs beside the comparison. */
export interface Telling {
  readonly vocabulary: CommonVocabulary
  readonly withDraft: readonly string[]
}

export function describer(compared: Compared, telling: Telling): Describer {
  const { frame, common } = compared
  const measure = measureOf(frame, common)
  return {
    measure,
    describe: (where, statuses) => {
      const { cubes, isAll } = regionsOf(where, frame)
      return {
        regions: cubes.map((cube) => ({ when: whenOf(cube, frame, common.prepared) })),
        allRegions: isAll,
        share: measure(where),
        witness: witnessOf(where, cubes, statuses, compared, telling),
      }
    },
  }
}

function witnessOf(
  where: Diagram,
  cubes: Parameters<typeof witnessCase>[1],
  statuses: Statuses | undefined,
  { frame, common, before, after }: Compared,
  { vocabulary, withDraft }: Telling,
): DiffWitness | null {
  if (where === FALSE) return null
  const posed = { frame, context: common }
  const seenBy = (side: Side | undefined) =>
    side && witnessCase({ where }, cubes, { posed, statuses: side.statuses })?.witness
  const [was, is] = [statuses === undefined ? seenBy(before) : undefined, seenBy(after ?? before)]
  if (is === undefined) return null
  const { asOf, decisive } = is
  const name = (after ?? before)?.inquiry.name
  // Of a fact that cannot be established the value stays open, and with it perhaps the answer.
  const isOpen = is.status === 'unknown'
  const caseOf = (side: SideName, settled: WitnessCase['status'] | undefined): WitnessCase => {
    const told = caseOfSide(is, vocabulary, side)
    const asked = isOpen && name !== undefined
    const status = asked ? statusOf(told, name, vocabulary, side, { asOf, withDraft }) : settled
    return { ...told, status: status ?? 'not-asked' }
  }
  return {
    before: caseOf('before', statuses === undefined ? was?.status : statuses.before),
    after: caseOf('after', statuses === undefined ? after && is.status : statuses.after),
    asOf,
    decisive: decisive.map(ownName),
  }
}
