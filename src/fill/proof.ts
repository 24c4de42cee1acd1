import {
  alikeIn,
  type CountProof,
  type ElementProof,
  type Gap,
  type Proof,
  type ProvisionProof,
  type Reason,
  tallyOf,
  type Unsourced,
} from '../model/proof.ts';
import { accusedName } from './accused.ts';
import { type Clerk, type Markup, markup, type View } from './clerk.ts';
import { escapeMarkup } from './desk.ts';
import { evidenceLines, paragraphLine, placeMarkup, sourceLines } from './proof-lines.ts';
import { provisionsMarkup, wordsOf } from './provisions.ts';

/** The charts of elements: of each count, of accused of whom the same is alleged, and of each provision charged. */
export function chartViews(clerk: Clerk, proof: Proof | undefined): readonly View[] {
  return (proof?.counts ?? []).map((count) => countView(clerk, count));
}

/** What rests on neither evidence nor a source, and why. */
export function unsourcedViews(clerk: Clerk, proof: Proof | undefined): readonly View[] {
  return (proof?.unsourced ?? []).map((each) => unsourcedView(clerk, each));
}

function countView(clerk: Clerk, proof: CountProof): View {
  const { count, number } = proof;
  return {
    key: count.id.text,
    number,
    title: count.title ? markup(clerk.desk.lay(count.title)) : markup(wordsOf(proof.charge.crime)),
    sides: alikeIn(proof).map((alike) => ({
      accused: markup(clerk.phrases.join(alike.map(({ accused }) => accusedName(accused)))),
      provisions: (alike[0]?.provisions ?? []).map((provision) => provisionView(clerk, provision)),
    })),
  };
}

function provisionView(clerk: Clerk, provision: ProvisionProof): View {
  const { cited, role } = provision;
  const views = provision.elements.map((element) => elementView(clerk, element));
  const { phrases } = clerk;
  const citation = provisionsMarkup([cited], phrases.join);
  const words = wordsOf(cited);
  const named = words === citation ? citation : phrases.phrase('chart_provision', { words, citation });
  return {
    title: markup(phrases.phrase(`chart_${role}`, { provision: named })),
    remarks: provisionRemarks(clerk, provision).map(markup),
    ...tallyView(provision),
    widths: widthsOf(views).join(' '),
    elements: views,
  };
}

/** Shares of the line for the columns of a table of elements: what few rows say something in has little. */
function widthsOf(elements: readonly ElementView[]): readonly number[] {
  const most = (lines: 'evidence' | 'sources' | 'remarks') =>
    Math.max(...elements.map((each) => each[lines].length));
  return [8, 5, most('evidence') > 0 ? 8 : 3, most('sources') > 2 ? 18 : 9, most('remarks') > 0 ? 10 : 3];
}

/** Of an element: its text, and the lines of each column. */
type ElementView = View &
  Readonly<Record<'paragraphs' | 'evidence' | 'sources' | 'remarks', readonly Markup[]>>;

/** How many elements, in figures; where nothing is asked for, nothing is counted. */
function tallyView(provision: ProvisionProof): View {
  const { elements: asked, alleged, supported } = tallyOf([provision]);
  const said = (number: number) => (asked === 0 ? '–' : `${number}`);
  return { asked: said(asked), alleged: said(alleged), supported: said(supported) };
}

/** The standard of a mode, the form of it that is charged, and what keeps a provision from having rows. */
function provisionRemarks({ phrases }: Clerk, { cited, hasTable, forms, chosen }: ProvisionProof): string[] {
  const standard = cited.provision?.standard;
  const listed = (all: readonly string[]) => phrases.join(all.map(escapeMarkup));
  return [
    ...(standard === undefined
      ? []
      : [phrases.phrase('chart_standard', { standard: escapeMarkup(standard) })]),
    ...(chosen.length > 0 ? [phrases.phrase('chart_form', { forms: listed(chosen) })] : []),
    ...(forms.length > 0 && chosen.length === 0
      ? [phrases.phrase('chart_no_form', { forms: listed(forms) })]
      : []),
    ...(hasTable ? [] : [phrases.phrase('chart_no_table')]),
  ];
}

function elementView(clerk: Clerk, { element, allegations, gap }: ElementProof): ElementView {
  const grounds = allegations.flatMap((allegation) => allegation.grounds);
  // Several paragraphs that allege it may rest on the same one.
  const bare = new Map(grounds.flatMap(({ unsourced }) => unsourced.map((each) => [each.at.number, each])));
  return {
    text: element.text.charAt(0).toUpperCase() + element.text.slice(1),
    paragraphs: allegations.map((allegation) => markup(paragraphLine(clerk, allegation))),
    evidence: evidenceLines(clerk, grounds).map(markup),
    sources: sourceLines(clerk, grounds).map(markup),
    remarks: [
      ...(gap ? [gapMarkup(clerk, gap)] : []),
      ...[...bare.values()].map((each) => unsourcedMarkup(clerk, each)),
    ].map(markup),
  };
}

/** Set off in words, and not by the look alone; a copy that withholds something cannot say what the whole paper alleges. */
function gapMarkup(clerk: Clerk, { kind, reasons, explained }: Gap): string {
  const { phrases, copy } = clerk;
  const what = phrases.phrase(`chart_${kind}${copy.withholds ? '_here' : ''}`);
  const why = reasons.map((reason) => explainedMarkup(clerk, reason));
  return [
    `<strong>${phrases.phrase('chart_gap', { gap: what })}</strong>`,
    ...why,
    ...(explained ? [] : [phrases.phrase('chart_unexplained')]),
  ].join(' ');
}

function explainedMarkup({ phrases, desk }: Clerk, { at }: Reason): string {
  return phrases.phrase('chart_explained', { reason: desk.layUncalled(at) });
}

function unsourcedMarkup(clerk: Clerk, { at, reason }: Unsourced): string {
  const what = clerk.phrases.phrase('chart_unsourced', { paragraph: placeMarkup(clerk, at) });
  return reason ? `${what} ${explainedMarkup(clerk, reason)}` : `<strong>${what}</strong>`;
}

function unsourcedView(clerk: Clerk, { at, reason }: Unsourced): View {
  const why: Markup = reason
    ? markup(clerk.desk.layUncalled(reason.at))
    : markup(`<strong>${clerk.phrases.phrase('chart_unexplained')}</strong>`);
  return { paragraph: markup(placeMarkup(clerk, at)), reason: why };
}
