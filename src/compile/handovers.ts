import type { WrittenHandover } from '../document/clause.ts'
import type { HandoverStatement } from '../rulebook/statement.ts'
import { compileWho } from './bodies.ts'
import { distinctNames, type ClauseSite, type Part } from './clause-site.ts'
import { partRule } from './rule.ts'

/** What a clause says to the question who hands over to whom. */
export function compileHandovers(site: ClauseSite): Part {
  const parts = site.written.handovers.map((handover, i) =>
    compileHandover(site, handover, `${site.id}/handover${i === 0 ? '' : `/${i + 1}`}`),
  )
  return {
    statements: parts.flatMap(({ statements }) => statements),
    rules: parts.flatMap(({ rules }) => rules),
  }
}

function compileHandover(site: ClauseSite, written: WrittenHandover, id: string): Part {
  const rule = partRule(site, id, site.rule, written.when)
  const names = distinctNames(written.documents.map(({ document }) => document.value))
  const documents = written.documents.map(({ document, when }, i) => ({
    document: document.value,
    rule: partRule(site, `${id}/${names[i] ?? ''}`, rule, when),
  }))
  const said: Omit<HandoverStatement, 'step' | 'task'> = {
    question: 'handover',
    clause: site.id,
    rule: rule.id,
    to: compileWho(site, written.to),
    from: written.from === undefined ? null : compileWho(site, written.from),
    at: written.at?.value ?? null,
    documents: documents.map((one) => ({
      document: one.document,
      rule: one.rule === rule ? null : one.rule.id,
    })),
    receipt: written.receipt?.value ?? null,
  }
  return {
    statements: site.targets.map(({ step, task }) => ({ ...said, step: step.id.value, task })),
    rules: [rule, ...documents.map((one) => one.rule)].filter(
      (one, i, all) => one !== site.rule && all.indexOf(one) === i,
    ),
  }
}
