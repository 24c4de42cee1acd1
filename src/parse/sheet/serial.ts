/** The day that a spreadsheet writes as a number, as `2024-06-19`; undefined where it has none. Parts of days are left out. */
export function dayOf(serial: number, from1904 = false): string | undefined {
  const days = Math.floor(serial) + (from1904 ? OF_1904 : 0);
  if (!(days >= FIRST && days <= LAST)) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}

/** Days from 30 December 1899 to 1 January 1904. */
const OF_1904 = 1462;
/** 1 March 1900: before it Excel counts a 29 February that there was not. */
const FIRST = 61;
/** 31 December 9999. */
const LAST = 2_958_465;
