import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCase } from '../../src/check/index.ts';
import { parse } from '../../src/parse/index.ts';
import { memoryHost } from '../memory-host.ts';
import { tell } from '../tell.ts';

/** The items of a case with this evidence, and what is said of them. */
async function checked(evidence: readonly Readonly<Record<string, string>>[]) {
  const yaml = JSON.stringify({
    format: 1,
    court: 'icc',
    accused: [{ id: 'kim', name: 'Kim' }],
    evidence,
    counts: [{ id: 'c', crime: 'x', paragraphs: ['One.'] }],
  });
  const { value, findings } = checkCase(await parse('case.yaml', memoryHost({ 'case.yaml': yaml })));
  return { items: value?.evidence ?? [], findings: findings.map((each) => tell([each])) };
}

async function pages(number: string, to?: string) {
  const { items, findings } = await checked([{ id: 'P-1', title: 'Map', number, ...(to && { to }) }]);
  expect(findings).toEqual([]);
  return [items[0]?.number?.text, items[0]?.to?.text];
}

const WHOLE = ['UKR-OTP-0001-0001', 'UKR-OTP-0001-0012'];

test.each([
  ['UKR-OTP-0001-0001', 'UKR-OTP-0001-0012'],
  ['UKR-OTP-0001-0001', '-0012'],
  ['UKR-OTP-0001-0001', '12'],
  ['UKR-OTP-0001-0001 to -0012', undefined],
  ['UKR-OTP-0001-0001 to UKR-OTP-0001-0012', undefined],
  ['UKR-OTP-0001-0001–0012', undefined],
  ['UKR-OTP-0001-0001 à -0012', undefined],
  ['UKR-OTP-0001-0001 - UKR-OTP-0001-0012', undefined],
])('`%s`, `%s` is a run of twelve pages', async (number, to) => {
  expect(await pages(number, to)).toEqual(WHOLE);
});

test.each(['UKR-OTP-0001-0001', 'Exhibit 12 to the report', 'Annex to 12', '12/a', 'D1 and D2'])(
  '`%s` is one number',
  async (number) => {
    expect(await pages(number)).toEqual([number, undefined]);
  },
);

test('a version of a page has pages of the same version', async () => {
  expect(await pages('UKR-0001-R01', '-0004')).toEqual(['UKR-0001-R01', 'UKR-0004-R01']);
});

test('whatever the numbers, written in one or in two they are the same', async () => {
  const prefix = fc.stringMatching(/^[A-Z]{2,4}(-[A-Z]{3})?-$/);
  const page = fc.nat({ max: 9999 });
  await fc.assert(
    fc.asyncProperty(prefix, page, page, async (before, one, other) => {
      const [first, last] = [Math.min(one, other), Math.max(one, other)].map(
        (number) => before + `${number}`.padStart(4, '0'),
      ) as [string, string];
      expect(await pages(`${first} to ${last.slice(before.length - 1)}`)).toEqual(await pages(first, last));
      const { findings } = await checked([{ id: 'P-1', title: 'Map', number: last, to: first }]);
      expect(findings).toHaveLength(one === other ? 0 : 1);
    }),
  );
});

test.each([
  [{ number: 'UKR-0012', to: 'UKR-0001' }, 'pages run backwards, from `UKR-0012` to `UKR-0001`'],
  [{ number: 'UKR-0012 to -0001' }, 'pages run backwards, from `UKR-0012` to `UKR-0001`'],
  [{ number: 'UKR-0001', to: 'COD-0012' }, '`UKR-0001` and `COD-0012` are not pages of one run'],
  [{ number: 'UKR-0001-R01', to: 'UKR-0012-R02' }, 'are not pages of one run'],
  [{ number: 'a photograph', to: '12' }, '`a photograph` and `12` are not pages of one run'],
  [{ to: 'UKR-0012' }, 'pages end with `UKR-0012` and begin nowhere'],
])('%j is no run of pages', async (numbers, message) => {
  const { items, findings } = await checked([{ id: 'P-1', title: 'Map', ...(numbers as { to: string }) }]);
  expect(findings).toEqual([expect.stringContaining(message)]);
  expect(items).toHaveLength(1);
});

test('what a piece of evidence is and for whom', async () => {
  const said = { kind: 'expert_report', witness: 'P-0012', classification: 'under_seal', source: 'book' };
  const { items, findings } = await checked([{ id: 'P-1', title: 'Map', ...said }]);
  expect(findings).toEqual([]);
  const [{ kind, witness, classification, source } = {}] = items;
  expect({ kind, witness: witness?.text, classification, source: source?.text }).toEqual(said);
});

test('kinds that there are not', async () => {
  const { findings } = await checked([{ id: 'P-1', title: 'Map', kind: 'statment' }]);
  expect(findings).toEqual([expect.stringContaining('did you mean `statement`?')]);
});
