import { describe, expect, test } from 'vitest';
import { by, type Keys, linted } from './linted.ts';

type Case = readonly [texts: readonly unknown[], says: readonly string[], keys?: Keys];

/** What each rule of terms says of some paragraphs; nothing, of most. */
const TABLE: Readonly<Record<string, readonly Case[]>> = {
  undefined: [
    [['They gave it to the TO.', 'It went to him.'], ['`TO` is nowhere written out @ TO']],
    [
      ['The Territorial Defence (“the TO”) came to him. THE ORDER TO THE ARMY, OR THE END.', 'The TO left.'],
      [],
    ],
    [['Witness GAB and witnesses QAX and QBX saw it.'], []],
    [['RTM, Radio Télévision du Matin, spoke. ROZALES left.', 'MARIO ROSALES left.'], []],
    [
      [
        'The *Vojska Jugoslavije* (*Vojska* or “VJ”) left.',
        'The VJ and the RDR, Rassemblement des républicains, left.',
      ],
      [],
    ],
    [['Two enterprises (“JCE I” and “JCE II”).', 'The JCE I and JCE II. General MANGOU; 4 OVERVIEW.'], []],
    [
      ['The GNR and the SBU came.', 'An SBU officer saw GNR’s men.'],
      [
        '`GNR` is nowhere written out, and stands in 2 places @ GNR',
        '`SBU` is nowhere written out, and stands in 2 places @ SBU',
      ],
    ],
    [['Members of the TPNX joined.'], ['`TPNX` is nowhere written out @ TPNX']],
    [
      [
        'The State Border Service, or SBS, left.',
        'The Bosnian Serb Army (VRS) and the LRA (Lord’s Resistance Army) too.',
      ],
      [],
    ],
    [
      [
        'They were known as the KPLF.',
        'The party (*Stranka naroda*, “SN”) and the *Vojska* (Army, VRX) too.',
      ],
      [],
    ],
    [['UN, EU, NATO and ICC; BM-21, KN-23 and T-72; P-0012, IT-95-5/18, S/RES/1244 and Article XIV.'], []],
    [
      [
        'THE ATTACK ON THE DRENICA VALLEY.',
        'JOHN ROE and Jane POLE met; POLE and ROE left.',
        'The ACCUSED, an accused, did NOT leave.',
      ],
      [],
    ],
    [['He wrote: “The XKCD is ours.”', 'See https://example.org/ABCD/EFGH?x=IJKL.'], []],
    [
      ['The @kgb left.'],
      ['`KRB` stands in `terms`, and the paper nowhere says what it means @ @kgb'],
      { terms: [{ id: 'kgb', term: 'KRB', means: 'Kaiserlich Ruritanisches Bataillon' }] },
    ],
    [['Der XYZQ kam.'], [], { document: { language: 'de' } }],
  ],
  'defined-twice': [
    [
      ['The Army of Republika Srpska (VRS) came.', 'The Army of Republika Srpska (“VRS”) left.'],
      ['`VRS` is defined again, as already in paragraph 2 @ VRS'],
    ],
    [['The Municipality of Zvornik (RS) and the Municipality of Pale (RS).'], []],
    [
      ['The Lords Army (“LA”) came. The LA left.', 'The Liberation Army (“LA”) came.'],
      ['`LA` stands for `Liberation Army` here and for `Lords Army` in paragraph 2 @ LA'],
    ],
    [
      [
        'The armed group (hereinafter “the Group”) came.',
        'The Group, hereinafter referred to as “the Group”, left.',
      ],
      ['`Group` is defined again, as already in paragraph 2 @ Group'],
    ],
    [
      [
        'Three Northern Brigades (“the Brigades”) and the Northern Front (“NF”).',
        'The Northern Front (“Front”).',
      ],
      ['`Northern Front` is called `Front` here and `NF` in paragraph 2 @ Front'],
    ],
    [['The Army of Zenda (“AZ” or “the Army”). AZ and the Army.', 'The AZ (see above) left.'], []],
  ],
  'never-used': [
    [['The Main Board (“the Board”) met.'], ['`Board` is defined here and never used @ Board']],
    [['Three raids (“the Raids”) came.'], ['`Raids` is defined here and never used @ Raids']],
    [['The Lugansk People’s Militia (“LPM”) and others.'], ['`LPM` is defined here and never used @ LPM']],
    [
      ['“Civilian” or “civilian person” means one of the people.'],
      ['`Civilian` is defined here and never used @ Civilian'],
    ],
    [
      ['Donetsk and Luhansk, collectively referred to as the “Donbas.”'],
      ['`Donbas` is defined here and never used @ Donbas'],
    ],
    [['The raid (“the Raid”).', 'The Raid was planned.', '“Person” means anybody. Persons left.'], []],
    [['Jordan Doe (“the Accused”), under the Statute of the Court (“the Statute”).'], []],
    [
      [
        'The Land Force (“LF” or “the Force”).',
        'The Force left.',
        'He (“we were told”) said so (“Kill them all”).',
      ],
      [],
    ],
    [
      ['He left.'],
      ['term `AFU` is registered and never used @ "afu"'],
      { terms: [{ id: 'afu', term: 'AFU', means: 'Armed Forces of Ukraine' }] },
    ],
  ],
  'before-definition': [
    [['RTV, the Radio Televizija Vukovara (“RTV”), and General KOVAČ (“KOVAČ”).', 'RTV.'], []],
    [
      ['The KBU came.', 'The Kasai Border Unit (“KBU”).'],
      ['`KBU` is used here and defined only in paragraph 3 @ KBU'],
    ],
    [
      ['@raid was planned.', 'Three raids (“the @raid”).'],
      ['`Raid` is used here and defined only in paragraph 3 @ @raid'],
      { terms: [{ id: 'raid', term: 'Raid', means: 'three raids' }] },
    ],
    [
      ['He led the Contractors.', 'Three men (“the Contractors”) came.'],
      ['`Contractors` is used here and defined only in paragraph 3 @ Contractors'],
    ],
    [
      ['Under the Charter of the League he left.', 'The Charter of the League (“the Charter”). The Charter.'],
      [],
    ],
    [['The Kasai Border Unit (“KBU”) came. The KBU left.', 'The Raids (“the Raids”) came.'], []],
    [['Russia came.', 'The Russian Federation (“Russia”) left.'], []],
  ],
  late: [
    [
      ['The KBU came.', 'They left.[^n] The KBU stayed.'],
      [
        '`KBU` is used here and defined only in note 1 @ KBU',
        '`KBU` is used here and defined only in note 1 @ KBU',
      ],
      { footnotes: { n: 'The Kasai Border Unit (“KBU”).' } },
    ],
    [['They left.[^n]', 'The KBU stayed.'], [], { footnotes: { n: 'The Kasai Border Unit (“KBU”).' } }],
  ],
  'long-form': [
    [
      ['The Armed Forces of Ukraine (“AFU”) came.', 'The Armed Forces of Ukraine left.'],
      ['`Armed Forces of Ukraine` is written out again; paragraph 2 made it `AFU` @ Armed Forces of Ukraine'],
    ],
    [
      ['The joint criminal enterprise (“JCE”) began.', 'The joint criminal enterprise ended.'],
      [
        '`joint criminal enterprise` is written out again; paragraph 2 made it `JCE` @ joint criminal enterprise',
      ],
    ],
    [
      [
        'The Russian Federation (“Russia”) came.',
        'The Armed Forces of the Russian Federation left, and so did the President of the Russian Federation.',
        'He said: “the Russian Federation is here”.',
      ],
      [],
    ],
    [['The Municipal Crisis Staff (“Crisis Staff”, “the Staff”) met.', 'The Crisis Staff met again.'], []],
    [['He joined the Crisis Staff (“the Crisis Staff”).', 'The Crisis Staff met again.'], []],
  ],
  'case-variant': [
    [
      ['Three raids (“the Raids”).', 'He planned the raids.'],
      ['`raids` here, and `Raids` as defined in paragraph 2 @ raids'],
    ],
    [
      ['This Indictment is one. So is this Indictment.', 'In this indictment.'],
      ['`indictment` here, and `Indictment` elsewhere in this paper @ indictment'],
    ],
    [['Three raids (“the Raids”).', 'He planned raids, THE RAIDS and the raids of others.'], []],
  ],
  'two-styles': [
    [
      ['The Kasai Border Unit (“KBU”) and the Zenda Army (“ZA”).', 'The Kasai Fire Unit (KFU).'],
      ['`KFU` is defined without quotation marks, and 2 others in quotation marks @ KFU'],
    ],
    [
      ['A raid (“the Raid”), a fire (“the Fire”) and a flood (the “Flood”).'],
      [
        '`Flood` is defined with `the` outside the quotation marks, and 2 others with `the` inside the quotation marks @ Flood',
      ],
    ],
    [
      ['The Army (“the Army”), the Navy (“the Navy”) and the Guard (hereinafter “the Guard”).'],
      ['`Guard` is defined with `hereinafter`, and 2 others without `hereinafter` @ Guard'],
    ],
    [['The Kasai Border Unit (“KBU”), in Zvornik (VRS) and in Zenda (occupied).'], []],
  ],
  'used-once': [
    [
      ['The Kasai Border Unit (“KBU”).', 'The KBU left.'],
      ['`KBU` is defined here and used only in paragraph 3 @ KBU'],
    ],
    [['The Kasai Border Unit (“KBU”).', 'The KBU left.', 'The KBU came.'], []],
  ],
};

describe.each(Object.entries(TABLE))('term/%s', (rule, cases) => {
  test.each(cases)('%j', async (texts, says, keys = {}) => {
    expect(await by(`term/${rule}`, { general_allegations: texts, ...keys })).toEqual(says);
  });
});

test('a known abbreviation that is written out and not used again is no more than a remark', async () => {
  const found = await linted({
    general_allegations: ['The Chief Executive Officer (“CEO”) and the Kasai Border Unit (“KBU”) met.'],
  });
  const idle = found.filter(({ rule }) => rule === 'term/never-used').map(({ severity }) => severity);
  expect(idle).toEqual(['info', 'warning']);
});

describe('term/never-defined', () => {
  const objections = (...texts: readonly string[]) =>
    by('term/never-defined', { general_allegations: texts });

  test.each([
    ['They were brought to the Camp.', 'Camp'],
    ['Guards of the Detention Site, and of the Detention Site alone, beat them.', 'Detention Site'],
    ['He chaired the Staff, which met daily.', 'Staff'],
  ])('%s', async (text, term) => {
    expect(await objections(text)).toEqual([
      `\`${term}\` has the capital of a defined term, and the paper nowhere defines it @ ${term}`,
    ]);
  });

  test.each([
    ['They were brought to a camp (“the Camp”).', 'In the Camp they were shot.'],
    ['The Camps (“the Camps”) were run by him.', 'In the Camp they were shot.'],
    ['The First Company and men of the Second Battalion came.'],
    ['They were brought to the Camp of Trnava, to the Camp Commander and the Zone Staff.'],
    ['He wrote of “the Camp”. The camp was empty.'],
    ['He left for the Hague, the Ministry, the Parliament and the Danube.'],
  ])('is silent: %s', async (...texts) => {
    expect(await objections(...texts)).toEqual([]);
  });
});

describe('what definitions reach', () => {
  const said = (rule: string, ...texts: readonly string[]) => by(rule, { general_allegations: texts });

  test('not over a conjunction and an article to another name', async () => {
    const texts = [
      'The Army of Kravonia (“the AK”) came.',
      'The Army of Kravonia and the Police of Lomnitz (“the Force”) left.',
    ];
    expect(await said('term/long-form', ...texts)).toEqual([
      '`Army of Kravonia` is written out again; paragraph 2 made it `AK` @ Army of Kravonia',
    ]);
  });

  test('not to a place behind a preposition', async () => {
    const texts = [
      'They used a base 9 km from Wadi Sahl (“the Prison”).',
      'Wadi Sahl is a town. The Prison was full.',
    ];
    expect(await said('term/long-form', ...texts)).toEqual([]);
  });

  test('a term within the long form of another is used', async () => {
    const texts = [
      'The Army of Kravonia (“the AK”) came.',
      'The 4th Brigade of the AK (“the Brigade”) left.',
      'The Brigade fled.',
    ];
    expect(await said('term/never-used', ...texts)).toEqual([]);
  });

  test('not a number', async () => {
    expect(await said('term/never-used', 'The Geneva Convention (IV) of 12 August 1949 applied.')).toEqual(
      [],
    );
  });
});
