import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parse } from 'yaml';
import { importWord } from '../src/pipeline.ts';
import { hostWith } from './host-with.ts';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Parts of a Word file made by hand, by the last words of their paths: `numbering` is `word/numbering.xml`. */
export type HandMade = Readonly<Record<string, string>>;

const ROOTS: Readonly<Record<string, string>> = {
  document: 'document',
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  header1: 'hdr',
};

/** A Word file of a body (`<w:p>…`) and other parts, each the inside of its root. */
export function wordFile(body: string, parts: HandMade = {}): Uint8Array {
  const all = { document: `<w:body>${body}</w:body>`, ...parts };
  const files = Object.entries(all).map(([name, xml]) => {
    const root = ROOTS[name] as string;
    return [`word/${name}.xml`, strToU8(`<w:${root} ${NAMESPACES}>${xml}</w:${root}>`)] as const;
  });
  const relations = Object.keys(parts).map((name) => relation(name.replace(/\d$/, ''), `${name}.xml`));
  return zipSync({
    '_rels/.rels': strToU8(relationships([relation('officeDocument', 'word/document.xml')])),
    'word/_rels/document.xml.rels': strToU8(relationships(relations)),
    ...Object.fromEntries(files),
  });
}

function relationships(all: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

function relation(kind: string, target: string): string {
  const type = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
  return `<Relationship Id="${kind}" Type="${type}" Target="${target}"/>`;
}

/** A paragraph of one run; `properties` is the inside of `<w:pPr>`. */
export function p(text: string, properties = ''): string {
  const words = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}

/** What an import made: the file, its values, and `rule: words meant` of each finding. */
export interface Read {
  readonly text: string;
  readonly values: ReturnType<typeof parse>;
  readonly findings: readonly string[];
}

/** Imports a Word file that is only in memory. */
export async function read(bytes: Uint8Array): Promise<Read> {
  const path = 'cases/paper.docx';
  const { text, findings } = await importWord(
    { path, to: 'cases/imported.yaml' },
    hostWith({ [path]: bytes }),
  );
  const told = findings.map(({ rule, span }) => `${rule}: ${span.source.text.slice(span.start, span.end)}`);
  return { text, values: parse(text), findings: told };
}

/** How often each word stands in a text; numbers count once, whatever they are written in, since references replace them. */
function tally(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const level = text.replace(/[⁰¹²³⁴-⁹]+/g, (raised) => ` ${raised.normalize('NFKC')} `);
  for (const [word] of level.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const number = /^(?:\p{N}+|[a-zA-Z]|[ivx]+)$/u.test(word);
    counts.set(word, number ? 1 : (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Every word of every part of a Word file, read from its XML by means that are not ours; headers that say the same count once. */
function wordsOfFile(bytes: Uint8Array): Map<string, number> {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => /^word\/[^/]*\.xml$/.test(path));
  const text = parts.map(([, part]) =>
    strFromU8(part)
      .replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '')
      .replace(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)<\/w:(?:t|delText)>/g, '$1')
      .replace(
        /<\/w:p>|<w:(?:tab|br|noBreakHyphen|softHyphen)\/>|<w:rStyle w:val="FootnoteReference"\/>/g,
        ' ',
      )
      .replace(/<[^>]*>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replace(/&amp;/g, '&'),
  );
  return tally([...new Set(text)].join(' '));
}

/** Every word of a case file: its values without the signs of their markup, and its comments. */
function wordsOfCase(text: string): Map<string, number> {
  const comments = [...text.matchAll(/(?:^| )# .*$/gm)].map(([comment]) => comment);
  return tally([...stringsIn(parse(text)), ...comments].join(' '));
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(stringsIn);
  return [`${value}`.replace(/\\(?=[!-/:-@[-`{-~])|(?<!\\)\*/g, '')];
}

/** The words of a Word file that a case file made of it has not, or not as often. */
export function lost(bytes: Uint8Array, text: string): readonly string[] {
  const kept = wordsOfCase(text);
  return [...wordsOfFile(bytes)].flatMap(([word, times]) => ((kept.get(word) ?? 0) < times ? [word] : []));
}
