import type {
  WrittenCondition,
  WrittenFactTest,
  WrittenTermTest,
  WrittenValue,
} from '../document/condition.ts'
import type { Instrument } from '../document/instrument.ts'
import type { Condition, Junction } from '../rulebook/condition.ts'
import { join } from '../rulebook/join.ts'
import { negate } from '../rulebook/negate.ts'
import type { FactDomain } from '../rulebook/notation/fact-domain.ts'
import { readMember, readValues } from '../rulebook/notation/read-values.ts'
import { nameSet, type ValueSet } from '../rulebook/value-set.ts'
import { memberOf, undeterminedOf, YES } from '../rulebook/variable.ts'
import { named, type LibraryNames } from './library-names.ts'
import { read } from './read.ts'
import { meaningOf, unfold, type Unfolding } from './terms.ts'

/**
 * What a written condition means, in negation normal form. Its terms are those
 * of the text that it is written in, whoever inherits it.
 */
export function compileCondition(written: WrittenCondition, names: LibraryNames): Condition {
  return compileIn({ user: names.byFile.get(written.span.file), names, unfolding: [] }, written)
}

/** Where a condition is written. */
interface Site {
  /** Undefined for the vocabulary. */
  readonly user: Instrument | undefined
  readonly names: LibraryNames
  readonly unfolding: Unfolding
}

function compileIn(site: Site, written: WrittenCondition): Condition {
  switch (written.kind) {
    case 'all':
    case 'any':
      return joined(
        site,
        written.kind,
        written.of.map((part) => compileIn(site, part)),
      )
    case 'not':
      return negate(compileIn(site, written.of), site.names.variables)
    case 'term':
      return compileTerms(site, written)
    case 'fact':
      return compileTest(site, written)
  }
}

function joined({ names }: Site, kind: Junction['kind'], parts: readonly Condition[]): Condition {
  return join(kind, parts, names.variables)
}

function compileTerms(site: Site, { terms, negated }: WrittenTermTest): Condition {
  const { names, user, unfolding } = site
  const meanings = terms.map(({ value }) => {
    const { means, owner } = meaningOf(value, user, names)
    const inside = { user: owner, names, unfolding: unfold(value, owner, unfolding) }
    const meaning = compileIn(inside, means)
    return negated ? negate(meaning, names.variables) : meaning
  })
  return joined(site, 'all', meanings)
}

function compileTest(site: Site, { fact, test }: WrittenFactTest): Condition {
  const domain = named(site.names.domains, fact.value)
  switch (test.kind) {
    case 'one-of':
      return joined(
        site,
        'any',
        test.values.map((value) => oneOf(domain, value)),
      )
    case 'same-as':
      return sameAs(site, domain, named(site.names.domains, test.fact.value))
    case 'differs-from':
      return negate(
        sameAs(site, domain, named(site.names.domains, test.fact.value)),
        site.names.variables,
      )
    case 'includes':
    case 'includes-all':
      return joined(
        site,
        test.kind === 'includes' ? 'any' : 'all',
        test.members.map((member) => included(site, domain, member)),
      )
  }
}

/**
 * That two facts have one value. A value that only one of them can have (a
 * stateless person's nationality) is the other's in no case, so that the facts
 * differ is known before the second one is.
 */
function sameAs(site: Site, one: FactDomain, other: FactDomain): Condition {
  const [left, right] = one.id < other.id ? [one, other] : [other, one]
  const shared = nameSet(left.names.filter((name) => right.names.includes(name)))
  const both = [left, right].map(({ id }) => has(id, shared))
  return joined(site, 'all', [{ kind: 'same', left: left.id, right: right.id }, ...both])
}

function oneOf(domain: FactDomain, written: WrittenValue): Condition {
  const value = read(written.value, readValues(domain, written))
  return value.kind === 'values'
    ? has(domain.id, value.values)
    : has(undeterminedOf(domain.id), YES)
}

/** Of a set, `undetermined` says that of some member nobody can find out whether it is in. */
function included(site: Site, domain: FactDomain, written: WrittenValue): Condition {
  const member = read(written.value, readMember(domain, written))
  if (member.kind === 'undetermined') {
    const marks = domain.names.map((name) => undeterminedOf(memberOf(domain.id, name)))
    return joined(
      site,
      'any',
      marks.map((mark) => has(mark, YES)),
    )
  }
  return has(memberOf(domain.id, String(written.value)), YES)
}

function has(variable: string, values: ValueSet): Condition {
  return { kind: 'in', variable, values }
}
