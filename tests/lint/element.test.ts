import { describe, expect, test } from 'vitest';
import { by, type Keys } from './linted.ts';

const count = (crime: string, modes: readonly string[], paragraphs: readonly unknown[], more: Keys = {}) => ({
  counts: [{ id: 'one', crime, modes, paragraphs, ...more }],
});

describe('element/unalleged', () => {
  const ordering = [
    'order-or-inducement',
    'crime-occurred-or-attempted',
    'effect-of-order',
    'awareness-as-to-order',
  ];
  const attack = [
    'attack',
    'civilian-objects',
    'intent-to-attack-civilian-objects',
    'international-armed-conflict',
    'awareness-of-conflict',
  ];

  test('finds the element that is left out', async () => {
    const elements = [...attack, ...ordering.slice(0, 3)];
    const keys = count('rome_statute 8(2)(b)(ii)', ['rome_statute 25(3)(b)'], [{ text: 'Said.', elements }]);
    expect(await by('element/unalleged', keys)).toEqual([
      'no paragraph of count `one` alleges `awareness-as-to-order`: the accused meant the crime to be committed, or knew that it would be in the ordinary course of carrying out the order @ "rome_statute 25(3)(b)"',
    ]);
  });

  test('is silent where all are alleged, also in what is incorporated, and where none is linked', async () => {
    const keys = count(
      'rome_statute 8(2)(b)(ii)',
      ['rome_statute 25(3)(b)'],
      [{ text: 'Said.', elements: [...attack, ...ordering.slice(0, 3)] }],
      { incorporates: ['general_allegations'] },
    );
    const general_allegations = [{ text: 'He meant it.', elements: ordering.slice(3) }];
    expect(await by('element/unalleged', { ...keys, general_allegations })).toEqual([]);
    expect(
      await by('element/unalleged', count('rome_statute 8(2)(b)(ii)', ['rome_statute 25(3)(b)'], ['Said.'])),
    ).toEqual([]);
  });

  test('asks for one form of commission, and for all of it', async () => {
    const of = (...own: readonly string[]) =>
      by(
        'element/unalleged',
        count(
          'rome_statute 8(2)(b)(ii)',
          ['rome_statute 25(3)(a)'],
          [{ text: 'Said.', elements: [...attack, ...own] }],
        ),
      );
    expect(await of()).toEqual([]);
    expect(await of('control-through-another', 'awareness-of-control')).toEqual([]);
    expect((await of('common-plan', 'awareness-of-control')).map((each) => each.slice(0, 66))).toEqual([
      'no paragraph of count `one` alleges `essential-contribution`: join',
    ]);
  });

  test('asks for the leadership requirement with aggression alone', async () => {
    const aiding = ['principal-crime', 'assistance', 'effect', 'purpose', 'intent-and-knowledge'];
    const of = (crime: string, elements: readonly string[]) =>
      by('element/unalleged', count(crime, ['rome_statute 25(3)(c)'], [{ text: 'Said.', elements }]));
    expect(await of('rome_statute 8(2)(b)(ii)', [...attack, ...aiding])).toEqual([]);
    expect(
      (await of('rome_statute 8 bis', aiding)).filter((each) => each.includes('leadership-requirement')),
    ).toHaveLength(1);
  });
});

describe('element/mental', () => {
  test.each<[string, string, string, string]>([
    [
      'rome_statute 8 bis',
      'rome_statute 25(3)(c)',
      'He sent shells, and knew of the war.',
      'that the accused acted for the purpose of facilitating the crime, as 25(3)(c) asks',
    ],
    [
      'rome_statute 8 bis',
      'customary_law aiding-and-abetting',
      'He knowingly sent shells.',
      'that the assistance had a substantial effect on the crime, as custom asks',
    ],
    [
      'icty 5(a)',
      'icty 7(1)',
      'He knowingly aided and abetted it.',
      'that the assistance had a substantial effect on the crime, as aiding and abetting asks in custom',
    ],
    [
      'icty 5(a)',
      'icty 7(3)',
      'He failed to punish the men under his command and intended to fail.',
      'what the superior knew or had reason to know',
    ],
    [
      'rome_statute 7(1)(a)',
      'rome_statute 28(a)',
      'He knew what the forces under his control did.',
      'which measures the superior failed to take',
    ],
    ['scsl 2(a)', 'scsl 6(1)', 'He killed two men.', 'what the accused knew or intended'],
    [
      'icty 5(a)',
      'icty 7(1)',
      'They knew of the joint criminal enterprise, to whose purpose the accused and its other members contributed.',
      'that the participants of the joint criminal enterprise shared the intent to commit its crimes',
    ],
    [
      'icty 5(a)',
      'icty 7(1)',
      'The accused and the other members of the joint criminal enterprise shared the intent to achieve its purpose.',
      'how the accused contributed to the joint criminal enterprise',
    ],
    [
      'rome_statute 7(1)(a)',
      'rome_statute 25(3)(a)',
      'As a co-perpetrator the accused intentionally made an essential contribution.',
      'on which agreement or common plan the co-perpetrators acted',
    ],
    [
      'scsl 2(a)',
      'scsl 6(3)',
      'He knew of the killings and failed to prevent them.',
      'that the accused had effective control of those who committed the crime',
    ],
  ])('%s by %s: %s', async (crime, mode, text, what) => {
    expect(await by('element/mental', count(crime, [mode], [text]))).toEqual([
      `nothing that count \`one\` alleges says ${what} @ "${mode}"`,
    ]);
  });

  test.each<[string, string, string]>([
    [
      'rome_statute 8 bis',
      'rome_statute 25(3)(c)',
      'He sent shells in order to help in the war, and meant to.',
    ],
    [
      'rome_statute 8 bis',
      'customary_law aiding-and-abetting',
      'He knew that his shells had a substantial effect.',
    ],
    ['icty 5(a)', 'icty 7(1)', 'He ordered it, and intended it.'],
    [
      'icty 5(a)',
      'icty 7(3)',
      'He knew or had reason to know what his subordinates did, and failed to prevent or punish it.',
    ],
    ['rome_statute 7(1)(a)', 'rome_statute 25(3)(a)', 'He deliberately killed two men.'],
    [
      'ksc_law 13(1)(a)',
      'ksc_law 16(1)(a)',
      'Each member of the joint criminal enterprise, among them other members of the staff, shared the intent for its purpose, and the accused contributed significantly.',
    ],
    ['scsl 2(a)', 'scsl 6(1)', 'He planned the killings, and intended them; no common dwelling was left.'],
  ])('is silent: %s by %s: %s', async (crime, mode, text) => {
    expect(await by('element/mental', count(crime, [mode], [text]))).toEqual([]);
  });

  test('reads what is incorporated, and leaves linked elements to their own rule', async () => {
    const general_allegations = ['He wished it: he intended to further the war.'];
    const keys = count('rome_statute 8 bis', ['rome_statute 25(3)(c)'], ['He sent shells.'], {
      incorporates: ['general_allegations'],
    });
    expect(await by('element/mental', { ...keys, general_allegations })).toEqual([]);
    const linked = [{ text: 'He sent shells.', elements: ['assistance'] }];
    expect(
      await by('element/mental', count('rome_statute 8 bis', ['rome_statute 25(3)(c)'], linked)),
    ).toEqual([]);
  });
});

describe('element/context', () => {
  test.each<[string, string]>([
    ['rome_statute 7(1)(a)', 'that the act was part of a widespread or systematic attack'],
    ['icty 3(e)', 'that there was an armed conflict or an occupation'],
    ['rome_statute 6(a)', 'that there was an intent to destroy a group, in whole or in part'],
  ])('%s without its context', async (crime, what) => {
    expect(await by('element/context', count(crime, [], ['He killed two men.']))).toEqual([
      `nothing that count \`one\` alleges or incorporates says ${what} @ "${crime}"`,
    ]);
  });

  test.each<[string, string]>([
    ['rome_statute 7(1)(a)', 'He did it as part of a systematic attack.'],
    ['rome_statute 8(2)(b)(ii)', 'He did it in the armed conflict.'],
    ['scsl 3(a)', 'He did it during the hostilities.'],
    ['rome_statute 6(a)', 'He meant to destroy the group.'],
    ['us_federal 18 U.S.C. § 2339B', 'He sent money.'],
    [
      'rome_statute 8 bis',
      'In a position to direct the army, he committed a manifest violation of the Charter.',
    ],
  ])('is silent: %s: %s', async (crime, text) => {
    expect(await by('element/context', count(crime, [], [text]))).toEqual([]);
  });
});

describe('a mode with its parts in the wrong order is read as the one that was meant', () => {
  const MIXED = 'rome_statute 25(c)(3)';

  test('its elements are asked for, and what its count pleads is compared with it', async () => {
    const knowing = count('rome_statute 8 bis', [MIXED], ['@doe sent shells, and knew of the war.']);
    expect((await by('element/mental', knowing)).join()).toContain(
      'for the purpose of facilitating the crime',
    );
    const linking = count(
      'rome_statute 8 bis',
      [MIXED],
      [{ text: 'Said.', elements: ['purpose', 'porpose'] }],
    );
    expect((await by('element/unalleged', linking)).join()).toContain('alleges `assistance`');
    expect((await by('law/unknown-element', linking)).join()).toContain('no element `porpose`');
    const superior = count('rome_statute 7(1)(a)', [MIXED], ['He had superior responsibility.']);
    expect(await by('pleading/uncharged-mode', superior)).toHaveLength(1);
    expect(
      await by('law/mode-not-allowed', count('rome_statute 7(1)(a)', ['rome_statute 25(e)(3)'], [])),
    ).toHaveLength(1);
  });

  test('what it charges may be pleaded, and nothing is guessed of one that is merely unknown', async () => {
    const aiding = count(
      'rome_statute 7(1)(a)',
      [MIXED],
      ['He aided and abetted it for the purpose of facilitating it, and meant to.'],
    );
    expect(await by('pleading/uncharged-mode', aiding)).toEqual([]);
    const unknown = count(
      'rome_statute 7(1)(a)',
      ['rome_statute 99(9)'],
      ['He had superior responsibility.'],
    );
    expect(await by('pleading/uncharged-mode', unknown)).toEqual([]);
  });
});
