declare const diagram: unique symbol

/**
 * A Boolean function over the variables of one space, as the number of its root
 * node. Within that space equal functions are equal numbers (Bryant 1986), so
 * `===` decides equivalence. A number from another space means nothing.
 */
export type Diagram = number & { readonly [diagram]: true }

export const FALSE = 0 as Diagram
export const TRUE = 1 as Diagram
