/** How an id is spelt; `/`, `#`, `.` and `@` stay free to join ids. */
export const ID_PATTERN = '^[a-z][a-z0-9-]*$'

/** A decimal number without sign, such as `450.50`. */
export const AMOUNT_PATTERN = '^[0-9]+(\\.[0-9]+)?$'

/** The form of a code of ISO 4217. */
export const CURRENCY_PATTERN = '^[A-Z]{3}$'

/** First and last value of a number: `0..120`. */
export const NUMBER_RANGE_PATTERN = '^-?[0-9]+(\\.[0-9]+)?\\.\\.-?[0-9]+(\\.[0-9]+)?$'

/** Month and day: every day that some year has. */
export const DAY_OF_YEAR_PATTERN =
  '^((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$'

export type Pattern =
  | typeof ID_PATTERN
  | typeof AMOUNT_PATTERN
  | typeof CURRENCY_PATTERN
  | typeof NUMBER_RANGE_PATTERN
  | typeof DAY_OF_YEAR_PATTERN
