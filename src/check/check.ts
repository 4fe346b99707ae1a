import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import type { Names } from './names.ts'

/** Finds one kind of fault. Looks at everything, changes nothing, throws nothing. */
export type Check = (library: Library, names: Names) => readonly Diagnostic[]
