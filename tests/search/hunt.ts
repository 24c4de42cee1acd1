import fc from 'fast-check';
import { strFromU8, unzipSync, unzlibSync } from 'fflate';
import type { Level } from '../../src/model/level.ts';
import {
  type Built,
  build,
  diff,
  FORMATS,
  type Format,
  INDICTMENT,
  court as openCourt,
  PAPER_FORMATS,
  TABLE_FORMATS,
  TABLES,
  type TableFormat,
} from '../../src/pipeline.ts';
import { caseWith } from '../draft.ts';
import { hostWith } from '../host-with.ts';
import { realHost } from '../real-host.ts';
import { caseOfProses } from '../redact/every-prose.ts';

/** The words that must be found nowhere; letters that nothing else of a paper has in a row. */
export const SECRET = 'Zqxvane';
export const NAME = 'Wyxja Qzorv';

/** What of the words tells, in any case of letters: half of the name is as bad as all of it. */
export const TRACES = /zqxv|wyxja|qzorv/i;

/** What is packed, or draws letters, has any four letters in a row once in some hundred files. */
const IN_BYTES = /zqxvane|wyxja|qzorv/i;
const CONTROLS = /(?![\t\n\r])\p{Cc}/u;

const BARRED = { redact: 'secret' } as const;

/** How withheld words may stand in a text. */
const WITHHELD: readonly ((words: string) => string)[] = [
  (words) => `a :redact[${words}]{level=secret} b`,
  (words) => `:redact[${words}, *${words}* and **${words}**^[${words}]]{level=confidential}`,
  (words) => `*:redact[${words}]{level=under_seal}* a^[b :redact[${words}]{level=secret}]`,
  (words) => `[:redact[${words}]{level=secret}](https://example.org/)`,
  (words) => `:redact[[${words}](https://example.org/${words})]{level=secret}`,
  (words) => `a :redact[b :redact[${words}]{level=secret} ${words}]{level=confidential}`,
];

/** How a protected name may be written in the open. */
const NAMED: readonly string[] = [
  NAME,
  `${NAME}’s`,
  NAME.toUpperCase(),
  `the ${NAME}s and ${NAME}ES`,
  'Wyx- ja Qzorv',
  'Wyxja *Qzorv*',
  'Wyx**ja Qz**orv',
  'Wyxja\u00a0Qzorv',
  'Wyxja-Qzorv',
  'Wyxj\u0430 Qz\u043erv',
  'Ｗｙｘｊａ Ｑｚｏｒｖ',
  'Wyxja^[note] Qzorv',
  'Q. Wyxja Qzorv and Wyxja Qzorv',
  '[a](https://example.org/wyxja_qzorv)',
  '[Wyxja Qzorv](https://example.org/WyxjaQzorv?q=Wyxja%20Qzorv)',
  'wyxjaqzorv@example.org',
];

/** A case that has words of either kind in any text, whole things that are withheld, and ids that tell. */
export const CASES: fc.Arbitrary<string> = fc
  .record({
    ways: fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
    court: fc.constantFrom('special-tribunal', 'icc', 'icty', 'ksc', 'stl', 'us-federal', 'plain'),
    barred: fc.array(
      fc.constantFrom('paragraph', 'row', 'footnote', 'incident', 'schedule', 'item', 'evidence'),
      { maxLength: 7 },
    ),
    ids: fc.boolean(),
  })
  .map(({ ways, court, barred, ids }) => {
    let next = 0;
    const plant = (place: string) => {
      const way = ways[next++ % ways.length] as number;
      const every = [...WITHHELD.map((write) => write(`${SECRET}${next}`)), ...NAMED];
      const all = NOTES.includes(place) ? every.filter((text) => !text.includes('^[')) : every;
      return way % 5 === 0 ? place : (all[way % all.length] as string);
    };
    const keys = caseOfProses(plant);
    // These courts name no evidence in an indictment.
    const evidence = ['icc', 'us-federal'].includes(court) ? 'list' : 'notes';
    const document = { ...(keys.document as object), evidence };
    return caseWith({ ...keys, ...extras(plant, new Set(barred), ids, keys), document, court });
  });

/** Ids that tell nothing. */
const OPENLY = { open: 'house', incident: 'raid-2', note: 'more' };

/** Texts of notes, which call none themselves. */
const NOTES: readonly string[] = ['note on the spot', 'footnote', 'more'];

function extras(
  plant: (place: string) => string,
  barred: ReadonlySet<string>,
  ids: boolean,
  keys: Readonly<Record<string, unknown>>,
) {
  const bar = (kind: string) => (barred.has(kind) ? BARRED : {});
  const told = (kind: string) => (barred.has(kind) ? SECRET : plant(kind));
  const hidden = ids && barred.has('paragraph') ? `${SECRET}-meeting` : 'meeting';
  const table = ids ? 'WyxjaQzorv-table' : 'rows';
  const called = ids ? { open: 'qzorv-house', incident: 'Wyxja-2', note: `lost-${SECRET}` } : OPENLY;
  return {
    names: [{ name: NAME, not: ['Wyxja Qzorw'], protect: 'confidential', as: 'Witness 12' }],
    sources: [
      { id: 'book', type: 'book', title: `On ${NAME}`, author: [{ given: 'Wyxja', family: 'Qzorv' }, NAME] },
    ],
    evidence: [
      ...(keys.evidence as unknown[]),
      {
        id: barred.has('evidence') ? `${SECRET}-7` : 'P-7',
        title: told('evidence'),
        number: barred.has('evidence') ? `${SECRET}-0001 to -0007` : 'MODEL-0001 to -0007',
        witness: told('evidence'),
        ...(barred.has('evidence') && { classification: 'secret' }),
      },
    ],
    general_allegations: [
      ...(keys.general_allegations as unknown[]),
      {
        text: `By @${barred.has('evidence') ? `${SECRET}-7` : 'P-7'}.`,
        evidence: [{ id: barred.has('evidence') ? `${SECRET}-7` : 'P-7', at: told('evidence') }],
      },
      {
        id: hidden,
        text: `${told('paragraph')} @${table}`,
        items: [
          { id: `${hidden}-item`, text: told('paragraph'), ...bar('item') },
          { text: told('item'), ...bar('item') },
        ],
        event: told('paragraph'),
        date: '2024-01-01',
        ...bar('paragraph'),
      },
      {
        id: called.open,
        text: `See @${hidden}, @${table}, @book, @${called.open} and [@book, ${NAME}][^${called.note}] ${plant('reference')}.`,
      },
      ...(barred.has('incident') ? [{ incidents: [called.incident] }] : []),
    ],
    incidents: [
      ...(keys.incidents as unknown[]),
      {
        id: called.incident,
        date: '2024-02-01',
        place: told('incident'),
        conduct: told('incident'),
        ...bar('incident'),
      },
    ],
    footnotes: {
      ...(keys.footnotes as object),
      [called.note]: barred.has('footnote') ? { text: SECRET, redact: 'secret' } : plant('more'),
    },
    schedules: [
      ...(keys.schedules as unknown[]),
      {
        id: table,
        title: told('schedule'),
        columns: [told('schedule'), 'x'],
        rows: [{ cells: [told('row'), told('row')], ...bar('row') }, [told('schedule'), 'x']],
        ...(barred.has('schedule') && { classification: 'confidential' }),
      },
    ],
  };
}

/** The files of a copy; none where something stops it, with the reason. */
export function filesOf(yaml: string, readers: Level): Promise<Built> {
  return build({ path: 'case.yaml', formats: PAPER_FORMATS, readers }, hostWith({ 'case.yaml': yaml }));
}

/** What accompanies the copy, in every format. */
export async function companionsOf(yaml: string, readers: Level): Promise<Built> {
  const { value: court } = await openCourt('special-tribunal', realHost());
  const documents = [...(court?.documents.keys() ?? [])].filter((name) => name !== INDICTMENT);
  const request = { path: 'case.yaml', documents, formats: FORMATS, tablesAtMost: true, readers };
  return build(request, hostWith({ 'case.yaml': yaml }));
}

/** The amendment package of a case that amends one of another sort, so that all of it is new. */
export async function tablesOf(yaml: string, readers: Level) {
  const request = {
    old: { path: 'old.yaml', readers },
    new: { path: 'case.yaml', readers },
    formats: [],
    tables: TABLES.flatMap((table) =>
      TABLE_FORMATS.map((format) => ({ table, format, path: `${table}.${format}` })),
    ),
  };
  const { findings, difference } = await diff(
    request,
    hostWith({ 'old.yaml': caseWith(), 'case.yaml': yaml }),
  );
  return { findings, tables: difference?.tables ?? [] };
}

/** Everything that the bytes of a file hold: as they are, unzipped with and without tags, every stream of a PDF inflated. */
export function opened(format: Format | TableFormat, bytes: Uint8Array): readonly string[] {
  const raw = strFromU8(bytes, true);
  if (format === 'md' || format === 'csv') return [strFromU8(bytes)];
  if (format === 'docx' || format === 'xlsx')
    return [
      raw,
      ...Object.values(unzipSync(bytes)).flatMap((part) => {
        const xml = strFromU8(part);
        return [xml, xml.replace(/<[^>]*>/g, '')];
      }),
    ];
  return [raw, ...streamsOf(bytes, raw)];
}

/** Streams inflated, and what they show: strings that kerning cuts up laid together. Letters of ASCII are their own codes. */
function streamsOf(bytes: Uint8Array, raw: string): readonly string[] {
  return [...raw.matchAll(/stream\n/g)].flatMap(({ index }) => {
    if (raw.startsWith('end', index - 3)) return [];
    const from = index + 'stream\n'.length;
    try {
      const inflated = strFromU8(unzlibSync(bytes.subarray(from, raw.indexOf('endstream', from))), true);
      const shown = [...inflated.matchAll(/\(((?:\\.|[^\\()])*)\)/g)].map(([, words = '']) => words);
      return [inflated, inflated.replaceAll('\0', ''), shown.join('').replaceAll('\0', '')];
    } catch {
      return [];
    }
  });
}

/** With the letters that `NAMED` has of Cyrillic and of full width as Latin ones. */
function asItLooks(text: string): string {
  return text.normalize('NFKC').replaceAll('\u0430', 'a').replaceAll('\u043e', 'o');
}

/** Where something is told, with the signs about it. */
export function traces(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => {
    const hit = CONTROLS.test(text) ? IN_BYTES.exec(text) : TRACES.exec(asItLooks(text));
    return hit ? [text.slice(Math.max(0, hit.index - 60), hit.index + 40)] : [];
  });
}
