/** What a part of a text tells of somebody. */
export type PersonalKind = 'e-mail' | 'telephone' | 'number'

// The bounds keep the time linear in the length of the text.
const FORMS: readonly (readonly [name: string, form: string])[] = [
  // Dates come first, so that none is taken for a number.
  ['date', String.raw`\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}[\d:.]{0,13}(?:Z|[+-]\d{2}:?\d{2})?)?`],
  ['other', String.raw`(?<![\d./-])\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?![\d./-])`],
  ['mail', String.raw`[^\s@<>,;:"'()[\]{}]{1,64}@[^\s@<>,;:"'()[\]{}]{1,255}\.[\p{L}\d-]{2,63}`],
  ['abroad', String.raw`\+\p{Nd}(?:[ ()./-]{0,2}\p{Nd}){6,17}`],
  // Identity cards of Myanmar: 12/OUKAMA(N)123456.
  ['card', String.raw`\d{1,2}/\p{L}{3,12} ?\(\p{L}{1,8}\) ?\d{5,6}`],
  ['passport', String.raw`(?<![\p{L}\p{M}\d-])[A-Za-z]{1,3}-?\d{6,9}(?![\p{L}\d])`],
  ['digits', String.raw`(?<![\p{Nd}.,\p{L}])\p{Nd}(?:[ ./-]?\p{Nd}){6,29}(?![\p{Nd}\p{L}])`],
]

const ANY = new RegExp(FORMS.map(([name, form]) => `(?<${name}>${form})`).join('|'), 'gu')

/**
 * What a text tells of somebody: an e-mail address, a telephone number, the
 * number of a passport or card. Undefined: nothing that can be told by its form.
 */
export function personalText(text: string): PersonalKind | undefined {
  return personalParts(text)[0]?.kind
}

/** The parts of a text that tell of somebody; offsets are UTF-16 code units. */
export function personalParts(
  text: string,
): readonly { readonly kind: PersonalKind; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(ANY)].flatMap((found) => {
    const kind = kindOf(found.groups ?? {})
    return kind === undefined
      ? []
      : [{ kind, start: found.index, end: found.index + found[0].length }]
  })
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): PersonalKind | undefined {
  const { mail, abroad, card, passport, digits } = groups
  if (mail !== undefined) return 'e-mail'
  if (abroad !== undefined) return 'telephone'
  if (card !== undefined || passport !== undefined) return 'number'
  return digits === undefined ? undefined : kindOfDigits(digits)
}

function kindOfDigits(written: string): PersonalKind | undefined {
  const digits = written.replace(/\P{Nd}/gu, '')
  const separators = written.length - digits.length
  const isTelephone = digits.startsWith('0') && digits.length >= 8 && digits.length <= 11
  if (separators === 0) {
    if (isCompactDate(digits)) return undefined
    return isTelephone ? 'telephone' : 'number'
  }
  // 0.1234567 is a number, 2005-2008 are two years.
  if (separators === 1 && (written.includes('.') || /^\d{4}\D\d{4}$/.test(written)))
    return undefined
  if (isTelephone) return 'telephone'
  return digits.length >= 9 ? 'number' : undefined
}

/** 20260601. */
function isCompactDate(digits: string): boolean {
  return /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits)
}
