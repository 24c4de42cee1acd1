import { Chalk, type ChalkInstance } from 'chalk';
import { type Sign, TOPICS, type Topic } from '../model/sign.ts';
import { printable } from '../text/printable.ts';
import { wrapped } from '../text/wrapped.ts';
import { counted } from './tally.ts';

const TITLES: Readonly<Record<Topic, string>> = {
  case: 'The case',
  program: 'The program',
  machine: 'This machine',
  settings: 'Settings',
  courts: 'Courts, law and languages',
  faces: 'Faces of the PDF',
};

const STATES: Readonly<Record<Sign['state'], 'green' | 'red' | 'yellow' | 'blue'>> = {
  ok: 'green',
  error: 'red',
  warning: 'yellow',
  info: 'blue',
};

const USUAL_COLUMNS = 100;
const FEWEST_COLUMNS = 50;

/** A longer name has its words on the next line. */
const LONGEST = 23;

const STATE = 'warning'.length;

interface Looks {
  readonly paint: ChalkInstance;
  readonly columns: number;
  /** Columns for the name. */
  readonly width: number;
}

/** Everything that was looked at, by topics; at the end, whether anything stops a build. */
export function reportSigns(
  signs: readonly Sign[],
  { colour, columns }: { readonly colour: boolean; readonly columns?: number | undefined },
): string {
  const paint = new Chalk({ level: colour ? 1 : 0 });
  const width = Math.max(0, ...signs.map(({ name: { length } }) => (length > LONGEST ? 0 : length)));
  const looks = { paint, width, columns: Math.max(FEWEST_COLUMNS, columns ?? USUAL_COLUMNS) };
  const parts = TOPICS.flatMap((topic) => {
    const some = signs.filter((sign) => sign.topic === topic);
    if (some.length === 0) return [];
    return [paint.bold(TITLES[topic]), ...some.flatMap((sign) => lines(sign, looks))].join('\n');
  });
  return `${[...parts, paint.bold(verdict(signs))].join('\n\n')}\n`;
}

function verdict(signs: readonly Sign[]): string {
  const of = (state: Sign['state']) => signs.filter((sign) => sign.state === state).length;
  const errors = of('error');
  const said =
    errors === 0 ? 'nothing here stops a build' : `${counted(errors, 'error')} to mend before a build`;
  return of('warning') === 0 ? said : `${said} (${counted(of('warning'), 'warning')})`;
}

function lines({ name, state, said, help }: Sign, { paint, columns, width }: Looks): readonly string[] {
  const words = typeof said === 'string' ? said : said.join(', ');
  const head = `  ${paint[STATES[state]](state.padEnd(STATE))}  ${printable(name).padEnd(width)}`;
  const margin = ' '.repeat(2 + STATE + 2 + width + 2);
  const room = columns - margin.length;
  const advice = help === undefined ? [] : wrapped(`help: ${printable(help)}`, room);
  const [first = '', ...rest] = [
    ...wrapped(printable(words), room),
    ...advice.map((line) => line.replace(/^help:/, paint.cyan('help:'))),
  ];
  const shown = name.length > width ? [head, margin + first] : [`${head}  ${first}`];
  return [...shown, ...rest.map((line) => margin + line)].map((line) => line.trimEnd());
}
