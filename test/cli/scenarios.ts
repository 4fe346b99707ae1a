import { shippedVocabulary } from '../kit/shipped-library.ts'
import { TRIAL_HEAD } from '../kit/trial-head.ts'
import { memoryFiles } from '../kit/memory-files.ts'

/** A document with one duty, and a scenario of every outcome. */
export const TRIAL = `${TRIAL_HEAD}
## Article 1. Tracing

The welfare authority traces the family.

\`\`\`responsibility
id: trace
step: family-tracing
duty: must
who: social-welfare@origin
within: 30 days of tracing-request
\`\`\`

\`\`\`step
step: family-tracing
ends: yes
\`\`\`
`

export const SCENARIOS = `remit: 1
scenarios:
  - id: traced
    title: The family is traced
    as-of: 2026-06-01
    given: { origin: LA, destination: TH }
    ask: family-tracing
    expect:
      - { who: trace, status: assigned, responsible: social-welfare@LA, within: 30 days }

  - id: traced-by-the-police
    title: The police & nobody else, "at once" <urgent>
    as-of: 2026-06-01
    given: { origin: LA, destination: TH }
    ask: family-tracing
    expect:
      - { who: trace, responsible: police@LA, cites: [trial#trace], not-cites: [trial] }

  - id: paid
    as-of: 2026-06-01
    given: { origin: LA, destination: TH }
    ask: family-tracing
    expect: [{ who: trace, status: silent }]
    todo: the annex on costs is not written

  - id: in-force
    as-of: 2026-06-01
    given: { origin: LA, destination: TH }
    ask: family-tracing
    expect: [{ who: trace, status: assigned }]
    todo: awaits signature

  - id: impossible
    as-of: 2026-06-01
    given: { current-place: immigration-detention, detained: no }
    ask: family-tracing
    expect: [{ who: trace, status: assigned }]

  - id: whole-procedure
    as-of: 2026-06-01
    given: { origin: LA, destination: TH }
    plan: trial
    expect:
      - { who: trace, status: assigned }
      - { state: family-tracing, is: done }
      - { custody: broken, at: family-tracing }
`

/** A library with some documents and the shipped vocabulary. */
export function libraryOf(
  documents: Readonly<Record<string, string>>,
): ReturnType<typeof memoryFiles> {
  const vocabulary = Object.fromEntries(shippedVocabulary().map(({ file, text }) => [file, text]))
  return memoryFiles({ ...vocabulary, ...documents })
}
