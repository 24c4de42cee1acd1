import type { WordRun, WordText } from '../model/word-document.ts';
import type { Desk } from './desk.ts';
import { type Fields, newFields } from './fields.ts';
import { firstOn, firstWith } from './styles.ts';
import { type Element, elements, find, settingOf, textIn } from './xml.ts';

/** Where the words of a paragraph stand: their own look, the link about them, the fields that are open. */
interface Walk {
  readonly desk: Desk;
  readonly line: number;
  readonly style: readonly Element[];
  readonly href: string | undefined;
  readonly anchor: string | undefined;
  readonly fields: Fields;
  readonly runs: WordRun[];
  /** Bookmarks that have not ended yet, by their ids. */
  readonly bookmarks: Map<string, Bookmark>;
}

interface Bookmark {
  /** The place of its mark among the runs. */
  readonly at: number;
  /** Whether a tracked change takes away something within it. */
  struck: boolean;
}

/** The runs of a paragraph (`w:p`), tracked changes as accepted; their look is beside that of its style. */
export function readRuns(paragraph: Element, line: number, desk: Desk): readonly WordRun[] {
  const runs: WordRun[] = [];
  const start = { desk, line, style: [], href: undefined, anchor: undefined };
  walk(paragraph, { ...start, fields: newFields(), runs, bookmarks: new Map() });
  return joined(runs);
}

/** Alone, it is not a drafter's: it keeps numbers after words of Hebrew or Arabic where the sentence has them. */
const LEFT_TO_RIGHT_MARK = '\u200e';

type Reader = (element: Element, at: Walk) => void;

/** What is not words, or words that are said twice. Whatever is not named here is looked into. */
const PASSED: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:rubyPr',
  'mc:Fallback',
  'w:tblPr',
  'w:delInstrText',
]);

const READERS: Readonly<Record<string, Reader>> = {
  'w:r': (run, at) => {
    if (find(run, 'w:rPr', 'w:vanish') && !find(run, 'w:fldChar')) return hidden(run, at);
    walk(run, { ...at, style: [...elements(run, 'w:rPr'), ...characterStyle(run, at), ...at.style] });
  },
  'w:t': (element, at) => {
    const text = textIn(element);
    if (text !== LEFT_TO_RIGHT_MARK) say(text, at);
  },
  'm:t': (element, at) => say(textIn(element), at),
  'w:tab': (_, at) => say('\t', at),
  'w:ptab': (_, at) => say('\t', at),
  'w:noBreakHyphen': (_, at) => say('\u2011', at),
  'w:softHyphen': (_, at) => say('\u00ad', at),
  'w:sym': (element, at) => say(symbol(element), at),
  'w:br': (_, at) => push({ kind: 'break' }, at),
  'w:cr': (_, at) => push({ kind: 'break' }, at),
  'w:del': (element, at) => deleted(element, at),
  'w:moveFrom': (element, at) => deleted(element, at),
  'w:ins': (element, at) => {
    at.desk.changed();
    walk(element, at);
  },
  'w:hyperlink': (element, at) => {
    const target = at.desk.targets.get(element.attributes['r:id'] ?? '');
    const anchor = element.attributes['w:anchor'];
    const part = anchor === undefined ? '' : `#${anchor}`;
    walk(element, target?.outside ? { ...at, href: target.to + part } : { ...at, anchor });
  },
  'w:fldSimple': (element, at) => {
    const fields = newFields();
    fields.simple(element.attributes['w:instr'] ?? '');
    walk(element, { ...at, fields });
  },
  'w:fldChar': (element, at) => at.fields.sign(element.attributes['w:fldCharType'] ?? ''),
  'w:instrText': (element, at) => at.fields.instruct(textIn(element)),
  'w:bookmarkStart': ({ attributes: { 'w:id': id = '', 'w:name': name = '' } }, at) => {
    at.bookmarks.set(id, { at: at.runs.length, struck: false });
    push({ kind: 'mark', name }, at);
  },
  'w:bookmarkEnd': ({ attributes: { 'w:id': id = '' } }, at) => endBookmark(id, at),
  'w:footnoteReference': (element, at) =>
    push({ kind: 'call', note: `footnote ${element.attributes['w:id']}` }, at),
  'w:endnoteReference': (element, at) =>
    push({ kind: 'call', note: `endnote ${element.attributes['w:id']}` }, at),
  'wp:docPr': ({ attributes: { descr = '' } }, at) => {
    if (descr.trim() !== '') at.desk.aside({ kind: 'picture', line: at.line, text: descr });
  },
  'w:txbxContent': (element, at) =>
    at.desk.aside({ kind: 'text box', line: at.line, text: at.desk.wordsOf(element) }),
};

function walk(element: Element, at: Walk): void {
  for (const child of element.children) {
    if (typeof child === 'string' || PASSED.has(child.name)) continue;
    const read = READERS[child.name];
    if (read) read(child, at);
    else walk(child, at);
  }
}

function characterStyle(run: Element, at: Walk): readonly Element[] {
  const id = settingOf(run, 'w:rPr', 'w:rStyle');
  return id === undefined ? [] : at.desk.styles.get(id).run;
}

function hidden(run: Element, at: Walk): void {
  const text = at.desk.wordsOf(run);
  if (text.trim() !== '') at.desk.aside({ kind: 'deletion', line: at.line, text });
}

function deleted(element: Element, at: Walk): void {
  at.desk.changed();
  const text = at.desk.wordsOf(element);
  if (text.trim() === '') return;
  at.desk.aside({ kind: 'deletion', line: at.line, text });
  for (const bookmark of at.bookmarks.values()) bookmark.struck = true;
}

/** A bookmark goes with its words, where a tracked change takes all of them: it is not that of what comes next. */
function endBookmark(id: string, { bookmarks, runs }: Walk): void {
  const bookmark = bookmarks.get(id);
  bookmarks.delete(id);
  if (bookmark?.struck && runs.slice(bookmark.at).every(({ kind }) => kind === 'mark'))
    runs.splice(bookmark.at, 1);
}

/** A letter of a symbol face; those of the private area stand for the ASCII letter of that face. */
function symbol({ attributes }: Element): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  return Number.isNaN(code) || code > 0xffff
    ? ''
    : String.fromCharCode(code >= 0xf000 && code < 0xf100 ? code - 0xf000 : code);
}

function push(run: WordRun, at: Walk): void {
  if (!at.fields.instructing()) at.runs.push(run);
}

function say(text: string, at: Walk): void {
  if (text === '' || at.fields.instructing()) return;
  const bold = firstOn(at.style, 'w:b');
  const italic = firstOn(at.style, 'w:i');
  const raised = firstWith(at.style, 'w:vertAlign')?.attributes['w:val'] === 'superscript';
  const field = at.fields.innermost();
  const to = field?.bookmark ?? at.anchor;
  if (to !== undefined)
    at.runs.push({ kind: 'reference', to, text, bold, italic, call: raised || field?.call === true });
  else {
    const href = field?.href ?? at.href;
    at.runs.push({ kind: 'text', text, bold, italic, raised, ...(href === undefined ? {} : { href }) });
  }
}

/** Word cuts words into runs for reasons of its own; what looks alike is put together again. */
function joined(runs: readonly WordRun[]): readonly WordRun[] {
  const out: WordRun[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last && 'text' in last && 'text' in run && alike(last, run))
      out[out.length - 1] = { ...last, text: last.text + run.text };
    else out.push(run);
  }
  return out;
}

function alike(one: WordRun, other: WordRun): boolean {
  if (one.kind === 'text' && other.kind === 'text')
    return sameLook(one, other) && one.raised === other.raised && one.href === other.href;
  if (one.kind === 'reference' && other.kind === 'reference')
    return one.to === other.to && sameLook(one, other) && one.call === other.call;
  return false;
}

function sameLook(one: Pick<WordText, 'bold' | 'italic'>, other: Pick<WordText, 'bold' | 'italic'>): boolean {
  return one.bold === other.bold && one.italic === other.italic;
}
