import type { ScenarioResult } from '../scenario/result.ts'
import { placeOf, type Texts } from './code-frame.ts'
import { differenceWords } from './difference-words.ts'
import { xmlText } from './xml.ts'

/**
 * What `remit test` found as JUnit XML, which servers of continuous integration
 * read: a suite for each file, a case for each scenario. A scenario to do
 * is skipped.
 *
 * @see https://github.com/testmoapp/junitxml
 */
export function renderJunit(results: readonly ScenarioResult[], texts: Texts): string {
  const files = [...new Set(results.map(({ span }) => span.file))]
  const suites = files.map((file) => {
    const inFile = results.filter(({ span }) => span.file === file)
    return [
      `  <testsuite name="${xmlText(file)}" ${counts(inFile)}>\n`,
      ...inFile.map((result) => testCase(result, texts)),
      '  </testsuite>\n',
    ].join('')
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<testsuites name="remit test" ${counts(results)}>\n`,
    ...suites,
    '</testsuites>\n',
  ].join('')
}

function counts(results: readonly ScenarioResult[]): string {
  const failures = results.filter(({ outcome }) => outcome === 'failed').length
  const skipped = results.filter(isSkipped).length
  return `tests="${results.length}" failures="${failures}" errors="0" skipped="${skipped}"`
}

function isSkipped({ outcome }: ScenarioResult): boolean {
  return outcome === 'todo'
}

function testCase(result: ScenarioResult, texts: Texts): string {
  const { id, span, outcome } = result
  const tag = `    <testcase name="${xmlText(id)}" classname="${xmlText(span.file)}"`
  const inside = insideOf(result, texts)
  return inside === '' || outcome === 'passed' || outcome === 'todo-passed'
    ? `${tag}/>\n`
    : `${tag}>\n      ${inside}\n    </testcase>\n`
}

function insideOf(result: ScenarioResult, texts: Texts): string {
  if (isSkipped(result)) return `<skipped message="${xmlText(result.why ?? '')}"/>`
  const lines = [
    ...result.differences.map((one) => `${differenceWords(one)} (${placeOf(one.span, texts)})`),
    ...result.faults.map(({ message, span }) => `${message} (${placeOf(span, texts)})`),
  ]
  const [first = ''] = lines
  return `<failure message="${xmlText(first)}">${xmlText(lines.join('\n'))}</failure>`
}
