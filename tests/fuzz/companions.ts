import fc from 'fast-check';
import caseSchema from '../../schemas/case.schema.json' with { type: 'json' };
import styleSchema from '../../schemas/citation-style.schema.json' with { type: 'json' };
import configSchema from '../../schemas/config.schema.json' with { type: 'json' };
import courtSchema from '../../schemas/court.schema.json' with { type: 'json' };
import lawSchema from '../../schemas/law.schema.json' with { type: 'json' };
import { caseOfMarkup, court, drawnCase } from './cases.ts';
import { changedText } from './change-text.ts';
import { fromSchema, type Json } from './from-schema.ts';
import { template } from './handlebars.ts';
import { PARTIALS, shippedIn, TEMPLATES } from './house.ts';
import { type Files, file, given, SMALL, small } from './inputs.ts';
import { id, markup } from './markup.ts';
import { oddString } from './odd.ts';
import { sheet } from './sheets.ts';
import type { Input } from './trial.ts';

/** Documents with some keys as they must be for the rest to be looked at. */
function withKeys(documents: fc.Arbitrary<Json>, keys: fc.Arbitrary<object> | object): fc.Arbitrary<Json> {
  const known = keys instanceof fc.Arbitrary ? keys : fc.constant(keys);
  return fc.tuple(documents, known).map(([drawn, all]) => ({ ...(drawn as object), ...all }));
}

const IN_OWN_COURT = small('court: special-tribunal', 'court: court.yaml');

const drawnCourt = withKeys(
  fromSchema(courtSchema, { text: markup }),
  court.map((name) => ({ format: 1, name: 'Mine', extends: `${TEMPLATES}/courts/${name}.yaml` })),
);

/** A court of one's own, by its schema or one of the program's with something wrong. */
export const courts: fc.Arbitrary<Input> = given(
  fc.record({
    'case.yaml': fc.constant(IN_OWN_COURT),
    'court.yaml': fc.oneof(file(drawnCourt), changedText(shippedIn('templates/courts'))),
  }),
);

const OWN_COURT = `format: 1\nname: Mine\nextends: ${TEMPLATES}/courts/special-tribunal.yaml\n`;

/** Templates of one's own: the whole document, or in place of one of the house's partials, with others that they may call. */
export const templates: fc.Arbitrary<Input> = given(
  fc.tuple(template, template, template, fc.constantFrom(...PARTIALS), fc.boolean()).map(
    ([main, partial, other, name, whole]): Files => ({
      'case.yaml': IN_OWN_COURT,
      'court.yaml': OWN_COURT,
      ...(whole ? { 'court/indictment.hbs': main } : { [`court/${name}.hbs`]: partial }),
      'court/self.hbs': partial,
      'court/other.hbs': other,
    }),
  ),
);

export const settings: fc.Arbitrary<Input> = given(
  fc.record({ 'case.yaml': fc.constant(SMALL), 'indict.config.yaml': file(fromSchema(configSchema, {})) }),
);

/** Patterns of a style of citations, and what is none. */
const pattern = fc
  .array(
    fc.constantFrom(
      ...[
        '{title}',
        '{author:family}',
        '{issued:year}',
        '{none}',
        '{part:a}',
        '{words:ibid}',
        '{pinpoint:bare}',
        '{note}',
      ],
      ...[
        '[',
        ']',
        '|',
        '*',
        '\\[',
        '{',
        '}',
        ', ',
        '{page:first}',
        '{edition:ordinal}',
        '{title:none}',
        '{:}',
        '{constructor}',
      ],
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const drawnStyle = withKeys(fromSchema(styleSchema, { pattern, text: fc.oneof(pattern, id) }), {
  format: 1,
  name: 'Mine',
  extends: `${TEMPLATES}/citations/oscola.yaml`,
});

export const styles: fc.Arbitrary<Input> = given(
  fc.record({
    'case.yaml': caseOfMarkup.map((text) =>
      text.replace('"document":{', '"document":{"citations":"style.yaml",'),
    ),
    'style.yaml': fc.oneof(file(drawnStyle), changedText(shippedIn('templates/citations'))),
  }),
);

const drawnLaw = withKeys(fromSchema(lawSchema, { id, text: fc.oneof(markup, id) }), {
  format: 1,
  id: 'own',
  provisions: { a: { kind: 'crime', title: 'Theft' }, 'a(1)': { kind: 'crime', title: 'Theft of a map' } },
});

/** An instrument of the project's own. */
export const law: fc.Arbitrary<Input> = given(
  fc.record({
    'case.yaml': fc.constant(small('crime: rome_statute 8(2)(b)(xvi)', 'crime: own a(1)')),
    'indict.config.yaml': fc.constant('law: [law.yaml]\n'),
    'law.yaml': fc.oneof(
      file(drawnLaw),
      file(fromSchema(lawSchema, { id, text: markup })),
      changedText(shippedIn('schemas/law').map((text) => text.replace(/^id: .*/m, 'id: own'))),
    ),
  }),
);

export const sheets: fc.Arbitrary<Input> = given(
  sheet.map(([name, held]) => ({ 'case.yaml': `${SMALL}\nevidence: ${name}\n`, [name]: held })),
);

const CITING = `${small('police: Report no. 77', 'police: "[@s-1, p. 3; see @s-2] no. 77').replace('November 2040.\n', 'November 2040."\n')}\nsources: sources.json\n`;

const drawnSources = fromSchema(
  { type: 'array', items: caseSchema.$defs.authority, $defs: caseSchema.$defs },
  { id, text: fc.oneof(markup, oddString) },
).map((all) => (all as readonly object[]).map((each, at) => ({ ...each, id: `s-${at + 1}` })));

/** Works in a file of their own, as CSL has them. */
export const sources: fc.Arbitrary<Input> = given(
  fc.record({ 'case.yaml': fc.constant(CITING), 'sources.json': file(drawnSources) }),
);

export const translations: fc.Arbitrary<Input> = given(
  fc.record({
    'case.yaml': fc.constant(`${SMALL}\ntranslations: {fr: case.fr.yaml}\n`),
    'case.fr.yaml': fc.oneof(changedText(fc.constant(SMALL)), file(drawnCase)),
  }),
);

/** Parts that include others, themselves, and the case that includes them. */
export const includes: fc.Arbitrary<Input> = given(
  fc.record({
    'case.yaml': fc.constant(small('general_allegations:', 'general_allegations:\n  - include: part.yaml')),
    'part.yaml': changedText(fc.constant('- include: other.yaml\n- text: x\n')),
    'other.yaml': changedText(
      fc.constant('- include: part.yaml\n- include: case.yaml\n- {id: b, text: "@looting"}\n'),
    ),
  }),
);
