import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Phrase, phraseFinder } from '../../src/lint/reading/phrases.ts';
import { sentencesOf } from '../../src/lint/reading/sentences.ts';
import { ARGUMENT } from '../../src/lint/words/argument.ts';
import { FAMILY_WORDING } from '../../src/lint/words/families.ts';
import { WRONG_FORMULAS } from '../../src/lint/words/formulas.ts';
import { MODE_WORDING } from '../../src/lint/words/modes.ts';
import { OPEN_ENDED } from '../../src/lint/words/open-ended.ts';
import { by, type Keys, linted } from './linted.ts';

const says = (rule: string, texts: readonly unknown[], more: Keys = {}) =>
  by(rule, { general_allegations: texts, ...more });
const count = (crime: string, modes: readonly string[], paragraphs: readonly unknown[], more: Keys = {}) => ({
  id: 'one',
  crime,
  modes,
  paragraphs,
  ...more,
});
/** The words that a rule points at. */
const words = async (rule: string, texts: readonly unknown[], more: Keys = {}) =>
  (await says(rule, texts, more)).map((said) => said.slice(said.lastIndexOf(' @ ') + 3));

describe('pleading/open-ended', () => {
  test('finds wording that leaves the charge open', async () => {
    expect(
      await words('pleading/open-ended', [
        'They attacked towns, including but not limited to Zenda.',
        'including, but not limited to: Zenda',
        'in relation, but not limited to these events',
        'towns including without limitation Zenda',
        'Zenda, among others, was burned, etc.',
        'by shelling and/or bombing various towns with numerous shells',
        'on several occasions, inter alia in May, and elsewhere',
        'They have to date sent a vast amount of shells.',
        'He made such further contributions as may emerge at trial.',
      ]),
    ).toEqual([
      'including but not limited to',
      'including, but not limited to',
      'but not limited to',
      'including without limitation',
      'among others',
      'etc.',
      'and/or',
      'various',
      'numerous',
      'several',
      'inter alia',
      'and elsewhere',
      'to date',
      'a vast amount of',
      'as may emerge at trial',
    ]);
  });

  test('is silent in quotations, in notes, in headings, and about closed lists', async () => {
    expect(
      await words(
        'pleading/open-ended',
        [
          'He wrote: “towns, including but not limited to Zenda”.[^n]',
          'At least 14 houses were burned in Zenda and Strelsau, among them the school.',
          'It was limited to Zenda, and to no other place; but not all of it.',
          'The crime was committed, so far as the army did it, to the date agreed.',
          'They fired the Multiple Launch Rocket System, and the Committee for Various Affairs met.',
          { heading: 'Various matters', paragraphs: ['He ordered, aided and abetted it.'] },
        ],
        { footnotes: { n: 'Various reports, among others that of May.' } },
      ),
    ).toEqual([]);
  });

  test('is graver where the whole charge is open', async () => {
    const found = await linted({
      general_allegations: ['various towns, including but not limited to Zenda'],
    });
    expect(
      found.filter(({ rule }) => rule === 'pleading/open-ended').map(({ severity }) => severity),
    ).toEqual(['info', 'warning']);
  });
});

describe('pleading/formula', () => {
  test.each([
    ['which are associated by reference.', 'associated by reference', 'incorporated by reference'],
    [
      'acts or omissions charged with the crime of aggression',
      'omissions charged with the crime',
      'charged as the crime',
    ],
    [
      'is individual criminally responsible',
      'individual criminally responsible',
      'individually criminally responsible',
    ],
    ['he knew or should of known', 'knew or should of known', 'knew or should have known'],
    ['in violation to the Charter', 'in violation to', 'in violation of'],
    ['pursuant of Article 7', 'pursuant of', 'pursuant to'],
    ['He is charged for the crime of murder', 'is charged for the crime', 'charged with'],
    ['punishable with Articles 5 and 7', 'punishable with', 'punishable under'],
    ['He aided and abet it', 'aided and abet', 'aided and abetted'],
    ['He aided and abated it', 'aided and abated', 'aided and abetted'],
    ['planned the use of armed forces against Ukraine', 'use of armed forces', 'use of armed force'],
    ['He is charged with the counts set out below', 'charged with the counts', 'charged in the counts'],
    ['They acted in consort with each other', 'in consort with', 'in concert with'],
    ['with malice of forethought', 'malice of forethought', 'malice aforethought'],
    ['at all time relevant to this Indictment', 'at all time relevant', 'at all times relevant'],
  ])('%s', async (text, wrong, right) => {
    const [finding] = (await linted({ general_allegations: [text] })).filter(
      ({ rule }) => rule === 'pleading/formula',
    );
    expect([finding?.message, finding?.help]).toEqual([
      `\`${wrong}\` is not the formula`,
      `write \`${right}\``,
    ]);
  });

  test('is silent about the right ones', async () => {
    expect(
      await says('pleading/formula', [
        'The Prosecutor repeats and realleges paragraphs 1 to 4, which are incorporated by reference.',
        'He is individually criminally responsible; his individual criminal responsibility is charged.',
        'The accused is charged with the crime of aggression, accused of it, and responsible for it.',
        'He knew or had reason to know, or should have known, and failed to prevent or punish.',
        'In violation of Article 7, pursuant to it, in accordance with it, punishable under Articles 5 and 7.',
        'He aided and abetted, or aids and abets; a crime against humanity.',
        'Persons associated with him were charged; acts charged as the crime.',
        'The use of armed forces of one State which are within the territory of another; the use of armed force.',
        'He is charged with two counts of murder; at all relevant times; in concert with others.',
        'In violation of international humanitarian law; international law and its relevant rules.',
      ]),
    ).toEqual([]);
  });

  test('asks for the law where none is named', async () => {
    expect(await says('pleading/formula', ['He acted in violation of related international law.'])).toEqual([
      '`in violation of related international law` is not the formula @ in violation of related international law',
    ]);
  });

  test('mends what is certain', async () => {
    const found = await linted({ general_allegations: ['They are associated by reference.'] });
    expect(found.find(({ rule }) => rule === 'pleading/formula')?.fix?.map(({ text }) => text)).toEqual([
      'incorporated by reference',
    ]);
  });
});

describe('pleading/argument', () => {
  test('finds submissions and evidence', async () => {
    expect(
      await words('pleading/argument', [
        'It is submitted that he knew. The evidence shows it.',
        'Witness P-0012 saw it, see UKR-OTP-0001-0001 and Exhibit 12.',
        'The Prosecution submits that he did. There is no doubt that he knew.',
        'He knew it, as the evidence will plainly prove. His orders clearly show it, as will be shown at trial.',
        'The treaty purports to be defensive; in reality it is not. It cannot be denied. His heinous crimes speak for themselves.',
        'The accused, whose guilt is beyond doubt, fled.',
      ]),
    ).toEqual([
      'It is submitted that',
      'The evidence shows',
      'Witness P-0012',
      'UKR-OTP-0001-0001',
      'Exhibit 12',
      'The Prosecution submits that',
      'There is no doubt that',
      'the evidence will plainly prove',
      'clearly show',
      'as will be shown at trial',
      'purports to be',
      'in reality',
      'cannot be denied',
      'heinous crimes',
      'speak for themselves',
      'whose guilt is beyond doubt',
    ]);
  });

  test('is silent about facts', async () => {
    expect(
      await words('pleading/argument', [
        'He submitted the plan, and destroyed evidence of it before witnesses.',
        'The damage was clearly excessive; he exhibited no remorse.',
        'The Prosecutor charges that he gave orders. He showed them the course of the river.',
        'The evidence was destroyed so that it could not show who had killed them.',
        'They told the man, whose guilt was never tried, that the house was beyond the river.',
      ]),
    ).toEqual([]);
  });
});

test('pleading/open-ended leaves words of the law alone, and persons who are said at once', async () => {
  const text =
    'It involved the multiple commission of acts against students and other persons whom they took for them.';
  expect(await words('pleading/open-ended', [text])).toEqual([]);
  expect(
    await words('pleading/open-ended', ['He did multiple acts against students and other persons.']),
  ).toEqual(['multiple', 'and other persons']);
});

describe('pleading/uncharged-mode', () => {
  const aiding = (...texts: readonly unknown[]) => ({
    counts: [count('rome_statute 7(1)(a)', ['rome_statute 25(3)(c)'], texts)],
  });

  test('finds wording of modes that no count charges', async () => {
    expect(
      await words(
        'pleading/uncharged-mode',
        [
          'They were members of a joint criminal enterprise.',
          'He knew or had reason to know it, and failed to prevent or punish it.',
        ],
        aiding('@doe planned the invasion.', 'He had superior responsibility.', 'He conspired with others.'),
      ),
    ).toEqual([
      'joint criminal enterprise',
      'knew or had reason to know',
      'failed to prevent or punish',
      'planned the invasion',
      'superior responsibility',
      'conspired with',
    ]);
  });

  test('is silent about what is charged, denied or cited', async () => {
    expect(
      await words(
        'pleading/uncharged-mode',
        [
          'It is not alleged that he was part of a joint criminal enterprise.',
          'Article 28 speaks of superior responsibility.',
          'He ordered lunch, planned a journey, and commanded the 2nd Lancers.',
        ],
        aiding('@doe aided and abetted it.', 'Others planned the invasion.'),
      ),
    ).toEqual([]);
    const icty = { counts: [count('icty 5(a)', ['icty 7(1)', 'icty 7(3)'], ['x'])] };
    expect(
      await words(
        'pleading/uncharged-mode',
        [
          'He was part of a joint criminal enterprise, aided and abetted it, and failed to prevent or punish it.',
        ],
        icty,
      ),
    ).toEqual([]);
  });

  test('is not silenced by a count that cites no mode, and silent in it', async () => {
    const without = count('rome_statute 7(1)(a)', [], ['He had superior responsibility.'], { id: 'two' });
    const aided = count('rome_statute 7(1)(a)', ['rome_statute 25(3)(c)'], ['They were co-perpetrators.']);
    const general = ['They were members of a joint criminal enterprise.'];
    expect(await words('pleading/uncharged-mode', general, { counts: [aided, without] })).toEqual([
      'joint criminal enterprise',
      'co-perpetrators',
    ]);
    expect(await words('pleading/uncharged-mode', general, { counts: [without] })).toEqual([]);
  });

  test('is silent outside counts where one cites a mode that the program does not know', async () => {
    const unknown = count('rome_statute 7(1)(a)', ['rome_statute 99(9)'], ['x'], { id: 'two' });
    const aided = count('rome_statute 7(1)(a)', ['rome_statute 25(3)(c)'], ['x']);
    expect(
      await words('pleading/uncharged-mode', ['He had superior responsibility.'], {
        counts: [aided, unknown],
      }),
    ).toEqual([]);
  });

  test('asks whether the mode is charged to the person who is named', async () => {
    const accused = ['Jordan Doe', 'Jane Roe'].map((name) => ({ id: name.slice(-3).toLowerCase(), name }));
    const counts = [
      count('icty 5(a)', ['icty 7(1)', 'icty 7(3)'], ['x'], { accused: ['doe'] }),
      count('icty 5(a)', ['icty 7(1)'], ['x'], { id: 'two', accused: ['roe'] }),
    ];
    const of = (text: string) =>
      by('pleading/uncharged-mode', { accused, counts, general_allegations: [text] });
    expect(await of('@roe, too, is responsible as a superior.')).toEqual([
      '`responsible as a superior` pleads the responsibility of a superior, which no count charges against `Jane Roe` @ responsible as a superior',
    ]);
    expect(
      await of(
        '@doe is responsible as a superior, also of @roe. They were part of a joint criminal enterprise.',
      ),
    ).toEqual([]);
    expect(await of('@roe left. He is responsible as a superior.')).toEqual([]);
  });

  test('tells apart what another count charges', async () => {
    const counts = [
      count('rome_statute 7(1)(a)', ['rome_statute 25(3)(a)'], ['He failed to prevent or punish it.']),
      count('rome_statute 7(1)(a)', ['rome_statute 28(a)'], ['He failed to prevent or punish it.'], {
        id: 'two',
      }),
    ];
    expect(await by('pleading/uncharged-mode', { counts })).toEqual([
      '`failed to prevent or punish` pleads the responsibility of a superior, which count `one` does not charge @ failed to prevent or punish',
    ]);
  });
});

describe('pleading/leftover-element', () => {
  const aggression = { counts: [count('rome_statute 8 bis', ['rome_statute 25(3)(c)'], ['x'])] };
  const humanity = { counts: [count('icty 5(a)', ['icty 7(1)'], ['x'])] };

  test('finds residue of other crimes', async () => {
    expect(
      await words(
        'pleading/leftover-element',
        [
          'A nexus existed between the armed conflict and the acts charged.',
          'A state of armed conflict existed.',
          '“Civilian” designates protected persons who take no active part in the hostilities.',
          'The acts were part of a widespread or systematic attack.',
          'He acted with intent to destroy, in whole or in part, a group.',
        ],
        aggression,
      ),
    ).toEqual([
      'nexus existed between the armed conflict',
      'state of armed conflict',
      'protected persons',
      'widespread or systematic',
      'intent to destroy, in whole or in part',
    ]);
    expect(await words('pleading/leftover-element', ['He had genocidal intent.'], humanity)).toEqual([
      'genocidal intent',
    ]);
    const group = 'with the intent to destroy that ethnic group, in whole or in part';
    expect(await words('pleading/leftover-element', [`He did so ${group}.`], humanity)).toEqual([
      group.slice('with the '.length),
    ]);
  });

  test('is silent about what is charged, denied, or a name, and where a crime is of no known kind', async () => {
    const texts = [
      'A nexus existed between the armed conflict and the acts charged, part of a widespread or systematic attack.',
      'No act of genocide is charged. The Genocide Convention binds both States.',
    ];
    expect(await words('pleading/leftover-element', texts, humanity)).toEqual([]);
    const support = { counts: [count('us_federal 18 U.S.C. § 2339B', [], ['x'])] };
    expect(await words('pleading/leftover-element', ['There was genocidal intent.'], support)).toEqual([]);
    expect(await words('pleading/leftover-element', ['Nor is any war crime charged.'], aggression)).toEqual(
      [],
    );
  });
});

describe('pleading/alternative-unsaid', () => {
  const two = (text: string, more: Keys = {}) => ({
    counts: [
      count('rome_statute 8(2)(b)(ii)', [], ['x']),
      count('rome_statute 8(2)(b)(iv)', [], [text], { id: 'two', ...more }),
    ],
  });

  test.each([
    'In the alternative to Count @one, he did it.',
    'This is charged in the alternative to the preceding count.',
  ])('%s', async (text) => {
    expect((await by('pleading/alternative-unsaid', two(text))).map((said) => said.split(' @ ')[0])).toEqual([
      'count `two` is called an alternative, and has no `alternative_to`',
    ]);
  });

  test('reads titles and general paragraphs', async () => {
    expect(
      await by('pleading/alternative-unsaid', two('x', { title: 'Alternatively, excessive damage' })),
    ).toHaveLength(1);
    const general_allegations = ['Counts 1 and 2 are charged in the alternative.'];
    expect(await by('pleading/alternative-unsaid', { general_allegations, ...two('x') })).toHaveLength(1);
  });

  test('is silent where it is said, and about alternative modes', async () => {
    expect(
      await by(
        'pleading/alternative-unsaid',
        two('In the alternative to Count @one.', { alternative_to: 'one' }),
      ),
    ).toEqual([]);
    expect(await by('pleading/alternative-unsaid', two('In the alternative, he ordered it.'))).toEqual([]);
    expect(
      await by(
        'pleading/alternative-unsaid',
        two('In addition or in the alternative to ordering it, he aided it.'),
      ),
    ).toEqual([]);
  });
});

describe('pleading/same-charge', () => {
  const two = (
    one: readonly [string, string, string],
    other: readonly [string, string, string],
    more: Keys = {},
  ) => ({
    counts: [
      count(one[0], [one[1]], [one[2]]),
      count(other[0], [other[1]], [other[2]], { id: 'two', ...more }),
    ],
  });
  const ii = 'rome_statute 8(2)(b)(ii)';
  const ordering = 'rome_statute 25(3)(b)';

  test('finds one charge that is made twice, and crimes that exclude each other', async () => {
    expect(
      await by(
        'pleading/same-charge',
        two([ii, ordering, 'On 5 May 2024.'], [ii, ordering, 'On 5 May 2024.']),
      ),
    ).toEqual([
      'counts `one` and `two` charge the same crime against the same accused by the same mode @ "two"',
    ]);
    expect(
      await by('pleading/same-charge', two([ii, ordering, 'x'], ['rome_statute 8(2)(b)(iv)', ordering, 'y'])),
    ).toEqual([
      'counts `one` and `two` charge crimes that exclude each other as to the same facts: an object is either civilian or a military objective @ "two"',
    ]);
    expect(
      await by('pleading/same-charge', two([ii, ordering, 'x'], [ii, 'rome_statute 28(a)', 'y'])),
    ).toHaveLength(1);
  });

  test('tells of each count once that it is like earlier ones', async () => {
    const alike = ['one', 'two', 'three', 'four'].map((id) =>
      count(ii, [ordering], ['On 5 May 2024.'], { id }),
    );
    const same = 'charge the same crime against the same accused by the same mode';
    expect(await by('pleading/same-charge', { counts: alike })).toEqual(
      ['two', 'three', 'four'].map((id) => `counts \`one\` and \`${id}\` ${same} @ "${id}"`),
    );
  });

  test('is silent about other days, other accused, and what is said to be an alternative', async () => {
    expect(
      await by(
        'pleading/same-charge',
        two([ii, ordering, 'On 5 May 2024.'], [ii, ordering, 'On 6 May 2024.']),
      ),
    ).toEqual([]);
    expect(
      await by(
        'pleading/same-charge',
        two([ii, ordering, 'x'], [ii, ordering, 'x'], { alternative_to: 'one' }),
      ),
    ).toEqual([]);
    expect(
      await by('pleading/same-charge', two([ii, ordering, 'x'], ['rome_statute 7(1)(a)', ordering, 'x'])),
    ).toEqual([]);
    const accused = [
      { id: 'doe', name: 'Jordan Doe' },
      { id: 'roe', name: 'Jane Roe' },
    ];
    const counts = [
      count(ii, [ordering], ['x'], { accused: ['doe'] }),
      count(ii, [ordering], ['x'], { id: 'two', accused: ['roe'] }),
    ];
    expect(await by('pleading/same-charge', { accused, counts })).toEqual([]);
  });
});

describe('pleading/unrelied', () => {
  const relying = (incorporates: readonly unknown[], text = 'x') => ({
    general_allegations: [
      { id: 'a', text: 'First.' },
      { id: 'b', text: 'Second.' },
      { id: 'c', text: 'Third.' },
      { id: 'd', text: 'Fourth.' },
    ],
    counts: [count('rome_statute 8 bis', [], [text], { incorporates })],
  });

  test('finds what no count needs', async () => {
    expect((await by('pleading/unrelied', relying(['a']))).map((said) => said.split(' @ ')[0])).toEqual([
      'no count relies on paragraphs 3 to 5',
    ]);
    expect(
      (await by('pleading/unrelied', relying(['a', { from: 'c', to: 'd' }]))).map(
        (said) => said.split(' @ ')[0],
      ),
    ).toEqual(['no count relies on paragraph 3']);
  });

  test('is silent about what is incorporated or referred to', async () => {
    expect(await by('pleading/unrelied', relying(['general_allegations']))).toEqual([]);
    expect(await by('pleading/unrelied', relying(['accused'], 'See paragraphs @a–@c and @d.'))).toEqual([]);
    expect(await by('pleading/unrelied', relying([]))).toEqual([]);
  });
});

describe('the tables of wording', () => {
  const tables = [OPEN_ENDED, WRONG_FORMULAS, ARGUMENT, MODE_WORDING, FAMILY_WORDING].map((table) =>
    phraseFinder<Phrase>(table),
  );
  const pieces = [
    ...'including ,but not limited to |knew or |had |reason |nexus |between |armed conflict |and|/|or |“|”|"|. |A |it is '.split(
      '|',
    ),
  ];

  test('read any text in a time that grows with its length alone', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }), (parts) => {
        const text = parts.join('').repeat(2000);
        for (const find of tables)
          for (const { start, end, text: found } of find({ text, small: text.toLowerCase() }))
            expect(text.slice(start, end)).toBe(found);
        const sentences = sentencesOf(text);
        expect(sentences.at(-1)?.end).toBe(text.length);
      }),
      { numRuns: 20 },
    );
  });
});

describe('pleading/two-crimes', () => {
  const titled = (title: string, crime = 'rome_statute 7(1)(a)') =>
    by('pleading/two-crimes', { counts: [count(crime, ['rome_statute 25(3)(a)'], ['x'], { title })] });

  test.each([
    ['Murder and cruel treatment, war crimes', 'murder', 'cruel'],
    ['Extermination and torture, crimes against humanity', 'exterminat', 'tortur'],
    ['RAPE AND MURDER', 'rape', 'murder'],
  ])('%s', async (title, one, other) => {
    expect(await titled(title)).toEqual([
      `the title names two crimes, \`${one}\` and \`${other}\` @ ${title}`,
    ]);
  });

  test.each<[string, string?]>([
    ['Murder, a crime against humanity'],
    ['Murder and killings at Trnava and Zenda'],
    ['Persecution by murder and torture', 'rome_statute 7(1)(h)'],
    ['Conspiracy to commit murder and torture', 'us_federal 18 U.S.C. § 371'],
    ['Torture and inhuman treatment, a grave breach', 'icty 2(b)'],
    ['Deportation and forcible transfer', 'rome_statute 7(1)(d)'],
  ])('is silent: %s', async (title, crime) => {
    expect(await titled(title, crime)).toEqual([]);
  });
});
