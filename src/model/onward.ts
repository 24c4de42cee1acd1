/** Work that of a long paper takes so long that a person wants to see it go on. */
export type LongWork =
  | 'cases'
  | 'reading'
  | 'checking'
  | 'numbering'
  | 'examining'
  | 'paging'
  | 'drawing'
  | 'typing'
  | 'comparing'
  | 'unpacking'
  | 'recognising';

/** Hears that some work goes on and, of work in equal steps, how many of them are done. It costs next to nothing, so that it may be told often. */
export type Onward = (work: LongWork, done?: number, all?: number) => void;

/** Hears of the steps of one piece of work. */
export type Steps = (done: number, all: number) => void;
