import type { Who } from './body.ts'
import type { Payer } from './statement.ts'

/** Everybody whom a payer names, shares and rungs one after the other. */
export function payersOf(payer: Payer): readonly Who[] {
  switch (payer.kind) {
    case 'body':
      return [payer.who]
    case 'split':
      return payer.parts.map(({ who }) => who)
    case 'ladder':
      return payer.rungs.flatMap((rung) => payersOf(rung.payer))
  }
}
