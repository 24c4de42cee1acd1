import type { Reference } from '../model/inline.ts';
import type { Label } from '../model/label.ts';
import type { Piece } from '../model/manuscript.ts';
import type { ReferenceRun } from '../model/paper.ts';
import { fillPhrase } from '../text/fill-phrase.ts';
import { type Clerk, cannotPrint, words } from './clerk.ts';

/** What a reference prints: a number or a heading with the way to it, or words that stand for a person or thing. */
export type Printed =
  | ({ readonly kind: 'number'; readonly text: string } & Way)
  | ({ readonly kind: 'heading'; readonly pieces: readonly Piece[] } & Way)
  | { readonly kind: 'words'; readonly pieces: readonly Piece[] };

interface Way {
  readonly to: ReferenceRun['to'];
  readonly anchor: string;
}

type Printer = {
  readonly [Kind in Label['kind']]: (
    label: Extract<Label, { kind: Kind }>,
    clerk: Clerk,
    reference: Reference,
  ) => Printed;
};

/** By what is referred to. */
const printers: Printer = {
  paragraph: number('paragraph'),
  item: number('paragraph'),
  count: number('count'),
  group: (label, clerk, reference) => {
    const ends = [label.of.counts[0], label.of.counts.at(-1)].map(
      (count) => clerk.series.byKey.get(count?.id.text ?? '')?.reference ?? '',
    );
    const [from = '', to = ''] = ends;
    const pattern = label.of.counts.length > 2 ? 'range' : 'list_two';
    const text = from === to ? from : fillPhrase(words(clerk, pattern), { from, to, first: from, last: to });
    return linked('heading', text, label.key, clerk, reference);
  },
  incident: ({ of, key }, clerk, reference) => {
    const { incidents, schedules } = clerk.copy.case;
    const table = schedules.find((schedule) => schedule.incidents?.all.includes(of))?.id.text ?? key;
    const home = clerk.series.byKey.has(key) ? key : table;
    return linked('heading', `${incidents.indexOf(of) + 1}`, home, clerk, reference);
  },
  schedule: number('schedule'),
  footnote: number('note'),
  section: (label, clerk, reference) => {
    const { reference: section = '', count } = clerk.series.byKey.get(label.key) ?? {};
    const number =
      section === '' || count === undefined
        ? section
        : fillPhrase(words(clerk, 'section_of_count'), { section, count });
    const way = linked('heading', number, label.key, clerk, reference);
    if (way.kind !== 'number' || number !== '') return way;
    return { ...way, kind: 'heading', pieces: clerk.copy.texts.get(label.of.heading) ?? [] };
  },
  accused: (label, { copy }) => {
    const { bold, capitals, surnameOnly } = copy.court.accused;
    const name = copy.texts.get(label.of.name) ?? [];
    const surname = surnameOnly ? label.of.surname?.text : undefined;
    const cased = capitals ? inCapitals(name, surname) : name;
    return { kind: 'words', pieces: bold ? [{ kind: 'strong', children: cased }] : cased };
  },
  term: (label, { copy }) => ({ kind: 'words', pieces: copy.texts.get(label.of.term) ?? [] }),
  source: ({ of: { fields }, key }, clerk) => {
    const nameless = clerk.copy.withholds ? words(clerk, 'redacted') : key;
    const title = fields.get('title-short')?.text ?? fields.get('title')?.text ?? nameless;
    return { kind: 'words', pieces: [{ kind: 'emphasis', children: [{ kind: 'words', text: title }] }] };
  },
  evidence: (label, { copy }) => ({
    kind: 'words',
    pieces: copy.texts.get(label.of.number ?? label.of.title) ?? [],
  }),
};

/** The name in capitals, or of it the surname alone, where it stands last. */
function inCapitals(name: readonly Piece[], surname: string | undefined): readonly Piece[] {
  if (surname === undefined) return [{ kind: 'capitals', children: name }];
  return name.flatMap((piece): readonly Piece[] => {
    const at = piece.kind === 'words' ? piece.text.lastIndexOf(surname) : -1;
    if (piece.kind !== 'words' || at < 0) return [piece];
    const words = (from: number, to?: number): Piece => ({ kind: 'words', text: piece.text.slice(from, to) });
    const end = at + surname.length;
    return [words(0, at), { kind: 'capitals', children: [words(at, end)] }, words(end)];
  });
}

/** Names stand in names (`@afrf command`), and those in others; what goes on further goes in a circle. */
const DEEPEST = 3;

/** What a reference prints; one to nothing prints as it was typed, for its finding stops the paper. */
export function printedReference(reference: Reference, clerk: Clerk): Printed {
  const { label } = reference;
  if (!label) return { kind: 'words', pieces: [{ kind: 'words', text: `@${reference.id}` }] };
  const print = printers[label.kind] as (label: Label, clerk: Clerk, reference: Reference) => Printed;
  const printed = print(label, clerk, reference);
  if (printed.kind === 'number' || clerk.within.length < DEEPEST) return printed;
  const circle = [...clerk.within, label.key].map((key) => `\`@${key}\``).join(' in ');
  cannotPrint(clerk, reference.at, `names refer to one another: ${circle}`, 'write the words themselves');
  return { kind: 'words', pieces: [] };
}

function number(to: ReferenceRun['to']) {
  return (label: Label, clerk: Clerk, reference: Reference): Printed => {
    const text = clerk.series.byKey.get(label.key)?.reference ?? '';
    return linked(to, text, label.key, clerk, reference);
  };
}

function linked(
  to: ReferenceRun['to'],
  text: string,
  key: string,
  clerk: Clerk,
  reference: Reference,
): Printed {
  const numbered = clerk.series.byKey.get(key);
  if (numbered) return { kind: 'number', text, to, anchor: numbered.anchor };
  const why = to === 'note' ? 'a footnote that no text calls' : 'something that this paper does not print';
  const help =
    to === 'note'
      ? `call it with \`[^${key}]\``
      : 'refer to something else, or choose a court that prints it';
  cannotPrint(clerk, reference.at, `\`@${reference.id}\` refers to ${why}, so it has no number`, help);
  return { kind: 'words', pieces: [] };
}
