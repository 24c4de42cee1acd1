import { describe, expect, test } from 'vitest';
import { by, type Keys, linted } from './linted.ts';

type Case = readonly [texts: readonly unknown[], says: readonly string[], keys?: Keys];

const KIM = { accused: [{ id: 'kim', name: 'Kim Jong Un', aliases: ['Respected Comrade'] }] };
const STANIC = { accused: [{ id: 'stanic', name: 'Milovan Stanišić' }] };

/** What each rule of names says of some paragraphs; nothing, of most. */
const TABLE: Readonly<Record<string, readonly Case[]>> = {
  'near-miss': [
    [
      ['The Impuzamugambi, the Impuzamugambi and the Impuzamugamba.', 'The Impuzmugambi.'],
      ['`Impuzmugambi` is one letter away from `Impuzamugambi` @ Impuzmugambi'],
    ],
    [
      ['Donetsk and Luhansk.', 'Donesk, Luthansk.'],
      [
        '`Donesk` is one letter away from `Donetsk` @ Donesk',
        '`Luthansk` is one letter away from `Luhansk` @ Luthansk',
      ],
    ],
    [['Ukraine and Ukriane.'], ['`Ukriane` is one letter away from `Ukraine` @ Ukriane']],
    [
      ['Rupert Hentzau, Rupert Henzau and HENTZUA.'],
      [
        '`Henzau` is one letter away from `Hentzau` @ Henzau',
        '`HENTZUA` is one letter away from `HENTZAU` @ HENTZUA',
      ],
      { names: [{ name: 'Rupert Hentzau' }] },
    ],
    [
      ['The Democratic People’s Republic of Korea (“DPRK”).', 'The PDRK and the DPKR.'],
      [
        '`PDRK` is nowhere introduced, and close to `DPRK` @ PDRK',
        '`DPKR` is nowhere introduced, and close to `DPRK` @ DPKR',
      ],
    ],
    [
      ['Goran Varlamovich, Varlamovich, Varlamovich and Goran Varlamovich.', 'Goran Varlemovich.'],
      ['`Varlemovich` is one letter away from `Varlamovich` @ Varlemovich'],
    ],
    [['Goran Milanović, Milanović, Milanović and Goran Milanović.', 'Petar Milinović.'], []],
    [
      [
        'Ukraine, Ukrainian, Ukraine’s, Ukrainians; Serb, Serbs, Serbia, Serbian; Korea, Korean; Ivanov, Ivanova.',
      ],
      [],
    ],
    [
      [
        'Iran, Iraq, Austria, Australia, Slovakia, Slovenia, Niger, Nigeria, Mali, Malawi, Gambia, Zambia, Guinea, Guyana.',
      ],
      [],
    ],
    [
      ['Court, Count, Major, Mayor, Forces, Force, Minister, Ministry, Charter, Chapter, Defence, Defense.'],
      [],
    ],
    [['Donetsk. He wrote https://example.org/Donesk today.'], []],
    [['Rupert Hentzau, Fritz Henzau.'], [], { names: [{ name: 'Rupert Hentzau' }] }],
  ],
  variant: [
    [
      ['The Charter of the United Nations forbids it.', 'Article 51 of the UN Charter allows it.'],
      ['`UN Charter` here is `Charter of the United Nations` in 1 place @ UN Charter'],
    ],
    [['The Charter of the United Nations (“UN Charter”) forbids it.', 'The UN Charter.'], []],
    [['Bijeljina and Bijelina.'], []],
    [['Milan Babić and Milan Babic.'], ['`Babic` here, and `Babić` elsewhere in this paper @ Babic']],
    [['Kyiv, Kyiv and Kiev.'], ['`Kiev` here, and `Kyiv` elsewhere in this paper @ Kiev']],
    [['Donbass, Donbass and Donbas.'], ['`Donbas` here, and `Donbass` elsewhere in this paper @ Donbas']],
    [
      ['Zelensky left.', 'Zelenskyy came. Zelensky too.'],
      ['`Zelenskyy` here, and `Zelensky` elsewhere in this paper @ Zelenskyy'],
    ],
    [
      ['Milošević, Milošević and Milosevic.'],
      ['`Milosevic` here, and `Milošević` elsewhere in this paper @ Milosevic'],
    ],
    [
      ['Mikhaylov, Mikhailov and Mikhailov.'],
      ['`Mikhaylov` here, and `Mikhailov` elsewhere in this paper @ Mikhaylov'],
    ],
    [
      ['North Korea, the DPRK and North Korea.', 'North Korea and the DPRK.'],
      ['`DPRK` here and in 1 other place is `North Korea` in 3 places @ DPRK'],
    ],
    [
      ['Russia and the Russian Federation.'],
      ['`Russian Federation` here is `Russia` in 1 place @ Russian Federation'],
    ],
    [
      [
        'The Russian Federation (“Russia”).',
        'Russia and the Russian Federation; the President of the Russian Federation.',
      ],
      [],
    ],
    [
      [
        'The Democratic People’s Republic of Korea (“DPRK” or “North Korea”).',
        'North Korea and the DPRK; the Republic of Korea.',
      ],
      [],
    ],
    [['In Gjakovë/Đakovica, at Kyiv (Kiev) and in Bakhmut, formerly Artemivsk.', 'Gjakovë, Kyiv.'], []],
    [['Kyiv only.'], [], { names: [{ name: 'Kyiv', not: ['Kiev'] }] }],
  ],
  accused: [
    [
      ['Jean-Piere Ngango left.'],
      ['`Jean-Piere Ngango` is not how the accused is named, `Jean-Pierre Ngango` @ Jean-Piere Ngango'],
      { accused: [{ id: 'ngango', name: 'Jean-Pierre Ngango' }] },
    ],
    [
      ['Kim Jong-un and Kim Jung Un.'],
      [
        '`Kim Jong-un` is not how the accused is named, `Kim Jong Un` @ Kim Jong-un',
        '`Kim Jung Un` is not how the accused is named, `Kim Jong Un` @ Kim Jung Un',
      ],
      KIM,
    ],
    [
      ['Kim Jong Un, Kim Jong Un and KIM JONG UN.'],
      [
        'the name of the accused, `Kim Jong Un`, is typed by hand here and in 1 other place @ Kim Jong Un',
        'the name of the accused, `KIM JONG UN`, is typed by hand, and elsewhere as `Kim Jong Un` @ KIM JONG UN',
      ],
      KIM,
    ],
    [
      ['Supreme Leader Kim left.'],
      [
        '`Kim Jong Un` is called `Supreme Leader Kim`, which the paper does not introduce @ Supreme Leader Kim',
      ],
      KIM,
    ],
    [
      [
        '@kim left. His father Kim Jong Il, his sister Kim Yo Jong and Hyung-Jin Kim stayed.',
        'He said: “Kim won.”',
      ],
      [],
      KIM,
    ],
    [['@kim (“Kim”) left.', 'Kim came back.'], [], KIM],
    [
      ['Milovan Stanisic left.'],
      ['`Milovan Stanisic` is not how the accused is named, `Milovan Stanišić` @ Milovan Stanisic'],
      STANIC,
    ],
    [['@stanic left. Jovica Stanišić stayed, and Milovan Stojanović.'], [], STANIC],
  ],
};

describe.each(Object.entries(TABLE))('name/%s', (rule, cases) => {
  test.each(cases)('%j', async (texts, says, keys = {}) => {
    expect(await by(`name/${rule}`, { general_allegations: texts, ...keys })).toEqual(says);
  });
});

test('a slip in a registered name can be mended, one in another is only told', async () => {
  const found = await linted({
    names: [{ name: 'Hentzau' }],
    general_allegations: ['Hentzau and Henzau; Donetsk and Donesk.'],
  });
  const fixes = found
    .filter(({ rule }) => rule === 'name/near-miss')
    .map(({ fix }) => fix?.map(({ text }) => text));
  expect(fixes).toEqual([['Hentzau'], undefined]);
});
