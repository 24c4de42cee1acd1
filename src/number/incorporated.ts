import type { Incorporation } from '../model/case.ts';
import { PARTS } from '../model/label.ts';
import type { ReferenceRun, Run } from '../model/paper.ts';
import { incorporatedNumbers } from '../model/series.ts';
import { stretches } from '../text/stretches.ts';
import { type Clerk, cannotPrint, type Look, textRun, words } from './clerk.ts';

/** `paragraphs 1 to 23, 25 and 30`: what a count incorporates, as printed. */
export function incorporatedRuns(count: string, look: Look, clerk: Clerk): readonly Run[] {
  const { copy } = clerk;
  const label = copy.labels.get(count);
  const charge = label?.kind === 'count' ? copy.charges.get(label.of) : undefined;
  const numbers = (charge?.incorporates ?? []).flatMap((one) => incorporatedNumbers(one, clerk.series));
  const sorted = [...new Set(numbers)].sort((one, other) => one - other);
  if (sorted.length === 0) incorporatesNothing(count, charge?.incorporates ?? [], clerk);
  const parts = stretches(sorted).flatMap((stretch) => stretchRuns(stretch, look, clerk));
  const list = parts.length === 0 ? [] : joined(parts, look, clerk);
  return filled(words(clerk, sorted.length === 1 ? 'paragraph_one' : 'paragraph_many'), { list }, look);
}

/** Where a name among them is not known, that is said already. */
function incorporatesNothing(count: string, all: readonly Incorporation[], clerk: Clerk): void {
  const names = all.flatMap((each) => (each.kind === 'stretch' ? [each.from, each.to] : [each]));
  if (names.some(({ text }) => !PARTS.includes(text) && !clerk.copy.labels.has(text))) return;
  const [prose] = names;
  const at = { prose, start: 0, end: prose?.text.length ?? 0 };
  const help = 'name a part or an id that has paragraphs, or leave `incorporates` out';
  cannotPrint(clerk, at, `count \`${count}\` incorporates nothing that has numbers in this paper`, help);
}

/** Two neighbours are a list, more are a range. */
function stretchRuns(
  [from, to]: readonly [number, number],
  look: Look,
  clerk: Clerk,
): readonly (readonly Run[])[] {
  if (to - from < 2)
    return (from === to ? [from] : [from, to]).map((number) => [paragraphRun(number, look, clerk)]);
  const ends = { from: [paragraphRun(from, look, clerk)], to: [paragraphRun(to, look, clerk)] };
  return [filled(words(clerk, 'range'), ends, look)];
}

export function paragraphRun(number: number, look: Look, { paragraphs }: Clerk): ReferenceRun {
  const { anchor = '', reference = '' } = paragraphs.get(number) ?? {};
  return {
    kind: 'reference',
    text: reference,
    to: 'paragraph',
    anchor,
    bold: look.bold,
    italic: look.italic,
  };
}

/** `a, b and c`: the phrases say what stands before, between and after two. */
function joined(items: readonly (readonly Run[])[], look: Look, clerk: Clerk): readonly Run[] {
  const many = apart(words(clerk, 'list_many'));
  const end = apart(words(clerk, items.length === 2 ? 'list_two' : 'list_end'));
  const last = items.length - 1;
  return items.flatMap((item, index) => {
    if (index === 0 || last === 0) return item;
    const { between, after } = index === last ? end : many;
    return [textRun(between, look), ...item, ...(after === '' ? [] : [textRun(after, look)])];
  });
}

/** The words of a list of two, `{first} and {last}`; before the first of a list nothing is said. */
function apart(phrase: string): { readonly between: string; readonly after: string } {
  const [between = '', after = ''] = (phrase.split('{first}')[1] ?? '').split('{last}');
  return { between, after };
}

/** A phrase with runs in place of its placeholders. */
function filled(
  phrase: string,
  fillings: Readonly<Record<string, readonly Run[]>>,
  look: Look,
): readonly Run[] {
  return phrase.split(/(\{[a-z_]+\})/).flatMap((part): readonly Run[] => {
    const filling = /^\{(.+)\}$/.exec(part)?.[1];
    if (filling !== undefined && fillings[filling]) return fillings[filling];
    return part === '' ? [] : [textRun(part, look)];
  });
}
