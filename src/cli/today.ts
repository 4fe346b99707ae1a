/** Today's date in UTC, `YYYY-MM-DD`. The one place where the clock is read. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
