/** What can be wrong with checked documents once they are compiled: nothing so far, `check` finds it all. */
export const compileEntries = {} as const
