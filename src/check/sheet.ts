import { dirname } from 'node:path/posix';
import type { Words } from '../model/court.ts';
import { type Finding, structural } from '../model/finding.ts';
import {
  CUTS,
  type Cut,
  type Face,
  type Fallback,
  type Numbering,
  type NumberPattern,
  type PageGeometry,
  type ParagraphStyle,
  type Sheet,
  STYLE_NAMES,
  type StyleName,
} from '../model/sheet.ts';
import type { Mapping, Scalar, Value } from '../model/value.ts';
import { parseLength } from '../text/length.ts';
import { parseNumberPattern } from '../text/number-pattern.ts';
import { Fields, optional } from './fields.ts';

/** Widths and heights of paper in points: ISO 216 and ANSI Y14.1. */
const PAPERS: Readonly<Record<string, readonly [number, number]>> = {
  A4: [595.28, 841.89],
  Letter: [612, 792],
};

/** The looks of a court's papers; its English words tell how it numbers counts: `Count 1:`, `COUNT ONE`. */
export function sheet(root: Mapping, words: Words | undefined, findings: Finding[]): Sheet {
  const fields = new Fields<
    Record<'page' | 'face' | 'note_rule' | 'styles' | 'numbering' | 'hyphenate', unknown>
  >(root);
  const rule = new Fields<Record<'length' | 'thickness' | 'above' | 'below', unknown>>(
    fields.mapping('note_rule'),
  );
  const styles = new Fields<Record<StyleName, unknown>>(fields.mapping('styles'));
  const named = STYLE_NAMES.map((name) => [name, style(name, styles.mapping(name))] as const);
  return {
    page: page(fields.mapping('page')),
    face: face(fields.mapping('face')),
    styles: Object.fromEntries(named) as Record<StyleName, ParagraphStyle>,
    numbering: numbering(fields.mapping('numbering'), words, findings),
    hyphenate: fields.flag('hyphenate'),
    noteRule: {
      length: length(rule, 'length') ?? 144,
      thickness: length(rule, 'thickness') ?? 0.5,
      above: length(rule, 'above') ?? 6,
      below: length(rule, 'below') ?? 3,
    },
  };
}

function length<Shape>(fields: Fields<Shape>, key: keyof Shape & string): number | undefined {
  return parseLength(fields.scalar(key)?.text ?? '');
}

function page(mapping: Mapping | undefined): PageGeometry {
  const fields = new Fields<Record<'size' | 'margins' | 'header' | 'footer', unknown>>(mapping);
  const margins = new Fields<Record<'top' | 'right' | 'bottom' | 'left', unknown>>(fields.mapping('margins'));
  const [width, height] = PAPERS[fields.scalar('size')?.text ?? 'A4'] ?? [595.28, 841.89];
  const margin = (side: 'top' | 'right' | 'bottom' | 'left'): number => length(margins, side) ?? 72;
  return {
    width,
    height,
    margins: { top: margin('top'), right: margin('right'), bottom: margin('bottom'), left: margin('left') },
    header: length(fields, 'header') ?? 36,
    footer: length(fields, 'footer') ?? 36,
  };
}

function face(mapping: Mapping | undefined): Face {
  const fields = new Fields<Record<Cut | 'name' | 'fallbacks', unknown>>(mapping);
  const families = [
    fields,
    ...fields.list('fallbacks').map((value) => new Fields<Record<Cut, unknown>>(value)),
  ];
  const files = families.flatMap((family) => CUTS.flatMap((cut) => family.scalar(cut) ?? []));
  return {
    name: fields.required('name').text,
    cuts: {
      regular: fields.required('regular').text,
      bold: fields.required('bold').text,
      italic: fields.required('italic').text,
      boldItalic: fields.required('boldItalic').text,
    },
    fallbacks: fields.list('fallbacks').map(fallback),
    folders: new Map(files.map(({ text, source }) => [text, dirname(source.path)])),
  };
}

/** A family that may have fewer cuts: what it lacks is drawn in the nearest that it has. */
function fallback(value: Value): Fallback {
  const fields = new Fields<Record<Cut | 'scripts', unknown>>(value);
  const regular = fields.required('regular').text;
  const bold = fields.scalar('bold')?.text ?? regular;
  const italic = fields.scalar('italic')?.text ?? regular;
  const scripts = fields.scalars('scripts').map(({ text }) => text);
  return { regular, bold, italic, boldItalic: fields.scalar('boldItalic')?.text ?? bold, scripts };
}

type StyleKey =
  | 'name'
  | 'align'
  | 'size'
  | 'spacing'
  | 'bold'
  | 'italic'
  | 'capitals'
  | 'before'
  | 'after'
  | 'left'
  | 'right'
  | 'first'
  | 'keep_with_next'
  | 'keep_together';
const ALIGNMENTS = ['left', 'centre', 'right', 'justify'] as const;

function style(name: StyleName, mapping: Mapping | undefined): ParagraphStyle {
  const fields = new Fields<Record<StyleKey, unknown>>(mapping);
  return {
    name: fields.scalar('name')?.text ?? name,
    align: ALIGNMENTS.find((align) => align === fields.scalar('align')?.text) ?? 'left',
    size: length(fields, 'size') ?? 12,
    spacing: fields.number('spacing') ?? 1,
    bold: fields.flag('bold'),
    italic: fields.flag('italic'),
    capitals: fields.flag('capitals'),
    before: length(fields, 'before') ?? 0,
    after: length(fields, 'after') ?? 0,
    left: length(fields, 'left') ?? 0,
    right: length(fields, 'right') ?? 0,
    first: length(fields, 'first') ?? 0,
    keepWithNext: fields.flag('keep_with_next'),
    keepTogether: fields.flag('keep_together'),
  };
}

function numbering(mapping: Mapping | undefined, words: Words | undefined, findings: Finding[]): Numbering {
  const fields = new Fields<Record<'paragraph' | 'headings' | 'items' | 'schedule' | 'annex', unknown>>(
    mapping,
  );
  const annex = fields.scalar('annex');
  return {
    paragraph: pattern(fields.scalar('paragraph'), '1.', findings),
    headings: fields.scalars('headings').map((heading) => pattern(heading, 'I.', findings)),
    items: fields.scalars('items').map((item) => pattern(item, '(a)', findings)),
    count: pattern(words?.phrases.get('count_label'), 'Count 1:', findings, words?.numbers),
    schedule: pattern(fields.scalar('schedule'), 'A', findings),
    ...optional('annex', annex && pattern(annex, 'A', findings)),
  };
}

function pattern(
  example: Scalar | undefined,
  otherwise: string,
  findings: Finding[],
  numbers?: readonly string[],
): NumberPattern {
  const found = example && parseNumberPattern(example.text, numbers);
  if (example && !found) {
    const message = `unexpected numbering \`${example.text}\`, expected an example of the first number`;
    findings.push(
      structural(
        'court/numbering',
        example,
        message,
        'as `1.`, `(a)`, `(i)`, `A`, `Count 1:` or `COUNT ONE`',
      ),
    );
  }
  return found ?? parseNumberPattern(otherwise) ?? { before: '', numeral: 'arabic', after: '' };
}
