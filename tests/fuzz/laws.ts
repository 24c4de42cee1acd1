import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { decoded, type Input, type Outcome } from './trial.ts';

/** What must hold of every run, whatever it is given: each law says how it is broken, or nothing. */
type Law = (outcome: Outcome, input: Input) => string | undefined;

/** What JavaScript leaves where somebody forgot a value; a heading may have made capitals of it. */
const SLIPS = /\[object \w+\\?\]|\[OBJECT \w+\\?\]|(?<!\/)\bundefined\b|\bUNDEFINED\b|\bNaN\b/;

const STACK = /^\s+at (?:async )?(?:\S+ )?\(?(?:file:|node:|\/)\S+:\d+:\d+\)?$/m;

/** Controls, halves of pairs, and what turns the direction of writing. Line feeds and tabs are meant. */
const RAW = /(?![\n\t])\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

export const LAWS = {
  status: ({ status, stderr }) => {
    if ([0, 1, 2, 3].includes(status)) return undefined;
    return `status ${status}: ${stderr.slice(-400)}`;
  },
  stack: ({ stdout, stderr }, input) =>
    isOwnWord(STACK, stderr + stdout, input) ? 'a stack trace' : undefined,
  words: ({ stderr, written }, input) => {
    const papers = written.flat().filter(({ path }) => /\.(?:md|csv)$/i.test(path));
    const said = [stderr, ...papers.map(({ bytes }) => text(bytes))].join('\n');
    const line = said.split('\n').find((each) => SLIPS.test(each));
    return line !== undefined && isOwnWord(SLIPS, said, input)
      ? `a forgotten value: ${line.slice(0, 200)}`
      : undefined;
  },
  controls: ({ stderr, stdout }, { line }) => {
    const said = stderr + (isPrinted(line) ? '' : stdout);
    return RAW.test(said) ? `a raw control character: ${JSON.stringify(around(said, RAW))}` : undefined;
  },
  silence: ({ status, stderr, stdout }) =>
    status !== 0 && stderr + stdout === '' ? `status ${status} and not a word` : undefined,
  report: ({ stdout, status }, { line }) => (status < 2 ? unreadable(line, stdout) : undefined),
  places: (outcome, { line }) =>
    line.includes('json') && line[0] === 'validate' ? misplaced(outcome) : undefined,
  writing: ({ status, written }, { line, files }) => {
    if (written.length > 0 && status > 1 && !areSeveral(line)) return `status ${status}, and yet it wrote`;
    return written
      .flat()
      .filter(({ path }) => !wasBroken(path, files))
      .map(broken)
      .find((each) => each !== undefined);
  },
  prototypes: ({ polluted }) => (polluted ? 'a prototype has more than it had' : undefined),
} as const satisfies Record<string, Law>;

/** Whether a command is given more than one thing: what stops it over one does not keep it from another. */
function areSeveral(line: readonly string[]): boolean {
  const end = line.includes('--') ? line.indexOf('--') : line.length;
  const isOption = (word = '') => word.startsWith('-') && word !== '-';
  const isOperand = (word: string, at: number) =>
    at > end || (at > 0 && at < end && !isOption(word) && !isOption(line[at - 1]));
  return line.filter(isOperand).length > 1;
}

/** Whether the program says something that the input does not. */
function isOwnWord(pattern: RegExp, said: string, { line, files }: Input): boolean {
  if (!pattern.test(said)) return false;
  const given = [
    ...line,
    ...Object.values(files).map((file) => (typeof file === 'string' ? file : decoded(file))),
  ];
  return !given.some((text) => /undefined|NaN|\[object |^\s+at /m.test(text));
}

function around(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return text.slice(Math.max(0, at - 60), at + 60);
}

/** Whether standard output is a file and not a message. */
function isPrinted(line: readonly string[]): boolean {
  return ['build', 'diff', 'import'].includes(line[0] ?? '') && line.includes('-');
}

/** Options by which the program speaks of itself. */
const ABOUT_ITSELF = new Set(['-V', '--version', '-h', '--help']);

/** What of a report for another program that program could not read. */
function unreadable(line: readonly string[], stdout: string): string | undefined {
  const isXml = line.includes('junit');
  const isReport = line[0] === 'validate' && (isXml || line.includes('json') || line.includes('sarif'));
  if (!isReport || stdout === '' || line.some((word) => ABOUT_ITSELF.has(word))) return undefined;
  try {
    if (isXml) new SaxesParser().write(stdout).close();
    else JSON.parse(stdout);
    return undefined;
  } catch (error) {
    return `a report that cannot be read: ${error}`;
  }
}

interface Told {
  readonly findings: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly rule: string;
  }[];
}

/** The first finding whose place is not in its file. */
function misplaced({ stdout, status, textOf }: Outcome): string | undefined {
  if (status > 1 || stdout === '') return undefined;
  const { findings } = JSON.parse(stdout) as Told;
  const lost = findings.find(({ file, line, column, endLine, endColumn }) => {
    const lines = textOf(file)?.split('\n');
    if (lines === undefined) return false;
    const isIn = (at: number, sign: number) =>
      at >= 1 && sign >= 1 && at <= lines.length && sign <= (lines[at - 1] as string).length + 1;
    return (
      !isIn(line, column) ||
      !isIn(endLine, endColumn) ||
      endLine < line ||
      (endLine === line && endColumn < column)
    );
  });
  return lost && `a finding outside of its file: ${JSON.stringify(lost)}`;
}

/** What a written file lacks that is whole. */
function broken({ path, bytes }: { readonly path: string; readonly bytes: Uint8Array }): string | undefined {
  const ending = path.replace(/.*\./, '').toLowerCase();
  const isWhole = WHOLE[ending];
  try {
    return isWhole && !isWhole(bytes) ? `\`${path}\` is not whole` : undefined;
  } catch (error) {
    return `\`${path}\` is not whole: ${error}`;
  }
}

/** Whether a file that is mended was not whole before, as YAML by the name of JSON. */
function wasBroken(path: string, files: Input['files']): boolean {
  const was = files[path];
  if (was === undefined) return false;
  return broken({ path, bytes: typeof was === 'string' ? new TextEncoder().encode(was) : was }) !== undefined;
}

const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

const WHOLE: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  docx: (bytes) => isXml(bytes, 'word/document.xml'),
  xlsx: (bytes) => isXml(bytes, 'xl/workbook.xml'),
  pdf: (bytes) =>
    /^%PDF-/.test(String.fromCharCode(...bytes.slice(0, 8))) &&
    /%%EOF\s*$/.test(String.fromCharCode(...bytes.slice(-16))),
  json: (bytes) => JSON.parse(text(bytes)) !== undefined,
  md: (bytes) => text(bytes).endsWith('\n'),
  csv: (bytes) => text(bytes).endsWith('\n'),
};

/** Whether every part of a zip can be read, and one of them is there. */
function isXml(bytes: Uint8Array, needed: string): boolean {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts))
    if (/\.(?:xml|rels)$/.test(name)) new SaxesParser({ xmlns: true }).write(text(part)).close();
  return needed in parts;
}

/** How a run breaks the laws: `law: how`, one for each. */
export function broke(outcome: Outcome, input: Input): readonly string[] {
  return Object.entries<Law>(LAWS).flatMap(([name, law]) => {
    const how = law(outcome, input);
    return how === undefined ? [] : `${name}: ${how}`;
  });
}
