/** How closely blocks rest on a real text: read in it, told by another, or made up for illustration. */
export const BASES = ['source', 'secondary', 'illustrative'] as const
export type Basis = (typeof BASES)[number]
