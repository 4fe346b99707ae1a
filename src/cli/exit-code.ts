/**
 * What the shell sees. `Found` means that the documents are wrong; `Failed`,
 * that we could not tell; `Fault`, that Remit itself is wrong.
 */
export const ExitCode = { Clean: 0, Found: 1, Failed: 2, Fault: 70 } as const
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode]
