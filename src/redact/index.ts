import type { Analysis, Copy, NoteText } from '../model/analysis.ts';
import { type CitedWork, type Inline, leavesIn, type Shown } from '../model/inline.ts';
import type { Label } from '../model/label.ts';
import { withheldFrom } from '../model/level.ts';
import { paragraphsIn, printedIncidents, stretchesOf } from '../model/passages.ts';
import type { Prose, Unsourced } from '../model/prose.ts';
import { reasonsIn } from '../model/reasons.ts';
import { type Hidden, hiddenThings } from './hidden.ts';
import { cover, coverAuthority, coverText } from './names.ts';
import { type ProtectedName, protectedNames } from './spellings.ts';
import { type Calls, hideAll, type Veil, withhold } from './withhold.ts';

/**
 * The copy for readers of the paper's classification: from here on nobody can print what they may not see.
 *
 * Withheld paragraphs, notes and rows stay where they are, as one mark, so that all numbers are those of the whole.
 */
export function redact(analysis: Analysis): Copy {
  const veil: Veil = {
    paper: analysis.classification,
    mark: analysis.words.phrases.get('redacted')?.text ?? '[REDACTED]',
  };
  const names = protectedNames(analysis.case.names, veil.paper, ({ as }) =>
    as ? plainWords(analysis.texts.get(as) ?? []) : veil.mark,
  );
  const hidden = hiddenThings(analysis, veil.paper);
  const { texts, notes } = shownIn(analysis, { veil, names, hidden });
  const labels = new Map([...analysis.labels].map(([id, label]) => [id, coverLabel(label, names)]));
  const shown = [...texts.values(), ...[...notes.values()].map(({ content }) => content)];
  const lowered = withheldFrom(veil.paper, analysis.case.document.classification);
  const withholds =
    lowered || names.length > 0 || hidden.things.size > 0 || shown.some((text) => isMarked(text, veil.mark));
  const evidence = analysis.case.evidence.filter((item) => !hidden.things.has(item));
  return {
    ...analysis,
    case: { ...analysis.case, evidence },
    labels,
    texts,
    notes,
    redacted: analysis.asked && withholds,
    withholds,
    unveiled: !withholds && isMarkedAnywhere(analysis),
    withheld: hidden.things,
  };
}

/** What readers may not see. */
interface Closed {
  readonly veil: Veil;
  readonly names: readonly ProtectedName[];
  readonly hidden: Hidden;
}

/** The texts as readers may see them, and the notes: one that only withheld words call is withheld. */
function shownIn(
  analysis: Analysis,
  { veil, names, hidden }: Closed,
): { readonly texts: Map<Prose, readonly Shown[]>; readonly notes: Map<string, NoteText<Shown>> } {
  const calls: Calls = { open: new Set(), hidden: new Set() };
  const unheard: Calls = { open: new Set(), hidden: new Set() };
  const unprinted = new Set(unprintedProses(analysis, hidden.things));
  const show = (content: readonly Inline[], heard: Calls) =>
    cover(coverWorks(withhold(content, veil, heard), names), names);
  const texts = new Map<Prose, readonly Shown[]>();
  for (const [prose, content] of analysis.texts) {
    const open = () => show(content, unprinted.has(prose) ? unheard : calls);
    texts.set(prose, hidden.proses.has(prose) ? hideAll(content, veil, calls) : open());
  }
  const notes = new Map<string, NoteText<Shown>>();
  for (const [key, note] of analysis.notes) {
    const level = note.footnote?.redact;
    const closed =
      (level && withheldFrom(veil.paper, level)) || (calls.hidden.has(key) && !calls.open.has(key));
    const content: readonly Shown[] = closed
      ? [{ kind: 'words', text: veil.mark }]
      : show(note.content, calls);
    notes.set(key, { ...note, content });
  }
  return { texts, notes };
}

/** Whether there is anything that the public may not read. */
function isMarkedAnywhere(analysis: Analysis): boolean {
  const { names, footnotes } = analysis.case;
  return (
    names.some(({ protect }) => protect && withheldFrom('public', protect)) ||
    footnotes.some(({ redact }) => redact && withheldFrom('public', redact)) ||
    hiddenThings(analysis, 'public').proses.size > 0 ||
    [...analysis.texts.values(), ...[...analysis.notes.values()].map(({ content }) => content)].some(
      hasWithheld,
    )
  );
}

function hasWithheld(content: readonly Inline[]): boolean {
  return content.some(
    (one) =>
      (one.kind === 'withheld' && withheldFrom('public', one.level)) ||
      ('children' in one && hasWithheld(one.children)),
  );
}

/** Whether a text has the mark of something withheld in it. */
function isMarked(content: readonly Shown[], mark: string): boolean {
  return leavesIn(content).some((leaf) => leaf.kind === 'words' && leaf.text === mark);
}

/** Texts that no paper prints: a call in one of them opens its note to nobody. */
function unprintedProses(
  { case: of, keys }: Analysis,
  withheld: ReadonlySet<object>,
): readonly (Prose | undefined)[] {
  const printed = printedIncidents(of, withheld);
  return [
    ...reasonsIn(of, keys),
    ...of.counts.flatMap(({ gaps }) => gaps.map(({ reason }) => reason)),
    ...[...keys.keys()].map((thing) => (thing as Unsourced).unsourced),
    ...of.terms.map(({ means }) => means),
    ...of.names.map(({ name }) => name),
    ...of.evidence.flatMap(({ title, number, to, witness }) => [title, number, to, witness]),
    ...stretchesOf(of).flatMap(({ passages }) => paragraphsIn(passages).map(({ event }) => event)),
    ...of.incidents
      .filter((incident) => !printed.has(incident))
      .flatMap(({ place, victims, conduct }) => [place, ...victims, conduct]),
  ];
}

function plainWords(content: readonly Inline[]): string {
  return leavesIn(content)
    .map((leaf) => (leaf.kind === 'words' ? leaf.text : ''))
    .join('');
}

/** Works as readers may see them, where they are cited and where text refers to them. */
function coverWorks(content: readonly Shown[], names: readonly ProtectedName[]): readonly Shown[] {
  if (names.length === 0) return content;
  return content.map((one): Shown => {
    if (one.kind === 'reference' && one.label) return { ...one, label: coverLabel(one.label, names) };
    if (one.kind === 'citation') return { ...one, works: one.works.map((work) => coverWork(work, names)) };
    return 'children' in one ? { ...one, children: coverWorks(one.children, names) } : one;
  });
}

function coverWork(work: CitedWork, names: readonly ProtectedName[]): CitedWork {
  return {
    ...work,
    prefix: coverText(work.prefix, names),
    pinpoint: coverText(work.pinpoint, names),
    authority: work.authority && coverAuthority(work.authority, names),
  };
}

function coverLabel(label: Label, names: readonly ProtectedName[]): Label {
  return label.kind === 'source' ? { ...label, of: coverAuthority(label.of, names) } : label;
}
