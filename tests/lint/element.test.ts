import { describe, expect, test } from 'vitest';
import { by, type Keys, linted } from './linted.ts';

const count = (crime: string, modes: readonly string[], paragraphs: readonly unknown[], more: Keys = {}) => ({
  counts: [{ id: 'one', crime, modes, paragraphs, ...more }],
});

/** Of every crime against humanity. */
const ATTACK = ['attack-on-civilian-population', 'knowledge-of-attack'];

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

  const aggression = [
    'planning-or-execution',
    'leadership',
    'act-of-aggression',
    'knowledge-of-inconsistency',
    'manifest-violation',
    'knowledge-of-manifest-character',
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

  test('leaves alone a gap that the case explains', async () => {
    const said = [{ text: 'Said.', elements: [...attack, ...ordering.slice(1)] }];
    const of = (gaps: readonly unknown[]) =>
      by('element/unalleged', count('rome_statute 8(2)(b)(ii)', ['rome_statute 25(3)(b)'], said, { gaps }));
    expect(await of([])).toHaveLength(1);
    expect(await of([{ element: ordering[0], reason: 'A witness is still to be heard.' }])).toEqual([]);
  });

  test('asks for the acts that are chosen', async () => {
    const of = (...elements: readonly string[]) =>
      by(
        'element/unalleged',
        count('rome_statute 8 bis', [], [{ text: 'Said.', elements: [...aggression, ...elements] }], {
          acts: ['rome_statute 8 bis(2)(c)'],
        }),
      );
    expect(await of('blockade')).toEqual([]);
    expect(await of()).toEqual([
      expect.stringMatching(/^no paragraph of count `one` alleges `blockade`: the armed forces/),
    ]);
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
      'no paragraph of count `one` alleges `essential-contribution`: the ',
    ]);
  });

  test('reads in the prose that there was a crime', async () => {
    const mode = ['assistance', 'effect', 'purpose', 'intent-and-knowledge'];
    const torture = ['severe-pain', 'custody-or-control', 'no-lawful-sanction', ...ATTACK];
    const elements = [...mode, ...torture];
    const of = (text: string) =>
      by('element/unalleged', count('rome_statute 7(1)(f)', ['rome_statute 25(3)(c)'], [{ text, elements }]));
    expect(await of('He aided them.')).toHaveLength(1);
    expect(await of('They tortured two men, and he aided them.')).toEqual([]);
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
      'He knew what the forces under his control did, as a result of his lack of control over them.',
      'which measures the superior failed to take',
    ],
    [
      'icty 5(a)',
      'icty 7(3)',
      'He knew what his subordinates did; the victims took no active part in the hostilities.',
      'which measures the superior failed to take',
    ],
    [
      'rome_statute 7(1)(a)',
      'rome_statute 25(3)(b)',
      'He knew of the killings.',
      'by which act the accused ordered, solicited or induced the crime',
    ],
    [
      'rome_statute 7(1)(a)',
      'rome_statute 25(3)(a)',
      'As an indirect perpetrator he meant the killings.',
      'how the accused controlled those through whom the crime was committed',
    ],
    [
      'us_federal 18 U.S.C. § 2441(a)',
      'us_federal 18 U.S.C. § 2(a)',
      'He knew of the killings.',
      'by which act the accused helped in the crime',
    ],
    [
      'rome_statute 7(1)(a)',
      'rome_statute 28(b)',
      'He knew what those under his authority were about to do, and took no steps against them.',
      'that the crime was a result of the failure to exercise control properly, as 28 asks',
    ],
    [
      'icty 5(a)',
      'icty 7(3)',
      'Doe, also known as Crow, had effective control over the men who shot them, and failed to punish them.',
      'what the superior knew or had reason to know',
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
    ['icty 5(a)', 'icty 7(3)', 'He knew what his subordinates did, and took no steps against them.'],
    ['scsl 2(a)', 'scsl 6(3)', 'His subordinates did it; he was aware of it and never had anybody punished.'],
    [
      'rome_statute 7(1)(a)',
      'rome_statute 28(b)',
      'He knew what his subordinates did and failed to prevent it; they did it as a result of his failure to control them.',
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

  test('asks of a superior more than knowledge of the attack and of the victims', async () => {
    const of = (text: string) =>
      by(
        'element/mental',
        count('icty 5(a)', ['icty 7(3)'], [`He failed to punish the men under his command. ${text}`]),
      );
    const said =
      'nothing that count `one` alleges says what the superior knew or had reason to know @ "icty 7(3)"';
    expect(await of('He knew that the victims were civilians.')).toEqual([said]);
    expect(await of('His acts formed part of the attack, and he knew that they did.')).toEqual([said]);
    expect(await of('He knew of the attack and that his guards had killed.')).toEqual([]);
    expect(await of('The men beat them, and he was aware of it.')).toEqual([]);
  });

  test('asks no substantial effect of one of whom only others are said to have helped', async () => {
    const accused = ['doe', 'roe'].map((id) => ({ id, name: id === 'doe' ? 'Jordan Doe' : 'Jane Roe' }));
    const general_allegations = ['@doe ordered the killing. @roe aided and abetted it, and knew of it.'];
    const of = (...charged: readonly string[]) =>
      by('element/mental', {
        accused,
        general_allegations,
        ...count('icty 5(a)', ['icty 7(1)'], ['He meant it.'], { accused: charged }),
      });
    expect(await of('doe')).toEqual([]);
    expect(await of('roe')).toHaveLength(1);
    expect(await of('doe', 'roe')).toHaveLength(1);
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
    ['us_federal 18 U.S.C. § 2441(a)', 'that there was an armed conflict or an occupation'],
  ])('%s without its context', async (crime, what) => {
    expect(await by('element/context', count(crime, [], ['He killed two men.']))).toEqual([
      `nothing that count \`one\` alleges or incorporates says ${what} @ "${crime}"`,
    ]);
  });

  test.each<[string, string]>([
    ['rome_statute 7(1)(a)', 'He did it as part of a systematic attack, of which he knew.'],
    ['ksc_law 13(1)(a)', 'He meant the killing to be part of the widespread attack.'],
    [
      'ksc_law 14(1)(c)(i)',
      'There was an armed conflict. The crimes against civilians were closely related to it: to that conflict.',
    ],
    ['rome_statute 8(2)(b)(ii)', 'He did it in the armed conflict.'],
    ['scsl 3(a)', 'He did it to civilians during the hostilities.'],
    ['icty 2(d)', 'In the armed conflict he burnt their houses.'],
    ['ksc_law 14(1)(c)', 'In the armed conflict he detained two women who took no part in the fighting.'],
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
    const gap = count('rome_statute 8 bis', ['rome_statute 25(3)(c)'], ['Said.'], {
      gaps: [{ element: 'porpose', reason: 'Not yet.' }],
    });
    expect((await by('law/unknown-element', gap)).join()).toContain('no element `porpose`');
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

  test.each<[string, string, string]>([
    [
      'rome_statute 7(1)(a)',
      'The attack was systematic.',
      'that the accused knew of the attack, or meant the act to be part of it',
    ],
    [
      'icty 5(a)',
      'The attack was widespread.',
      'that the accused knew of the attack, or meant the act to be part of it',
    ],
    [
      'scsl 3(a)',
      'There was an armed conflict. He killed two civilians.',
      'how the act was linked to the armed conflict',
    ],
    [
      'scsl 3(a)',
      'There was an armed conflict. He killed two men who took no active part in the hostilities.',
      'how the act was linked to the armed conflict',
    ],
  ])('%s: %s', async (crime, text, what) => {
    const keys = count(crime, [], [text]);
    const two = { counts: [...keys.counts, ...keys.counts.map((one) => ({ ...one, id: 'two' }))] };
    expect(await by('element/context', two)).toEqual([
      `nothing that count \`one\` alleges or incorporates says ${what} @ "${crime}"`,
    ]);
  });
});

test('element/context: that somebody was detained says little of whether he fought', async () => {
  const of = async (text: string) =>
    (await linted(count('ksc_law 14(1)(c)', [], [`In the armed conflict he ${text}.`])))
      .filter(({ rule }) => rule === 'element/context')
      .map(({ severity, message }) => [severity, message]);
  const what =
    'nothing that count `one` alleges or incorporates says that the victims were protected, as civilians or as persons who took no active part in the hostilities';
  expect(await of('detained two women in a house')).toEqual([['info', what]]);
  expect(await of('tried two men without a hearing')).toEqual([['warning', what]]);
  expect(await of('detained two civilians')).toEqual([]);
});

describe('element/crime', () => {
  const said = (count: string, what: string, crime: string) =>
    `nothing that count \`${count}\` alleges or incorporates says ${what} @ "${crime}"`;

  test.each<[string, string, string]>([
    ['icty 5(a)', 'On his order they shot two men.', 'that the killing was meant'],
    ['ictr 3(h)', 'He closed the schools.', 'on which grounds the accused meant to discriminate'],
    ['scsl 2(f)', 'He beat them to make them talk.', 'that the pain or suffering was severe'],
    [
      'ksc_law 13(1)(f)',
      'He caused them severe pain.',
      'for which prohibited purpose the torture was inflicted',
    ],
    [
      'rome_statute 7(1)(d)',
      'He had the residents brought over the border.',
      'that the persons were moved by force or other coercion',
    ],
    ['rome_statute 7(1)(c)', 'He kept two women.', 'which power of ownership was exercised over the victims'],
    ['icty 5(b)', 'He killed his neighbour.', 'that the killing was on a mass scale'],
    [
      'rome_statute 8(2)(e)(v)',
      'They looted the shops.',
      'that the property was to be taken for private or personal use',
    ],
    [
      'rome_statute 6(a)',
      'He meant to kill them and to destroy them.',
      'which national, ethnical, racial or religious group was to be destroyed',
    ],
    [
      'rome_statute 7(1)(i)',
      'They took him away.',
      'that the detention was denied, or the fate of the persons kept back',
    ],
    [
      'rome_statute 8(2)(b)(i)',
      'They meant to shell the market.',
      'that civilians were the object of the attack',
    ],
    [
      'ksc_law 13(1)(e)',
      'They kept 12 men in a cellar.',
      'that the detention was without lawful ground or process',
    ],
    [
      'us_federal 18 U.S.C. § 2340A(a)',
      'He specifically intended to inflict severe pain upon a prisoner.',
      'that the accused acted under the color of law',
    ],
    ['icty 2(c)', 'He kept them in a cold room.', 'that the suffering or the injury was serious'],
    ['icty 3(b)', 'He burned the village.', 'that the destruction was not justified by military necessity'],
    ['scsl 4(c)', 'They were eleven years old.', 'how the children were recruited or used'],
    ['us_federal 18 U.S.C. § 371', 'He sent money.', 'that there was an agreement to commit the crime'],
  ])('%s: %s', async (crime, text, what) => {
    expect((await by('element/crime', count(crime, [], [text]))).filter((one) => one.includes(what))).toEqual(
      [said('one', what, crime)],
    );
  });

  test.each<[string, string, string?]>([
    ['icty 5(a)', 'They shot two men, intending to kill them.'],
    ['icty 5(a)', 'He deliberately killed two men.'],
    ['icty 5(a)', 'He is responsible for the murder of two men.'],
    ['scsl 2(h)', 'He burned the houses of one ethnic group because of their religion.'],
    ['scsl 2(f)', 'He caused severe pain in order to obtain a confession.'],
    ['rome_statute 7(1)(f)', 'He caused severe pain to two men in his custody.'],
    ['rome_statute 7(1)(d)', 'He drove the residents over the border at gunpoint.'],
    ['rome_statute 7(1)(c)', 'He bought and sold two women.'],
    ['icty 5(b)', 'He killed hundreds of people.'],
    ['rome_statute 8(2)(e)(v)', 'They took the goods without consent, for personal use.'],
    ['rome_statute 6(a)', 'He meant to destroy the ethnical group as such, and killed two of it.'],
    ['ksc_law 13(1)(e)', 'They locked up 12 men. None was brought before a court.'],
    [
      'us_federal 18 U.S.C. § 2340A(a)',
      'Under the color of law he specifically intended severe pain to a man in his custody.',
    ],
    ['us_federal 18 U.S.C. § 2340A(c)', 'They agreed to do so.'],
    ['icty 2(c)', 'He had them beaten, and caused them great suffering.'],
    ['icty 3(b)', 'No military necessity justified the burning of the village.'],
    ['scsl 4(c)', 'He enlisted boys of eleven years.'],
    ['ksc_law 14(1)(c)(i)', 'They beat two men.', 'Cruel treatment'],
  ])('is silent: %s: %s', async (crime, text, title) => {
    expect(await by('element/crime', count(crime, [], [text], title ? { title } : {}))).toEqual([]);
  });

  test('reads the title of a count where one provision has many crimes', async () => {
    const keys = count('ksc_law 14(1)(c)(i)', [], ['He beat them severely.'], {
      title: 'Torture, a war crime',
    });
    expect(await by('element/crime', keys)).toEqual([
      said('one', 'for which prohibited purpose the torture was inflicted', 'ksc_law 14(1)(c)(i)'),
    ]);
  });

  test('reads it also where the provision cited is another crime', async () => {
    const keys = count('icty 5(e)', [], ['He beat them in order to punish them.'], { title: 'Torture' });
    expect(await by('element/crime', keys)).toEqual([
      said('one', 'that the pain or suffering was severe', 'icty 5(e)'),
    ]);
  });

  test('tells what a count leaves to the facts when it sums up the rest', async () => {
    const general_allegations = [{ id: 'beating', text: 'He beat them in order to make them confess.' }];
    const of = (text: string) =>
      by('element/crime', {
        ...count('scsl 2(f)', [], [text], { incorporates: ['general_allegations'] }),
        general_allegations,
      });
    expect(await of('By this he inflicted severe pain.')).toEqual([
      'nothing that count `one` itself says of its crime tells for which prohibited purpose the torture was inflicted @ "scsl 2(f)"',
    ]);
    expect((await of('He is responsible for it.')).filter((one) => one.includes('purpose'))).toEqual([]);
  });

  test('leaves a crime whose elements are linked to their own rule', async () => {
    const linked = [{ text: 'He killed two men.', elements: ['killing'] }];
    expect(await by('element/crime', count('rome_statute 7(1)(a)', [], linked))).toEqual([]);
  });
});
