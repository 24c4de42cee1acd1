import type { Choosable, Taken, Verb, Vocabulary } from '../vocabulary.ts';

/** A line for each word that can be typed. */
export function forFish({ verbs, options }: Vocabulary): string {
  const none = '__fish_use_subcommand';
  return `${[
    '# indict completions fish',
    ...verbs.map(({ name, summary }) => line(none, `-f -a ${name}`, summary)),
    ...options.map((option) => optionLine(none, option)),
    ...verbs.flatMap(within),
  ].join('\n')}\n`;
}

function within({ name, options, takes }: Verb): readonly string[] {
  const seen = `__fish_seen_subcommand_from ${name}`;
  return [line(seen, value(takes)), ...options.map((option) => optionLine(seen, option))];
}

function optionLine(where: string, { flags, does, takes }: Choosable): string {
  const named = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  return line(
    where,
    [...named, ...(takes ? [takes.isFile ? '-r' : '-x', value(takes)] : [])].join(' '),
    does,
  );
}

function value({ words, isFile }: Taken): string {
  const listed = words.length === 0 ? [] : [`-a ${quoted(words.join(' '))}`];
  return [isFile ? '-F' : '-f', ...listed].join(' ');
}

function line(where: string, what: string, does?: string): string {
  const said = does === undefined ? '' : ` -d ${quoted(does)}`;
  return `complete -c indict -n ${quoted(where)} ${what}${said}`;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
