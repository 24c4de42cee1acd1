import type { CitedWork } from '../model/inline.ts';
import {
  broken,
  closing,
  ID,
  match,
  REDACTION,
  type Read,
  type Reader,
  spaced,
  stretch,
  unescaped,
} from './reading.ts';

const CITED = new RegExp(`^([^@]*)@(${ID})\\s*(?:[,:]\\s*)?(.*)$`, 's');
const CITATION = new RegExp(`\\[@${ID}`, 'y');
const SOURCE_AMID = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_\\\\])@${ID}`, 'u');

/** `[@source, para. 574; see also @other, 5–6]`: works parted by `;`, each with words before and a pinpoint after. */
export function readCitation(reader: Reader, start: number): Read | undefined {
  const close = closing(reader, start);
  if (close === undefined || !match(CITATION, reader, start)) return undefined;
  const at = stretch(reader, start, close + 1);
  if (REDACTION.test(reader.text.slice(start, close)))
    return broken(reader, start, at.end, 'redaction in citation');
  const works: CitedWork[] = [];
  let from = start + 1;
  for (const part of worksIn(reader.text.slice(from, close))) {
    works.push(citedWork(reader, part, from));
    from += part.length + 1;
  }
  return { pieces: [{ kind: 'citation', works, at }], end: at.end };
}

/** Parts between semicolons; one that names no source belongs to the pinpoint before it. */
function worksIn(text: string): readonly string[] {
  const works: string[] = [];
  for (const part of text.split(';')) {
    if (CITED.test(part)) works.push(part);
    else works[works.length - 1] += `;${part}`;
  }
  return works;
}

function citedWork(reader: Reader, part: string, from: number): CitedWork {
  const [, prefix = '', id = '', pinpoint = ''] = CITED.exec(part) ?? [];
  const at = from + prefix.length;
  const second = pinpoint.includes('@') ? SOURCE_AMID.exec(pinpoint) : null;
  if (second) {
    const amid = from + part.length - pinpoint.length + second.index;
    reader.directory.broken(
      stretch(reader, amid, amid + second[0].length),
      'source amid pinpoint',
      second[0],
    );
  }
  return {
    id,
    authority: reader.directory.authority(id, stretch(reader, at, at + 1 + id.length)),
    prefix: spaced(unescaped(prefix)).trim(),
    pinpoint: spaced(unescaped(pinpoint)).trim(),
  };
}
