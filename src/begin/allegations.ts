import { goesWith } from '../model/law.ts';
import type { Charged } from './charged.ts';

/** A paragraph of a first case's count, and the element that it alleges, where the table has any. */
export interface Allegation {
  readonly text: string;
  readonly element?: string;
  readonly why?: string;
}

/** A paragraph for each element of the crime and the mode, in the words of the table; `everybody`: the accused, as `@doe and @roe`. */
export function allegationsOf(
  { crime, mode }: Charged,
  everybody: string,
  year: string,
): readonly Allegation[] {
  const elements = [...crime.elements, ...(mode?.elements ?? [])].filter((one) => goesWith(one, crime.path));
  const own = elements.map((element) => ({
    text: sentence(element.text, everybody),
    element: element.id,
    why: `Say the facts by which this was so: ${element.text}.`,
  }));
  if (crime.elements.length > 0) return own;
  const act = {
    text: `On 12 May ${year}, in Riverbank, ${everybody} committed ${crime.phrase || crime.title} as set out in paragraph @events, knowing what was done and intending it.`,
  };
  return [act, ...own];
}

/** An element as an allegation against the accused. */
function sentence(text: string, everybody: string): string {
  const named = text.replace(/\bthe (?:perpetrator|accused|person)\b/i, everybody);
  return `${named.charAt(0).toUpperCase()}${named.slice(1)}.`;
}
