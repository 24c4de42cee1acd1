import type { Leftover, Reason, Recognition } from '../model/recognition.ts';
import { wrapped } from '../text/wrapped.ts';

/** What the words of the remainder are, in the order in which it lists them. */
const HEADINGS: Readonly<Record<Reason, string>> = {
  preface: 'what stands before the indictment',
  unplaced: 'words that have no place in a case',
  note: 'notes that no text of the case calls',
  caption: 'caption and cover, which the court’s form prints of what `document` and `accused` say',
  heading: 'headings, which the court’s form prints of its own',
  closing: 'formulas between and below counts, which the court’s form prints of its own',
  signature:
    'date, place and signature, which the court’s form prints of what `document` and `prosecutor` say',
  contents: 'the table of contents',
  incident: 'paragraphs and tables of incidents, which the court’s form prints of `incidents`',
  chronology: 'the chronology, which is made of the dates of paragraphs and incidents',
  comment: 'comments',
  deletion: 'deleted and hidden words',
  'text box': 'text boxes',
  picture: 'descriptions of pictures',
  header: 'headers',
  footer: 'footers',
  property: 'the file’s own properties',
  form: 'printed by the court’s form in these very words',
};

const WIDTH = 118;

/** The remainder as a comment: every word of the Word file that stands in no part of the case. Empty where there is none. */
export function remainderText({ remainder, document }: Recognition): string {
  if (remainder.length === 0) return '';
  const lines = (Object.keys(HEADINGS) as Reason[]).flatMap((reason) => {
    const own = remainder.filter((each) => each.reason === reason);
    return own.length === 0
      ? []
      : ['', ...wrapped(`${HEADINGS[reason]}:`, WIDTH, '  '), ...own.flatMap(entry)];
  });
  const intro = [
    `remainder: what else ${safe(document.source.path.replace(/^.*\//, ''))} says. Numbers are paragraphs of the Word file.`,
  ];
  return `\n${[...intro.flatMap((line) => wrapped(line, WIDTH, '  ')), ...lines].map((line) => `# ${line}`.trimEnd()).join('\n')}\n`;
}

function entry({ line, by, text }: Leftover): readonly string[] {
  const who = by === undefined ? '' : `${safe(by)}: `;
  return wrapped(`${line === undefined ? '-' : `${line}.`} ${who}${safe(text)}`, WIDTH, '    ');
}

/** What YAML takes in a comment: no line ends and no controls. */
function safe(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu, ' ');
}
