/** The words of numbers, each at its own place. */
export const UNITS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
/** Those of the tens, `twenty` at 2. */
export const TENS: readonly string[] = [
  '',
  '',
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
];
