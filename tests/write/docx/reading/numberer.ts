import type { WordFile } from './package.ts';
import { all, child, type Element, value } from './xml.ts';

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

/** Where a style or a paragraph stands in a list. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/**
 * Word's automatic numbers, computed from the parts alone as ISO/IEC 29500-1, 17.9 has it: list and level come from
 * the paragraph or else from its style, a level begins anew after any level above it, `%n` stands for level n.
 */
export function automaticNumbers(file: WordFile, paragraphs: readonly Element[]): (string | undefined)[] {
  const lists = readLists(file);
  const styles = readStylePlaces(file);
  const counters = new Map<string, (number | undefined)[]>();
  return paragraphs.map((paragraph) => {
    const properties = child(paragraph, 'w:pPr');
    const place = listPlace(child(properties, 'w:numPr')) ?? styles.get(value(properties, 'w:pStyle') ?? '');
    if (place === undefined || place.list === '0') return undefined;
    const levels = lists.get(place.list) ?? [];
    const counter = counters.get(place.list) ?? [];
    const next = (counter[place.level] ?? (levels[place.level]?.start ?? 1) - 1) + 1;
    counters.set(place.list, [...counter.slice(0, place.level), next]);
    return label(levels, counters.get(place.list) ?? [], place.level);
  });
}

function label(levels: readonly Level[], counter: readonly (number | undefined)[], level: number): string {
  const pattern = levels[level]?.text ?? '';
  return pattern.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return numeral(levels[at]?.format ?? '', counter[at] ?? levels[at]?.start ?? 1);
  });
}

function readLists(file: WordFile): Map<string, Level[]> {
  const numbering = file.xml('word/numbering.xml');
  const designs = new Map(
    all(numbering, 'w:abstractNum').map((design) => [
      design.attributes['w:abstractNumId'],
      all(design, 'w:lvl').map(readLevel),
    ]),
  );
  return new Map(
    all(numbering, 'w:num').map((list) => [
      list.attributes['w:numId'] ?? '',
      designs.get(value(list, 'w:abstractNumId') ?? '') ?? [],
    ]),
  );
}

function readLevel(level: Element): Level {
  return {
    format: value(level, 'w:numFmt') ?? '',
    text: value(level, 'w:lvlText') ?? '',
    start: Number(value(level, 'w:start') ?? 1),
  };
}

/** The places that styles give: their own, else those of the styles that they are based on. */
export function readStylePlaces(file: WordFile): Map<string, ListPlace> {
  const styles = new Map(
    all(file.xml('word/styles.xml'), 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const placeOf = (style: Element | undefined): ListPlace | undefined =>
    style &&
    (listPlace(child(child(style, 'w:pPr'), 'w:numPr')) ??
      placeOf(styles.get(value(style, 'w:basedOn') ?? '')));
  return new Map(
    [...styles].flatMap(([id, style]) => {
      const place = placeOf(style);
      return place === undefined ? [] : [[id, place] as const];
    }),
  );
}

function listPlace(numbering: Element | undefined): ListPlace | undefined {
  const list = value(numbering, 'w:numId');
  return list === undefined ? undefined : { list, level: Number(value(numbering, 'w:ilvl') ?? 0) };
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function numeral(format: string, number: number): string {
  if (format === 'decimal') return `${number}`;
  const small = format.endsWith('Letter') ? letter(number) : roman(number);
  return format.startsWith('upper') ? small.toUpperCase() : small;
}

/** After `z` comes `aa`, then `bb`. */
function letter(number: number): string {
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

function roman(number: number): string {
  const [size, sign] = ROMAN.find(([least]) => least <= number) ?? [0, ''];
  return size === 0 ? '' : sign + roman(number - size);
}
