import { describe, expect, test } from 'vitest';
import { by, linted } from './linted.ts';

/** The paragraphs of a case: the accused's is 1, these are 2, 3 and so on, the count's comes last. */
const said = (rule: string, ...texts: readonly unknown[]) => by(rule, { general_allegations: texts });

describe('reference/typed-number', () => {
  test.each([
    ['The Prosecutor repeats paragraphs 1 through 2.', 'paragraphs 1 through 2', '`paragraphs @id–@id`'],
    ['See paragraph 2(b) above.', 'paragraph 2(b)', '`paragraph @id`'],
    ['See paras 1, 2 and 3 of this Indictment.', 'paras 1, 2 and 3', '`paras @id, @id, @id`'],
    ['As charged in Count One.', 'Count One', '`Count @attack`'],
    ['Counts 1 and 2 charge the accused.', 'Counts 1 and 2', '`Counts @attack, @id`'],
    ['Counts @attack and 2 charge the accused.', '2', '`@id`'],
    ['Counts One through Six, in violation of the law.', 'Counts One through Six', '`Counts @attack–@id`'],
  ])('%s', async (text, signs) => {
    expect(await said('reference/typed-number', text)).toEqual([
      `\`${signs}\` is typed by hand, and will be wrong when the numbers move @ ${signs}`,
    ]);
  });

  test.each([
    'Paragraph 4 of resolution 1244 says so.',
    'The Judgment, para. 574, holds so.',
    'In the Decision (2016), paras 4–5, it held so.',
    'Article 25, paragraph 3, of the Rome Statute.',
    'In 2024 he notes 12 attacks.'.replace('notes', 'noted'),
    'On each count the accused is charged.',
    'He paid 12 of 14 accounts.',
  ])('is silent: %s', async (text) => {
    expect(await said('reference/typed-number', text)).toEqual([]);
  });

  test('tells of a note that a sentence of a note refers to', async () => {
    const footnotes = {
      n: 'Report, p. 2. See also note 9.',
      m: 'Report, see note 9. See note 7 of the Report.',
    };
    const keys = { general_allegations: ['x[^n] y[^m]'], footnotes };
    expect(await by('reference/typed-number', keys)).toHaveLength(1);
    expect(await by('reference/unknown-number', keys)).toEqual(['there is no footnote 9: the last is 2 @ 9']);
  });

  test('says nothing of the paragraphs of works that notes cite', async () => {
    const footnotes = { n: 'Judgment, paragraph 12; see note 3 of the Report; but see paragraph 1 above.' };
    expect(await by('reference/typed-number', { general_allegations: ['x[^n]'], footnotes })).toEqual([
      '`paragraph 1` is typed by hand, and will be wrong when the numbers move @ paragraph 1',
    ]);
  });
});

describe('reference/own-number', () => {
  test.each([
    ['12. The soldiers left.', '12.'],
    ['(3) @doe left.', '(3)'],
    ['4) “The soldiers” left.', '4)'],
    [{ text: 'They', items: ['first;', '(b) second.'] }, '(b)'],
    [{ text: 'They', items: ['first;', 'ii) second.'] }, 'ii)'],
  ])('%j', async (paragraph, typed) => {
    expect(await said('reference/own-number', paragraph)).toEqual([
      `\`${typed}\` is typed before what the paper numbers itself @ ${typed}`,
    ]);
  });

  test.each([
    '14 shops were emptied.',
    '14. novembra 2040. vojnici su otišli.',
    '1999. The soldiers left.',
    { text: 'They', items: ['a shop;', 'I. Novak.'] },
  ])('is silent: %j', async (paragraph) => {
    expect(await said('reference/own-number', paragraph)).toEqual([]);
  });
});

describe('reference/unknown-number', () => {
  test.each([
    ['repeats paragraphs 1 through 20.', 'there is no paragraph 20: the last is 3 @ 1 through 20'],
    ['See paragraph 9 above.', 'there is no paragraph 9: the last is 3 @ 9'],
    ['Under Count Two.', 'there is no count 2: the last is 1 @ Two'],
    ['See note 1.', 'there is no footnote 1: this paper has no footnotes @ 1'],
    ['Counts 1 and 4 are in the alternative.', 'there is no count 4: the last is 1 @ 4'],
    ['See paragraphs 3 to 1.', 'the range 3 to 1 runs backwards @ 3 to 1'],
  ])('%s', async (text, message) => {
    expect(await said('reference/unknown-number', text)).toEqual([message]);
  });

  test.each([
    'See paragraphs 1 to 3.',
    'Count 1 and 40 other persons.',
    'Counts 1, 17 July 2018 being the day.',
    'Article 8 bis, paragraph 12, of the Rome Statute.',
  ])('is silent: %s', async (text) => {
    expect(await said('reference/unknown-number', text)).toEqual([]);
  });
});

describe('reference/contains-itself', () => {
  const first = { id: 'first', text: 'First.' };
  test.each([
    [
      'repeats paragraphs 1 through 20.',
      'this range contains the paragraph that it stands in, 3 @ 1 through 20',
    ],
    ['repeats paragraph 3.', 'paragraph 3 refers to itself @ 3'],
    [{ id: 'own', text: 'As paragraph @own says.' }, 'paragraph 3 refers to itself @ @own'],
    [
      { id: 'own', text: 'As @first–@own say.' },
      'this range contains the paragraph that it stands in, 3 @ @first–@own',
    ],
  ])('%s', async (text, message) => {
    expect(await said('reference/contains-itself', first, text)).toEqual([message]);
  });

  test.each([
    'repeats paragraphs 1 to 2.',
    { text: 'As set out:', items: ['see @first;', { id: 'b', text: 'and item @b.' }] },
    { id: 'own', text: 'These are two things:', items: ['x;', 'y, see paragraph 3(a) above.'] },
  ])('is silent: %s', async (text) => {
    expect(await said('reference/contains-itself', first, text)).toEqual([]);
  });
});

describe('reference/wrong-way', () => {
  const last = { id: 'last', text: 'Last.' };
  test.each([
    ['See paragraph @last above.', 'paragraph 3 stands below this one, 2, not above @ above'],
    ['See paragraph 3 above.', 'paragraph 3 stands below this one, 2, not above @ above'],
    ['As charged in Count @attack above.', 'Count 1 stands below this paragraph, 2, not above @ above'],
    ['As charged in Count 1 above.', 'Count 1 stands below this paragraph, 2, not above @ above'],
    ['See paragraph 1, *infra*.', 'paragraph 1 stands above this one, 2, not infra @ infra'],
  ])('%s', async (text, message) => {
    expect(await said('reference/wrong-way', text, last)).toEqual([message]);
  });

  test.each([
    'See paragraph @last below.',
    'See paragraph 1 above.',
    'See Count @attack below.',
    'See paragraph @last, which is above all law.',
  ])('is silent: %s', async (text) => {
    expect(await said('reference/wrong-way', text, last)).toEqual([]);
  });
});

describe('reference/unknown-schedule', () => {
  const schedules = [{ id: 'trains', title: 'Trains', columns: ['Date'], rows: [['2024']] }];
  const names = (text: string) =>
    by('reference/unknown-schedule', { general_allegations: [text], schedules });

  test.each([
    ['The trains are listed in Schedule C.', 'there is no `Schedule C` in this paper @ Schedule C'],
    ['It is in Annex B, page 3.', 'there is no `Annex B` in this paper @ Annex B'],
  ])('%s', async (text, message) => {
    expect(await names(text)).toEqual([message]);
  });

  test.each([
    'The trains are listed in Schedule A.',
    'Annex I to the Agreement, and Appendix 2 of the Report, say so.',
    'On schedule A. left; his Schedule was full.',
    'See @trains.',
  ])('is silent: %s', async (text) => {
    expect(await names(text)).toEqual([]);
  });
});

describe('reference/unknown-schedule, several at once', () => {
  const schedules = [{ id: 'trains', title: 'Trains', columns: ['Date'], rows: [['2024']] }];
  test.each([
    ['See Schedules A and B.', 'there is no `Schedule B` in this paper @ Schedules A and B'],
    ['See Annex @trains and Annex B.', 'there is no `Annex B` in this paper @ Annex @trains and Annex B'],
    ['See Attachment 2.', 'there is no `Attachment 2` in this paper @ Attachment 2'],
  ])('%s', async (text, message) => {
    expect(await by('reference/unknown-schedule', { general_allegations: [text], schedules })).toEqual([
      message,
    ]);
  });
});

describe('reference/unknown-section', () => {
  const passages = (...texts: readonly string[]) => [{ heading: 'II. The Camp', paragraphs: texts }];
  const objections = (text: string) =>
    by('reference/unknown-section', { general_allegations: passages(text) });

  test.each(['Section V', 'Part IV', 'Section III above', 'Section 7 of this Indictment', 'CHAPTER X'])(
    '%s',
    async (words) => {
      const named = words.split(' ').slice(0, 2).join(' ');
      expect(await objections(`See ${words}.`)).toEqual([
        `there is no \`${named}\` in this paper @ ${named}`,
      ]);
    },
  );

  test.each([
    'The facts of Section II are repeated.',
    'Section V of the Penal Code, Part II of Protocol I and Part III to the Agreement say so.',
    'Section 2 applies, and Section B of the prison held forty.',
    'In part I agree. Part of it fell.',
    'Section I(3) of the Order was read to them.',
  ])('is silent: %s', async (text) => {
    expect(await objections(text)).toEqual([]);
  });
});

test('reference/unknown-section knows the numbers that a court prints', async () => {
  const numbered = 'numbering: {headings: ["I.", "A."]}';
  const own = `format: 1\nname: Own\nextends: templates/courts/special-tribunal.yaml\n${numbered}\n`;
  const paper = async (text: string) => {
    const general_allegations = [{ heading: 'The Camp', paragraphs: [text] }];
    const found = await linted({ court: './own.yaml', general_allegations }, new Map(), { 'own.yaml': own });
    return found.filter(({ rule }) => rule === 'reference/unknown-section');
  };
  expect(await paper('The facts of Section I are repeated.')).toEqual([]);
  expect(await paper('The facts of Section XV are repeated.')).toHaveLength(1);
});

describe('reference/how-many', () => {
  const counts = ['one', 'two', 'three'].map((id) => ({
    id,
    crime: 'rome_statute 8 bis',
    paragraphs: ['Said.'],
  }));
  const objections = (text: string) => by('reference/how-many', { counts, general_allegations: [text] });

  test.each([
    ['the crimes of the four Counts', 'the four Counts', 'this paper has 3 counts'],
    ['the facts of both Counts', 'both Counts', 'this paper has 3 counts'],
    ['all 5 counts rest on them', 'all 5 counts', 'this paper has 3 counts'],
    ['the facts of the single Count', 'the single Count', 'this paper has 3 counts'],
    ['the two Counts of this Indictment', 'the two Counts of this Indictment', 'this paper has 3 counts'],
    ['the names in both Schedules', 'both Schedules', 'this paper has 0 schedules'],
  ])('%s', async (text, words, there) => {
    expect(await objections(`He is responsible for ${text}.`)).toEqual([
      `\`${words}\` is said, and ${there} @ ${words}`,
    ]);
  });

  test.each([
    'All three Counts rest on it.',
    'The last two Counts are in the alternative.',
    'A blood test found four counts of it.',
    'He was convicted in 1990 of eleven Counts of fraud.',
    'Each Count, and all Counts, rest on it.',
    'The three Counts rest on it.',
  ])('is silent: %s', async (text) => {
    expect(await objections(text)).toEqual([]);
  });
});

describe('reference/count-named-otherwise', () => {
  const counts = [
    { id: 'kill', title: 'Murder', crime: 'rome_statute 7(1)(a)', paragraphs: ['Said.'] },
    { id: 'expel', title: 'Deportation', crime: 'rome_statute 7(1)(d)', paragraphs: ['Said.'] },
  ];
  const objections = (text: string) =>
    by('reference/count-named-otherwise', { counts, general_allegations: [text] });

  test.each([
    [
      'charged in Count @kill (deportation).',
      '`deportation` is not what this count charges, murder @ deportation',
    ],
    [
      'charged in Count 2 (the murders).',
      '`the murders` is not what this count charges, deportation @ the murders',
    ],
  ])('%s', async (text, message) => {
    expect(await objections(text)).toEqual([message]);
  });

  test.each([
    'charged in Count @kill (murder) and Count @expel (forcible transfer).',
    'charged in Counts @kill and @expel (murder and deportation).',
    'charged in Count @kill (by his own hand).',
  ])('is silent: %s', async (text) => {
    expect(await objections(text)).toEqual([]);
  });
});

describe('reference/listed-twice', () => {
  const first = { id: 'first', text: 'First.' };
  const objections = (text: string) => by('reference/listed-twice', { general_allegations: [first, text] });

  test.each([
    ['See paragraphs @first and @first.', '@first'],
    ['See paragraphs 1, 2 and 1.', '1'],
    ['See Counts @attack and @attack.', '@attack'],
  ])('%s', async (text, written) => {
    expect(await objections(text)).toEqual([`\`${written}\` stands twice in this list @ ${written}`]);
  });

  test.each([
    'See paragraph @first. Paragraph @first is the first.',
    'See paragraphs 1 and 2, and Count 1.',
    'See @first–@first.',
  ])('is silent: %s', async (text) => {
    expect(await objections(text)).toEqual([]);
  });
});

describe('reference/typed-title', () => {
  const titled = (title: string) =>
    by('reference/typed-title', {
      counts: [{ id: 'one', title, crime: 'rome_statute 7(1)(a)', paragraphs: ['Said.'] }],
    });
  const headed = (...headings: readonly string[]) =>
    by('reference/typed-title', {
      general_allegations: headings.map((heading) => ({ heading, paragraphs: ['Said.'] })),
    });

  test.each([
    ['Count 2: Murder', '`Count 2` is typed before the title of what the paper numbers `1` @ Count 2'],
    [
      'COUNT THREE – MURDER',
      '`COUNT THREE` is typed before the title of what the paper numbers `1` @ COUNT THREE',
    ],
    [
      'Count One: Murder',
      '`Count One` is typed before this title, which the paper numbers itself @ Count One',
    ],
  ])('%s', async (title, message) => {
    expect(await titled(title)).toEqual([message]);
  });

  test.each([
    [['I. One', 'II. Two', 'IV. Three'], ['heading `IV` follows heading `II` @ IV']],
    [['I. One', 'II. Two', 'II. Three'], ['heading `II` follows heading `II` @ II']],
    [
      ['I. One', 'A. Of it', 'B. Of it', 'II. Two', 'A. Of it', 'C. Of it'],
      ['heading `C` follows heading `A` @ C'],
    ],
    [['1. One', '3. Three'], ['heading `3` follows heading `1` @ 3']],
  ])('%j', async (headings, messages) => {
    expect(await headed(...headings)).toEqual(messages);
  });

  test.each([
    [['I. One', 'A. Of it', 'B. Of it', 'II. Two', 'III. Three', 'IV. Four', 'V. Five']],
    [['A. One', 'B. Two', 'C. Three', 'D. Four']],
    [['H. Eight', 'I. Nine', 'J. Ten']],
    [['The Camp', 'A camp', 'Counting the dead']],
  ])('is silent: %j', async (headings) => {
    expect(await headed(...headings)).toEqual([]);
  });

  test('is silent on a title that counts nothing', async () => {
    expect(await titled('Count of the dead')).toEqual([]);
  });
});

describe('reference/unknown-item', () => {
  const acts = {
    id: 'acts',
    text: 'He did this:',
    items: ['He came.', { id: 'left', text: 'He left:', items: ['at once.'] }],
  };

  test.each([
    ['As paragraph @acts(f) says.', '`@acts` has no sub-paragraph (f): the last is (b) @ (f)'],
    [
      'As described in overt act (c) of paragraph @acts, he fled.',
      '`@acts` has no sub-paragraph (c): the last is (b) @ (c)',
    ],
    ['As paragraph @left(ii) says.', '`@left` has no sub-paragraph (ii): the last is (i) @ (ii)'],
    ['As paragraph @plain(a) says.', '`@plain` has no sub-paragraph (a): it has none @ (a)'],
  ])('%s', async (text, message) => {
    expect(await said('reference/unknown-item', acts, { id: 'plain', text: 'He fled.' }, text)).toEqual([
      message,
    ]);
  });

  test.each([
    'As paragraph @acts(b) says, and overt act (a) of paragraph @acts.',
    'As paragraph @left(i) says.',
    'As paragraph @acts (a summary) says.',
    'Under Article 7(1)(f) of the Statute, as paragraph @acts says.',
  ])('is silent: %s', async (text) => {
    expect(await said('reference/unknown-item', acts, text)).toEqual([]);
  });
});

describe('reference/how-many-rows', () => {
  const rows = [
    ['1', 'Ana Kos'],
    ['2', 'Ivo Kos'],
  ];
  const schedules = [{ id: 'victims', title: 'Victims', columns: ['No.', 'Name'], rows }];

  test.each([
    ['Fourteen of them are named in Schedule @victims.', 'Fourteen'],
    ['Soldiers shot 26 men, whose names are set out in Schedule @victims.', '26'],
    ['Schedule @victims lists 14 victims.', '14'],
  ])('%s', async (text, signs) => {
    expect(await by('reference/how-many-rows', { general_allegations: [text], schedules })).toEqual([
      `\`${signs}\` is said, and the schedule \`Victims\` has 2 rows @ ${signs}`,
    ]);
  });

  test.each([
    'They held 40 persons. Two of them are named in Schedule @victims.',
    'Schedule @victims names two persons.',
    'On 5 May 2024 they were shot, as set out in Schedule @victims.',
    'The 26 men were shot. The dead are named in Schedule @victims.',
    'For three days they were beaten, as described in Schedule @victims.',
    'Two persons, among them one child, who are listed in Schedule @victims, died.',
  ])('is silent: %s', async (text) => {
    expect(await by('reference/how-many-rows', { general_allegations: [text], schedules })).toEqual([]);
  });

  test('counts what a row numbered “2–14” stands for', async () => {
    const many = schedules.map((one) => ({
      ...one,
      rows: [
        ['1', 'Ana Kos'],
        ['2–14', 'Others'],
      ],
    }));
    const of = (text: string) =>
      by('reference/how-many-rows', { general_allegations: [text], schedules: many });
    expect(await of('Fourteen of them are named in Schedule @victims.')).toEqual([]);
    expect(await of('Two of them are named in Schedule @victims.')).toHaveLength(1);
  });
});

describe('a schedule without a letter', () => {
  test.each(['The names are in the Annex to this Indictment.', 'They are listed in the attached schedule.'])(
    '%s',
    async (text) => {
      expect(await said('reference/unknown-schedule', text)).toHaveLength(1);
    },
  );

  test('is silent where there is one, and of that of another work', async () => {
    const schedules = [{ id: 'a', title: 'Names', columns: ['Name'], rows: [['Ana Kos']] }];
    const text = 'The names are in the Annex to this Indictment.';
    expect(await by('reference/unknown-schedule', { general_allegations: [text], schedules })).toEqual([]);
    expect(await said('reference/unknown-schedule', 'The annex to the Agreement says so.')).toEqual([]);
  });
});
