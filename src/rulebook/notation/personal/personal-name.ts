import { countryMeant } from '../../../country/country-meant.ts'
import { nearest } from '../../../diagnostic/nearest.ts'
import type { KnownWords } from './known-words.ts'
import { normalWord } from './normal-word.ts'

/** Small words inside names. */
const PARTICLES: ReadonlySet<string> = new Set(
  'al bin binti bte da de del dela dos el ibn la na van von'.split(' '),
)

/** A code of a country or currency is no name. */
const LONGEST_CODE = 3

/**
 * Whether a text may be somebody's name: one capitalised word or several in a
 * row, or letters of a script without capitals, that are no words of the library.
 *
 * A guess, and a cautious one: what is taken for a name by mistake is no word
 * of the vocabulary either, so it could not stand in a case.
 */
export function mayBeName(text: string, known: KnownWords): boolean {
  return text.split(/[,;/|]/).some((part) => partMayBeName(part, known))
}

function partMayBeName(text: string, known: KnownWords): boolean {
  const words = text.match(/[\p{L}\p{M}'’]+/gu) ?? []
  if (words.some((word) => /\p{Lo}/u.test(word))) return !isKnown(text, known)
  const isAlone = words.length === 1 && !/\d/.test(text)
  return runsOf(words)
    .filter((run) => (isAlone || run.length > 1) && !run.every(isCode))
    .some((run) => !isKnown(run.join(' '), known))
}

/** The rows of capitalised words, with what stands between the parts of a name. */
function runsOf(words: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = []
  let run: string[] = []
  for (const word of words) {
    if (/^\p{Lu}/u.test(word) || (run.length > 0 && PARTICLES.has(word))) run.push(word)
    else {
      runs.push(run)
      run = []
    }
  }
  return [...runs, run].filter(({ length }) => length > 0)
}

function isCode(word: string): boolean {
  return word.length <= LONGEST_CODE && word === word.toUpperCase()
}

function isKnown(text: string, known: KnownWords): boolean {
  const [word, words] = [normalWord(text), known.words()]
  return words.has(word) || countryMeant(text) !== undefined || nearest(word, words) !== undefined
}
