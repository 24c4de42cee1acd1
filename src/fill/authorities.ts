import type { Authority } from '../model/authority.ts';
import { byType, type Category } from '../model/citation-style.ts';
import type { CitedAt } from '../model/series.ts';
import { byAlphabet } from '../text/order.ts';
import { stretches } from '../text/stretches.ts';
import { type Clerk, markup, type View } from './clerk.ts';

interface Entry extends CitedAt {
  readonly key: string;
  readonly authority: Authority;
}

/** The works that the indictment cites, under the headings of the style, each by its author or title; a heading without works is not there. */
export function authorityViews(
  { copy, phrases }: Clerk,
  citedAt: ReadonlyMap<string, CitedAt> = new Map(),
): readonly View[] {
  const { categories } = copy.court.citations;
  const entries = [...citedAt].flatMap(([key, places]): readonly Entry[] => {
    const label = copy.labels.get(key);
    return label?.kind === 'source' ? [{ key, authority: label.of, ...places }] : [];
  });
  return categories.flatMap((category) => {
    const works = entries.filter(({ authority }) => categoryOf(authority, categories) === category);
    const sorted = works.sort((one, other) => byAlphabet(filedUnder(one), filedUnder(other)));
    return sorted.length === 0
      ? []
      : [{ category: markup(phrases.phrase(category.phrase)), works: sorted.map(workView) }];
  });
}

function categoryOf(authority: Authority, categories: readonly Category[]): Category | undefined {
  return byType(authority, (type) =>
    categories.find(({ types }) => (type === 'other' ? types.length === 0 : types.includes(type))),
  );
}

/** The first author's family name and the title; of a work of nobody the title. */
function filedUnder({ authority: { names, fields }, key }: Entry): string {
  const [author] = names.get('author') ?? [];
  return [author?.family ?? author?.literal ?? '', fields.get('title')?.text ?? key].join(' ');
}

function workView({ key, paragraphs, notes }: Entry): View {
  return { key, paragraphs: figures(paragraphs), notes: figures(notes) };
}

/** `3, 5–7, 9`. */
function figures(numbers: readonly number[]): string {
  return stretches(numbers)
    .map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
    .join(', ');
}
