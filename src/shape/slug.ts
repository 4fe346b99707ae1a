/** Letters that Unicode does not take apart into a Latin letter and a mark. */
const WITHOUT_PARTS: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}

/**
 * An id made of a heading: `article-9-escort-and-handover` of
 * "Article 9. Escort and handover".
 *
 * @returns undefined if nothing usable is left, or if letters would be lost:
 *   half a word is no name that anybody would cite.
 */
export function slug(heading: string): string | undefined {
  const plain = heading
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[đðħıłøßæœþ]/g, (letter) => WITHOUT_PARTS[letter] ?? letter)
  if (/[^\P{L}a-z]|[^\P{N}0-9]/u.test(plain)) return undefined
  const id = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .replace(/-+$/, '')
  return id === '' ? undefined : id
}
