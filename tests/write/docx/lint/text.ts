import { all, type Element, elements, words } from '../reading/xml.ts';
import { type Check, everything, type Story, stories } from './walk.ts';

/** Elements that hold words; in no other may a letter stand. */
const HOLD_WORDS = new Set([
  'w:t',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'm:t',
  'wp:posOffset',
  'wp:align',
]);

/** Elements that may not stand within one of their own kind; what floats on a page is a story of its own. */
const NEVER_NESTED = ['w:p', 'w:r', 'w:hyperlink', 'w:t'];

/** What can be wrong with words and fields. */
export const textFaults: Check = (file) =>
  stories(file).flatMap((story) =>
    [
      ...wordFaults(story),
      ...nestingFaults(story.root, []),
      ...all(story.root, 'w:p').flatMap(fieldFaults),
    ].map((fault) => `${story.path}: ${fault}`),
  );

function wordFaults({ root }: Story): string[] {
  return everything(root).flatMap((element) => {
    const said = element.children.filter((child) => typeof child === 'string').join('');
    if (said === '') return [];
    if (!HOLD_WORDS.has(element.name))
      return said.trim() === '' ? [] : [`“${said}” stands in ${element.name}`];
    return [
      ...(/^\s|\s$|\s\s/.test(said) && element.attributes['xml:space'] !== 'preserve'
        ? [`“${said}” loses a space`]
        : []),
      ...(/[\t\n\r]/.test(said) ? [`“${said}” has a tab or a break that Word shows as a space`] : []),
      ...(/[\ufffe\uffff]|[\ud800-\udfff]/u.test(said) ? [`“${said}” has what is no letter`] : []),
    ];
  });
}

function nestingFaults(element: Element, within: readonly string[]): string[] {
  const { name } = element;
  const fault = within.includes(name) ? [`${name} stands in ${name}`] : [];
  const next = name === 'w:txbxContent' ? [] : NEVER_NESTED.includes(name) ? [...within, name] : within;
  return [...fault, ...elements(element).flatMap((inner) => nestingFaults(inner, next))];
}

interface OpenField {
  instruction: string;
  result: string;
  separated: boolean;
}

/** A field begins, is parted from its result and ends in one paragraph, and has words on both sides. */
function fieldFaults(paragraph: Element): string[] {
  const faults: string[] = [];
  const open: OpenField[] = [];
  for (const element of everything(paragraph)) {
    const field = open.at(-1);
    const mark = element.attributes['w:fldCharType'];
    if (mark === 'begin') open.push({ instruction: '', result: '', separated: false });
    else if (mark !== undefined && field === undefined)
      faults.push(`a field’s ${mark} without its beginning`);
    else if (field === undefined) continue;
    else if (mark === 'separate') field.separated = true;
    else if (mark === 'end') faults.push(...closed(open.pop() as OpenField));
    else if (element.name === 'w:instrText') field.instruction += words(element);
    else if (element.name === 'w:t') field.result += words(element);
  }
  const simple = all(paragraph, 'w:fldSimple').filter((field) => words(field) === '');
  return [
    ...faults,
    ...open.map(({ instruction }) => `the field${instruction} never ends`),
    ...simple.map(({ attributes }) => `the field${attributes['w:instr']} has no result`),
  ];
}

function closed({ instruction, result, separated }: OpenField): string[] {
  if (instruction.trim() === '') return ['a field asks for nothing'];
  return separated && result !== '' ? [] : [`the field${instruction} has no result`];
}
