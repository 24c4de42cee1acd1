import { escapePattern } from '../text/escape-pattern.ts';

/** Words that stay small within a name or an office. */
const SMALL = /^(?:of|the|and|for|in|to|de|du|des|la|le|et|von|van|der|bin|al|bis)$/;

/**
 * A name that a caption prints in capitals, as the text spells it; where the text never does, each word with a
 * capital. Other names are as they were.
 */
export function inOrdinaryLetters(name: string, text: string): string {
  if (name !== name.toUpperCase()) return name;
  const pattern = escapePattern(name).replace(/['’]/g, "['’]").replace(/ /g, '\\s+');
  const spelled = [...text.matchAll(new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'giu'))].map(
    ([each]) => each,
  );
  const best = spelled.find((each) => each !== each.toUpperCase() && each !== each.toLowerCase());
  return (
    best ??
    name
      .toLowerCase()
      .replace(/[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu, (word, at: number) =>
        at > 0 && SMALL.test(word) ? word : word[0]?.toUpperCase() + word.slice(1),
      )
  );
}

/** Takes a line of a caption apart: `A, B and C`, or `A, Minister of Defence`. */
export function personsIn(line: string): readonly { readonly name: string; readonly position?: string }[] {
  const bare = line.replace(/^[\s()–—-]+|[\s.;,()–—-]+$/g, '').replace(/,?\s+et al$/i, '');
  const names = bare.split(/\s*(?:,|;|&|\band\b|\bet\b)\s*/i).filter((name) => name !== '');
  const listed =
    /[;&]|\band\b|\bet\b/i.test(bare) &&
    names.every((name) => name.split(' ').length <= 4 && !/\b(?:of|the)\b/i.test(name));
  if (listed) return names.map((name) => ({ name }));
  const [name = '', position = ''] = /^([^,]+),\s*(.+)$/.exec(bare)?.slice(1) ?? [bare];
  return name === '' ? [] : [position === '' ? { name } : { name, position }];
}
