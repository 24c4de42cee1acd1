import { describe, expect, test } from 'vitest';
import { by } from './linted.ts';

const found = async (text: string) => by('text/wrong-word', { general_allegations: [text] });
const words = async (text: string) => (await found(text)).map((one) => /^`(.+?)`/.exec(one)?.[1]);

describe('text/wrong-word', () => {
  test.each([
    ['The villagers gave there names to the guard.', 'there'],
    ['In the valley their is no school.', 'their'],
    ['The State and it’s own forces crossed the border.', 'it’s'],
    ['They were to weak to walk.', 'to'],
    ['He was subordinate too the Zone Commander.', 'too'],
    ['The column was lead by @doe.', 'lead'],
    ['He began to loose control over the town.', 'loose'],
    ['He was the principle perpetrator of the killings.', 'principle'],
    ['This breached the principal of distinction.', 'principal'],
    ['On that day he declared marshal law.', 'marshal'],
    ['They fired with anti-aircraft canons at the school.', 'canons'],
    ['His help had a substantial affect on the crimes.', 'affect'],
    ['These are two discreet incidents.', 'discreet'],
    ['It is a basic tenant of the law of war.', 'tenant'],
    ['He is liable under Article 7 of the Statue.', 'Statue'],
    ['He was convicted by Trail Chamber II.', 'Trail'],
    ['The shelling inflicted heavy causalities.', 'causalities'],
    ['The Deputy Persecutor of the court came.', 'Persecutor'],
    ['They were moved to the Untied Nations base.', 'Untied'],
    ['Forty families were expelled form the village.', 'form'],
    ['He held office form 5 May 2024 to 6 May 2024.', 'form'],
    ['He spoke at a pubic meeting and gave a pubic speech.', 'pubic'],
    ['More then 200 civilians were killed.', 'then'],
    ['The civilians where shot behind the mill.', 'where'],
    ['The prison were he was held is in Zenda.', 'were'],
    ['He should of known it.', 'of'],
    ['There is no casual link.', 'casual'],
    ['The attack was widespread or systemic.', 'systemic'],
    ['It was destroyed in hole or in part.', 'hole'],
    ['The facts set fourth above are repeated.', 'fourth'],
    ['He gave the killers morale support.', 'morale'],
    ['Each bares individual criminal responsibility.', 'bares'],
    ['It was an arial bombardment.', 'arial'],
    ['They cut of the hands of six men.', 'of'],
    ['He new or had reason to know of it.', 'new'],
    ['Both States are party’s to the Convention.', 'party’s'],
    ['She was held in there custody.', 'there'],
    ['They striped him of his uniform.', 'striped'],
    ['The time had past, and he left.', 'past'],
    ['She had too leave the village.', 'too'],
    ['He knew it, of coarse.', 'coarse'],
  ])('finds it: %s', async (text, word) => {
    expect(await words(text)).toEqual([word]);
  });

  test('says what is meant', async () => {
    expect(await by('text/wrong-word', { general_allegations: ['The column was lead by @doe.'] })).toEqual([
      '`lead` is hardly what is meant here @ lead',
    ]);
  });

  test.each([
    'There forces of the Brigade met, and there he gave orders to many units; it led to much suffering.',
    'The town lay to their north, and from there troops went on.',
    'In principle officers may not do so; the principal of the school, a tenant of the farm, knew.',
    'The transfer of the population was effected by rail. The order was effected on 5 May.',
    'He took the lead by a mile, and exercised loose control over the band.',
    'Past the statue of the poet a trail leads to the mill; the court marshals the evidence.',
    'The reports form part of the file, and these facts form the basis of the charge.',
    'Nothing affects the rights of the victims. He went on, and then ordered the attack.',
    'Women who then were in the camp, and the houses where murdered men had lived, were seen.',
    'The canons of the cathedral; the preceding paragraphs; the proceedings; a systemic failure; the hole in the wall.',
    'In the camp were many women. Present at the site were members of the guard.',
    'The victims knew their persecutor; the persecution case; prosecution witnesses.',
    'He said “there troops was their”.',
    'Military personnel participated, on personal knowledge; the military and personal reasons were his.',
    'The Prime Minister was led to the border; the boarders of the school were taken.',
    'She had too many wounds; a sack of coarse cloth; the cut of the coat; in the past; new and old; a party’s name.',
    'He was too late, too, and the sum amounts too to a loss.',
  ])('is silent: %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });
});
