declare const checked: unique symbol

/**
 * Documents with no errors. Only `check` makes one, so a function that asks
 * for `Checked<Library>` need not defend itself against broken input.
 */
export type Checked<T> = T & { readonly [checked]: true }
