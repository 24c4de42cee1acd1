/** The names of the months; January is the first. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Any of them, as the source of a regular expression. */
export const MONTH_NAME = MONTHS.join('|');
