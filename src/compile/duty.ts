import type { WrittenClause, WrittenFallback } from '../document/clause.ts'
import { join } from '../rulebook/join.ts'
import { negate } from '../rulebook/negate.ts'
import type { Rule } from '../rulebook/rulebook.ts'
import type { Companions, Fallback, WhoStatement } from '../rulebook/statement.ts'
import type { Who } from '../rulebook/body.ts'
import { compileRef, compileWho } from './bodies.ts'
import { compileWait, compileDuration, compileLimit } from './limits.ts'
import { NOTHING, type ClauseSite, type Part } from './clause-site.ts'
import { compileCondition } from './condition.ts'
import { withoutOnlyWhen } from './clause-condition.ts'
import type { InstrumentSite } from './instrument-site.ts'
import { makeRule, partRule } from './rule.ts'

/** What a clause says to the question who acts. */
export function compileDuty(site: ClauseSite): Part {
  const { written, id, rule, targets } = site
  if (written.duty === undefined || written.who === undefined) return NOTHING
  const who = compileWho(site, written.who)
  const fallback = compileFallback(site, written.fallback)

  const duty: Omit<WhoStatement, 'step' | 'task'> = {
    question: 'who',
    clause: id,
    rule: rule.id,
    duty: written.duty.value,
    who,
    does: written.does?.value ?? null,
    exclusively: written.exclusively,
    companions: compileCompanions(site, written.companions),
    limits: written.within.map((limit) => compileLimit(site, limit)),
    durations: written.duration === undefined ? [] : [compileDuration(written.duration.text)],
    extensions: [],
    fallbacks: fallback.fallbacks,
    after: written.after.map(({ value }) => value),
    issues: written.issues.map(({ value }) => value),
  }
  const bar = compileBar(site, who)
  return {
    statements: targets.flatMap(({ step, task }) =>
      [duty, ...bar.says].map((said) => ({ ...said, step: step.id.value, task })),
    ),
    rules: [...fallback.rules, ...bar.rules],
  }
}

interface Bar {
  readonly says: readonly Omit<WhoStatement, 'step' | 'task'>[]
  readonly rules: readonly Rule[]
}

/** `only-when` forbids the same act to the same body where its condition fails. */
function compileBar(site: ClauseSite, who: Who): Bar {
  const { written, id, names } = site
  if (written.onlyWhen === undefined || written.duty?.value === 'must-not') {
    return { says: [], rules: [] }
  }
  const { variables } = names
  const otherwise = negate(compileCondition(written.onlyWhen, names), variables)
  const condition = join('all', [withoutOnlyWhen(site, written), otherwise], variables)
  const rule = makeRule(`${id}/only-when`, id, condition, variables)
  const said: Omit<WhoStatement, 'step' | 'task'> = {
    question: 'who',
    clause: id,
    rule: rule.id,
    duty: 'must-not',
    who,
    does: written.does?.value ?? null,
    exclusively: false,
    companions: NO_COMPANIONS,
    limits: [],
    durations: [],
    extensions: [],
    fallbacks: [],
    after: [],
    issues: [],
  }
  return { says: [said], rules: [rule] }
}

const NO_COMPANIONS: Companions = {
  with: [],
  consult: [],
  inform: [],
  accountable: [],
  onRequestOf: [],
  authorisedBy: [],
}

function compileCompanions(
  site: InstrumentSite,
  companions: WrittenClause['companions'],
): Companions {
  const whos = (key: keyof WrittenClause['companions']): readonly Who[] =>
    companions[key].map((ref) => compileRef(site, ref))
  return {
    with: whos('with'),
    consult: whos('consult'),
    inform: whos('inform'),
    accountable: whos('accountable'),
    onRequestOf: whos('on-request-of'),
    authorisedBy: whos('authorised-by'),
  }
}

function compileFallback(
  site: ClauseSite,
  written: WrittenFallback | undefined,
): { readonly fallbacks: readonly Fallback[]; readonly rules: readonly Rule[] } {
  if (written === undefined) return { fallbacks: [], rules: [] }
  const rule = partRule(site, `${site.id}/fallback`, site.rule, written.when)
  const fallback = {
    who: compileWho(site, written.who),
    ...compileWait(written.after),
    rule: rule === site.rule ? null : rule.id,
  }
  return { fallbacks: [fallback], rules: rule === site.rule ? [] : [rule] }
}
