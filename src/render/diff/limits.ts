/** So many regions are told of one change in text; the JSON has more. */
export const MOST_REGIONS = 3

/** So many changes are told of one question, those of most cases first, unless its step was asked for. */
export const MOST_CHANGES = 4
