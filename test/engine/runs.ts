/** How often a property is tried: many times in `npm run test:long`. */
export const RUNS = process.env['REMIT_LONG'] === undefined ? 300 : 10_000

/** Time enough for as many runs. */
export const TIMEOUT = { timeout: 30_000 + RUNS * 30 }
