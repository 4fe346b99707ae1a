/** How many nodes of diagrams one question may make. */
export const BUDGET = 200_000
