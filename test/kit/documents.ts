/** Front matter of a fictional memorandum between Laos and Thailand; keys given replace its own. */
export function frontMatter(keys: Readonly<Record<string, string>> = {}): string {
  const all = {
    remit: '1',
    id: 'example',
    kind: 'mou',
    title: 'Example',
    parties: '[LA, TH]',
    basis: 'illustrative',
    'in-force': '{ from: 2020-01-01 }',
    ...keys,
  }
  const lines = Object.entries(all)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${value}`)
  return ['---', ...lines, '---', ''].join('\n')
}

/** One fenced block under a heading of its own. */
export function block(body: string, fence = 'responsibility', heading = 'Article'): string {
  return `\n## ${heading}\n\nWhat people sign.\n\n\`\`\`${fence}\n${body.trim()}\n\`\`\`\n`
}

/** A block with a duty, and more keys below it. */
export function duty(
  keys = '',
  { id = 'escort', who = 'social-welfare@destination' } = {},
): string {
  return block(`id: ${id}\nstep: transport-escort/escort\nduty: must\nwho: ${who}\n${keys}`)
}

/** A whole document of one block with a duty. */
export function withDuty(keys: string, head: Readonly<Record<string, string>> = {}): string {
  return frontMatter(head) + duty(keys)
}

/** A whole document of one block that speaks of money alone. */
export function withPayment(entry: string): string {
  return frontMatter() + block(`id: costs\nstep: transport-escort\npays:\n  ${entry}`)
}
