interface Table {
  readonly featureList: readonly {
    readonly tag: string;
    readonly feature: { readonly lookupListIndexes: readonly number[] };
  }[];
  readonly lookupList: { get(index: number): { readonly lookupType: number } };
}

/** The tables of a face of fontkit's that move letters or change them. */
export interface Moving {
  readonly GSUB?: Table;
  readonly GPOS?: Table;
  readonly kern?: object;
}

/** Features that fontkit asks of every face and that may look further than the next letter, or change a letter. */
const FAR_REACHING = new Set([
  'rvrn',
  'ltra',
  'ltrm',
  'locl',
  'rlig',
  'calt',
  'clig',
  'liga',
  'rclt',
  'curs',
]);
/** OpenType's number of the lookups that move one or both of two letters. */
const PAIRS = 2;

/** Whether the plain letters of a face are moved by their neighbours and by nothing else. */
export function isMovedByNeighbours({ GSUB, GPOS, kern }: Moving): boolean {
  const features = [...(GSUB?.featureList ?? []), ...(GPOS?.featureList ?? [])];
  if (kern || features.some(({ tag }) => FAR_REACHING.has(tag))) return false;
  const kerning = (GPOS?.featureList ?? []).filter(({ tag }) => tag === 'kern');
  const lookups = kerning.flatMap(({ feature }) => feature.lookupListIndexes);
  return lookups.every((index) => GPOS?.lookupList.get(index).lookupType === PAIRS);
}
