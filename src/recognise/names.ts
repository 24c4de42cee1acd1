import { escapePattern } from '../text/escape-pattern.ts';
import { isSmall, said } from './wording.ts';

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
  const mixed = spelled.filter((each) => each !== each.toUpperCase() && each !== each.toLowerCase());
  const best = mixed.find((each) => !/\p{Lu}{3}/u.test(each)) ?? mixed[0];
  return (
    best ??
    name
      .toLowerCase()
      .replace(/[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu, (word, at: number) =>
        at > 0 && isSmall(word) ? word : word[0]?.toUpperCase() + word.slice(1),
      )
  );
}

/** A person as a caption names him or her; without a name where a line only says another name of the one before. */
export interface Person {
  readonly name: string;
  readonly position?: string;
  /** Parted by `; `. */
  readonly aliases?: string;
}

const AND = `(?<!\\p{L})(?:${said('and')})(?!\\p{L})`;
const PARTING = new RegExp(`\\s*(?:,|;|&|${AND})\\s*`, 'iu');
const SEVERAL = new RegExp(`[;&]|${AND}`, 'iu');
const ALIAS = new RegExp(
  `[,(\\s]*(?<!\\p{L})(?:${said('alias')})\\s*:?\\s+([“"«][^”"»]*[”"»]|[^,;()]+?(?=,\\s+\\p{Ll})|[^,;()]+?)[,)]*(?=\\s*(?:[,;)]|$|${AND}))`,
  'giu',
);
/** Stands for an alias within a line that is taken apart. */
const MARK = /\uffff(\d+)/g;

/** Takes a line of a caption apart: `A, B and C`, or `A, Minister of Defence`. */
export function personsIn(line: string): readonly Person[] {
  const aliases: string[] = [];
  const marked = line.replace(ALIAS, (_, alias: string) => {
    const names = alias.split(new RegExp(`\\s+${AND}\\s+`, 'iu'));
    return `\uffff${aliases.push(names.map((name) => name.replace(/^[“"«\s]+|[,”"»\s]+$/g, '')).join('; ')) - 1}`;
  });
  const bare = marked.replace(/^[\s()–—-]+|[\s.;,()–—-]+$/g, '').replace(/,?\s+et al$/i, '');
  const persons = partsOf(bare.replace(new RegExp(`\\s+${AND}$`, 'iu'), '')).map(({ name, ...rest }) => {
    const own = [...name.matchAll(MARK)].map(([, at]) => aliases[Number(at)]);
    return {
      name: name.replace(MARK, '').trim(),
      ...rest,
      ...(own.length > 0 ? { aliases: own.join('; ') } : {}),
    };
  });
  return persons.reduce<readonly Person[]>(withLastAlias, []);
}

/** `JOHN DOE, also known as Johnny and Old John`: behind a person in capitals with another name, what is not in capitals is one more. */
function withLastAlias(before: readonly Person[], person: Person): readonly Person[] {
  const last = before.at(-1);
  const isAlias = last?.aliases !== undefined && isCapital(last.name) && !isCapital(person.name);
  if (!last || !isAlias || person.name === '') return [...before, person];
  return [...before.slice(0, -1), { ...last, aliases: `${last.aliases}; ${person.name}` }];
}

function isCapital(name: string): boolean {
  return name !== '' && name === name.toUpperCase();
}

function partsOf(bare: string): readonly Person[] {
  const names = bare.split(PARTING).filter((name) => name !== '');
  const listed =
    SEVERAL.test(bare) && names.every((name) => name.split(' ').length <= 4 && !/\b(?:of|the)\b/i.test(name));
  if (listed) return names.map((name) => ({ name }));
  const [name = '', position = ''] = /^([^,]+),\s*(.+)$/.exec(bare)?.slice(1) ?? [bare];
  return name === '' ? [] : [position === '' ? { name } : { name, position }];
}
