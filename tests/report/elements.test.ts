import { expect, test } from 'vitest';
import type { Proof } from '../../src/model/proof.ts';
import { reportElements } from '../../src/report/elements.ts';
import { proofData } from '../../src/text/proof-data.ts';
import { proved } from '../prove/proved.ts';

const KEYS = {
  accused: [
    { id: 'doe', name: 'Jordan Doe' },
    { id: 'roe', name: 'Jane Roe' },
  ],
  evidence: [{ id: 'P-1', title: 'A statement' }],
  counts: [
    {
      id: 'one',
      title: 'Pillage',
      crime: 'rome_statute 8(2)(b)(xvi)',
      modes: ['rome_statute 25(3)(a)', 'rome_statute 25(3)(b)', 'stl 3(1)(b)'],
      gaps: [{ element: 'without-consent', reason: 'The owner is still to be heard.' }],
      paragraphs: [
        {
          text: 'They took it.',
          evidence: ['P-1'],
          elements: ['appropriation', 'private-use', 'international-armed-conflict'],
        },
        { text: 'They knew of the conflict.', unsourced: 'Notorious.', elements: ['awareness-of-conflict'] },
        { text: 'They ordered it.', elements: ['order-or-inducement', 'effect-of-order'] },
      ],
    },
  ],
};

/** The places without the case's one long line, which is JSON. */
function said(proof: Proof): string {
  return reportElements(proof, false).replaceAll(/case\.yaml:1:\d+/g, 'case.yaml');
}

test('bars and gaps read without colours; what is the same of several accused is told once', async () => {
  expect(said(await proved(KEYS))).toMatchInlineSnapshot(`
    "Count 1: Pillage
    [##########==========..........] 12 of 18 elements alleged, 6 supported
      Jordan Doe, Jane Roe
        [########==..] 4 of 5 elements alleged, 3 supported  crime rome_statute 8(2)(b)(xvi)
          case.yaml \`without-consent\`: no paragraph alleges it; explained: The owner is still to be heard.
          case.yaml \`awareness-of-conflict\`: nothing that alleges it has evidence or a source; explained: below
        mode rome_statute 25(3)(a)
          standard: control over the crime; the crime’s own mental elements, and knowledge of the facts that give the control
          no form is chosen: joint commission, commission through another
        [======......] 2 of 4 elements alleged, 0 supported  mode rome_statute 25(3)(b)
          standard: a direct effect; intent as to the crime, or knowledge that it would follow in the ordinary course of carrying out the order
          case.yaml \`order-or-inducement\`: nothing that alleges it has evidence or a source; unexplained
          case.yaml \`crime-occurred-or-attempted\`: no paragraph alleges it; unexplained
          case.yaml \`effect-of-order\`: nothing that alleges it has evidence or a source; unexplained
          case.yaml \`awareness-as-to-order\`: no paragraph alleges it; unexplained
        mode stl 3(1)(b)
          the table of its instrument has no elements for it

    Without evidence or a source
      case.yaml paragraph 4; explained: Notorious.
      case.yaml paragraph 5; unexplained
    "
  `);
});

test('with colours each state has a sign of its own, too', async () => {
  const text = reportElements(await proved(KEYS), true);
  for (const sign of ['█', '▒', '░']) expect(text).toContain(sign);
});

test('where something is withheld, no id of the drafter is told', async () => {
  const data = async (more: object) => JSON.stringify(proofData(await proved({ ...KEYS, ...more })));
  expect(await data({})).toMatch(/"id":"doe"/);
  const withheld = await data({ general_allegations: [{ text: 'Hidden.', redact: 'secret' }] });
  expect(withheld).not.toMatch(/"id":"(doe|roe|one|P-1)"/);
  expect(withheld).toContain('"name":"A statement"');
});
