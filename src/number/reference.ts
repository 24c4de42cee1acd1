import type { Reference } from '../model/inline.ts';
import type { Label } from '../model/label.ts';
import type { ReferenceRun, Run } from '../model/paper.ts';
import { type Clerk, cannotPrint, type Look } from './clerk.ts';
import { runsOf } from './runs.ts';

type Writer = {
  readonly [Kind in Label['kind']]: (
    label: Extract<Label, { kind: Kind }>,
    look: Look,
    clerk: Clerk,
    reference: Reference,
  ) => readonly Run[];
};

/** What a reference prints, by what it refers to. */
const writers: Writer = {
  paragraph: number('paragraph'),
  item: number('paragraph'),
  count: number('count'),
  schedule: number('schedule'),
  footnote: number('note'),
  section: (label, look, clerk, reference) => {
    const words = clerk.copy.texts.get(label.of.heading) ?? [];
    const text = words.map((one) => (one.kind === 'words' ? one.text : '')).join('');
    return linked('heading', text, label.key, look, clerk, reference);
  },
  accused: (label, look, clerk) => {
    const { bold, capitals } = clerk.copy.court.accused;
    const name = clerk.copy.texts.get(label.of.name) ?? [];
    return runsOf(name, { ...look, bold: look.bold || bold, capitals: look.capitals || capitals }, clerk);
  },
  term: (label, look, clerk) => runsOf(clerk.copy.texts.get(label.of.term) ?? [], look, clerk),
  source: (label, look, clerk) => {
    const text = label.of.fields.get('title-short')?.text ?? label.of.fields.get('title')?.text ?? label.key;
    return runsOf([{ kind: 'words', text }], { ...look, italic: true }, clerk);
  },
  evidence: (label, look, clerk) => {
    const name = label.of.number ?? label.of.title;
    return runsOf(clerk.copy.texts.get(name) ?? [], look, clerk);
  },
};

export function referenceRuns(reference: Reference, look: Look, clerk: Clerk): readonly Run[] {
  const { label } = reference;
  if (!label) return runsOf([{ kind: 'words', text: `@${reference.id}` }], look, clerk);
  const write = writers[label.kind] as (
    label: Label,
    look: Look,
    clerk: Clerk,
    reference: Reference,
  ) => readonly Run[];
  return write(label, look, clerk, reference);
}

function number(to: ReferenceRun['to']) {
  return (label: Label, look: Look, clerk: Clerk, reference: Reference): readonly Run[] => {
    const text = clerk.series.byKey.get(label.key)?.reference ?? '';
    return linked(to, text, label.key, look, clerk, reference);
  };
}

function linked(
  to: ReferenceRun['to'],
  text: string,
  key: string,
  look: Look,
  clerk: Clerk,
  reference: Reference,
): readonly Run[] {
  const numbered = clerk.series.byKey.get(key);
  if (!numbered) {
    const why = to === 'note' ? 'a footnote that no text calls' : 'something that this paper does not print';
    const help =
      to === 'note'
        ? `call it with \`[^${key}]\``
        : 'refer to something else, or choose a court that prints it';
    cannotPrint(clerk, reference.at, `\`@${reference.id}\` refers to ${why}, so it has no number`, help);
    return [];
  }
  return [{ kind: 'reference', text, to, anchor: numbered.anchor, bold: look.bold, italic: look.italic }];
}
