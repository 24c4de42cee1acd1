import { type Finding, structural } from '../model/finding.ts';
import { findProvision, type Law } from '../model/law.ts';
import type { Scalar } from '../model/value.ts';
import { backquoted } from '../text/backquoted.ts';
import { closest } from '../text/closest.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { placeOf } from './provision.ts';

/** What stands in the place of a crime or mode and names no provision of an instrument. */
export function uncited(at: Scalar, law: Law): Finding {
  const text = at.text.trim();
  const word = text.split(/[\s,]/)[0] as string;
  return structural(
    'law/unknown-instrument',
    at,
    `${law.has(word) ? 'no provision' : 'unknown instrument'} in \`${at.text}\`, expected INSTRUMENT PROVISION, such as \`rome_statute 8 bis\``,
    law.has(word) ? `\`indict law ${word}\` lists its provisions` : advice(text, word, law),
  );
}

function advice(text: string, word: string, law: Law): string {
  const whole = withInstrument(text, law);
  if (whole.length > 0) return `write its instrument before it: ${whole.join(' or ')}`;
  const near = [...law.keys()].find((id) => word.split(/[_-]/).includes(id)) ?? closest(word, law.keys());
  if (near !== undefined) return didYouMean(near);
  if (!/\d/.test(text)) return `\`indict law "${text}"\` looks for provisions by their words`;
  return `the instruments are ${backquoted(law.keys())}`;
}

/** The path as some instruments have it, where it is one: `5(e)` is `icty 5(e)`. */
function withInstrument(text: string, law: Law): readonly string[] {
  const all = [...law.keys()].flatMap((id) => {
    const place = placeOf(`${id} ${text}`, law);
    return place && findProvision(place.instrument, place.path) ? `\`${id} ${place.path}\`` : [];
  });
  return all.slice(0, MOST);
}

/** More of them nobody reads. */
const MOST = 4;
