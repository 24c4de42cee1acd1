import type { Finding } from '../model/finding.ts';
import type { Steps } from '../model/onward.ts';
import { openDictionary } from './dictionary.ts';
import { lint, type Severities, type Told } from './index.ts';
import type { Exhibit } from './rule.ts';

/** All that lint is told of a case. Another core can be sent it: there is no function in it. */
export interface Brief {
  readonly exhibit: Omit<Exhibit, 'dictionary'>;
  /** Of the project's settings. */
  readonly severities: Severities;
  readonly told: Told;
}

/** What is looked up of the paper: letters without glyphs, its pages where they are limited. */
export type Facts = Pick<Exhibit, 'faceless' | 'pages'>;

/** The same before that is done. */
export interface BareBrief extends Omit<Brief, 'exhibit'> {
  readonly exhibit: Omit<Brief['exhibit'], keyof Facts>;
}

/** What lint finds in a case, whose language may have a dictionary. */
export async function lintBrief(
  { exhibit, severities, told }: Brief,
  steps?: Steps,
): Promise<readonly Finding[]> {
  const dictionary = await openDictionary(exhibit.analysis.language);
  return lint({ ...exhibit, ...(dictionary && { dictionary }) }, severities, told, steps);
}
