import type { Canon } from '../rulebook/rulebook.ts'

/** Why a clause prevails, as lawyers call it. */
export const CANON_WORDS: Readonly<Record<Canon, string>> = {
  express: 'as the texts themselves say',
  superior: 'as the higher instrument (lex superior)',
  closer: 'as the agreement of fewer parties',
  narrower: 'as the more particular rule (lex specialis)',
  later: 'as the later text (lex posterior)',
}

/** The same in two words. */
export const CANON_IN_SHORT: Readonly<Record<Canon, string>> = {
  express: 'the texts say so',
  superior: 'higher instrument',
  closer: 'closer parties',
  narrower: 'more particular rule',
  later: 'later text',
}
