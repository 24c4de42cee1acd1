import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesOf } from '../../../src/lint/reading/dates.ts';
import { writtenDates } from '../../../src/lint/reading/written-dates.ts';
import { caseWith, draft } from '../../draft.ts';

/** What the reader makes of each text: the signs it took, and what they say. */
async function read(...texts: readonly string[]): Promise<readonly (readonly string[])[]> {
  const { analysis, paper, series } = await draft(caseWith({ general_allegations: texts }));
  if (!paper || !series) throw new Error('no paper');
  const dates = datesOf({ analysis, paper, series, faceless: new Set() });
  return texts.map((text) =>
    dates
      .filter(({ statement }) => statement.text === text)
      .map(({ start, end, first, last }) => {
        const said = first === last ? show(first) : `${show(first)}..${show(last)}`;
        return `${text.slice(start, end)} = ${said}`;
      }),
  );
}

function show({
  year,
  month,
  day,
}: {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}) {
  return [year ?? '?', month, day].filter((part) => part !== undefined).join('-');
}

const READ: readonly (readonly [string, ...string[]])[] = [
  ['On 19 June 2024 he came.', '19 June 2024 = 2024-6-19'],
  ['On June 19, 2024, he came.', 'June 19, 2024 = 2024-6-19'],
  ['On Wednesday, 19 June 2024, he came.', 'Wednesday, 19 June 2024 = 2024-6-19'],
  ['Dated this 21st day of September 2025.', '21st day of September 2025 = 2025-9-21'],
  ['Dated this 21st Day of SEPTEMBER 2025.', '21st Day of SEPTEMBER 2025 = 2025-9-21'],
  ['In June 2024 he came.', 'June 2024 = 2024-6'],
  ['On 2024-06-19 he came.', '2024-06-19 = 2024-6-19'],
  ['From 5 to 9 June 2024 he stayed.', '5 to 9 June 2024 = 2024-6-5..2024-6-9'],
  ['He stayed June 5–9, 2024.', 'June 5–9, 2024 = 2024-6-5..2024-6-9'],
  ['Between 8 June 2024 and 3 July 2024 he stayed.', '8 June 2024 and 3 July 2024 = 2024-6-8..2024-7-3'],
  [
    'Between on or about 8 June 2024 and on or about 3 July 2024 he stayed.',
    '8 June 2024 and on or about 3 July 2024 = 2024-6-8..2024-7-3',
  ],
  ['From 8 June to 3 July 2024 he stayed.', '8 June to 3 July 2024 = 2024-6-8..2024-7-3'],
  ['From 28 December to 5 January 2025 he stayed.', '28 December to 5 January 2025 = 2024-12-28..2025-1-5'],
  ['From June to July 2024 he stayed.', 'June to July 2024 = 2024-6..2024-7'],
  ['During 2024–2025 he stayed.', '2024–2025 = 2024..2025'],
  ['During 2024-2025 he stayed.', '2024-2025 = 2024..2025'],
  ['In 2024–25 he stayed.', '2024–25 = 2024..2025'],
  ['Born on 8 January between 1982 and 1984.', '8 January = ?-1-8', '1982 and 1984 = 1982..1984'],
  ['On 5 and 9 June 2024 he came.', '5 and 9 June 2024 = 2024-6-5', '5 and 9 June 2024 = 2024-6-9'],
  ['Between 5 and 9 June 2024 he came.', '5 and 9 June 2024 = 2024-6-5..2024-6-9'],
  ['On 5 June and 9 July 2024 he came.', '5 June = 2024-6-5', '9 July 2024 = 2024-7-9'],
  ['On 31 June he came.', '31 June = ?-6-31'],
  ['In office since December 2011.', 'December 2011 = 2011-12'],
  ['From mid-2019 until early 2021.', '2019 until early 2021 = 2019..2021'],
  ['In Sept. 2024 he came.', 'Sept. 2024 = 2024-9'],
];

const NO_DATES = [
  'They may march on Zenda in May or later.',
  'He may, in March, have known; the march 12 miles long took a day.',
  'He sent 2000 soldiers, 1,984 rounds and 40 to 60 guns.',
  'Case No. 12-2024-15, resolution 2024/15 and UKR-OTP-2024-0001.',
  'It was carried out by 2000 soldiers and killed 1999 of them.',
  'See Article 8(2)(b)(ii) and paragraphs 12 to 15.',
  'The August assembly met the second, third and fifth.',
];

describe('the reader of dates', () => {
  test('reads what drafters write', async () => {
    const texts = READ.map(([text]) => text);
    expect(await read(...texts)).toEqual(READ.map(([, ...dates]) => dates));
  });

  test('takes no number and no verb for a date', async () => {
    expect(await read(...NO_DATES)).toEqual(NO_DATES.map(() => []));
  });

  test('never fails, and gives stretches of the text in order', () => {
    const pieces = fc.constantFrom(
      ...'Wednesday, |19|th| day of |June|June |,|2024|2024-|-06-19|–| to | and |between |from |(|May |0|99|9999'.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        let before = 0;
        for (const dates of writtenDates(text)) {
          const [first, last = first] = dates;
          expect(first?.start).toBeGreaterThanOrEqual(before);
          before = last?.end ?? before;
          expect(before).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
