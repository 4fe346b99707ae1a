/**
 * Keeps texts that take long to make. A cache may forget anything at any time,
 * and never fails: what cannot be read or written is as if it were not there.
 */
export interface Cache {
  read(key: string): Promise<string | undefined>
  write(key: string, text: string): Promise<void>
}
