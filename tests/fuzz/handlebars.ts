import fc from 'fast-check';
import { listed } from './listed.ts';
import { oddString } from './odd.ts';

/** Fields of the view, some of them of other places than where they are asked for; names that are of no view. */
const PATH = fc.constantFrom(
  ...listed(`
this · . · @root · @index · @key · @first · @root.counts · counts · parts · accused · schedules ·
document.title · court.name · paragraphs · general_allegations · title · text · key · items · name · ../this ·
../../counts · count_groups · constructor · __proto__ · this.constructor · @root.__proto__ · prototype ·
counts.constructor.constructor · toString · length · document.__proto__.polluted · counts.[0] · counts.[-1] ·
counts.[1e9] · [a b] · none · lookup · @root.[constructor] · @../index
`),
);

const LITERAL = fc.constantFrom(
  ...listed(`
"title" · "constructor" · "__proto__" · 0 · -1 · true · null · undefined · "counts" · "none" · ""
`),
);

const PARTIAL = fc.constantFrom(
  ...listed(`
self · other · caption · counts · count · paragraph · passage · item · closing · schedules · label · lines ·
none · "closing" · (lookup this "partial") · (lookup this "none") · (phrase "title") · @partial-block ·
__proto__ · constructor
`),
);

const TAG = fc.constantFrom(
  ...listed(`
p · h1 · h2 · h4 · numbered · quote · item · count · table · tr · th · td · signature · part · pagebreak ·
cover · contents · em · strong · caps · a · br · ref · number · places · note · work · short-work · script ·
x
`),
);

const ATTRIBUTE = fc.constantFrom(
  ...listed(`
style="title" · style="none" · key="a" · key="" · key="{{key}}" · keys="a b" · name="accused" · widths="1 2" ·
widths="0 -1 1e9" · widths="x" · lines="none" · lines="x" · without="empty" · under="A|B" · landscape="yes" ·
href="javascript:x" · classification="secret" · a · a= · a="<" · style='title' · style="title" style="title" ·
widths="1 1 1 1 1 1 1 1 1 1 1 1"
`),
);

const RAW = fc.constantFrom(
  ...listed(`
{{ · }} · {{{title}}} · {{&title}} · {{! · {{!-- --}} · {{else}} · {{/if}} · {{#if}} · {{> }} ·
{{#*inline "self"}}x{{/inline}} · {{{{raw}}}} x {{{{/raw}}}} · \\{{title}} · \\\\{{title}} · {{~title~}} ·
{{^}} · {{#}}{{/}} · {{log "x"}} · {{* decorator}} · <p> · </p> · <p · &nbsp; · &#0; · &#x110000; · &amp ·
<!-- x --> · <![CDATA[x]]> · <?x?> · <!DOCTYPE x> · \u0001 · <em/>
`),
);

/** Templates: blocks, partials that call each other, elements of the markup in and out of place, and what is none of it. */
export const { template } = fc.letrec<{ template: string; part: string; expression: string }>((tie) => ({
  template: fc
    .array(tie('part'), { minLength: 1, maxLength: 5, depthIdentifier: 'template' })
    .map((parts) => parts.join('\n')),
  expression: fc.oneof(
    { depthIdentifier: 'template', maxDepth: 5 },
    { weight: 5, arbitrary: PATH },
    { weight: 2, arbitrary: LITERAL },
    {
      weight: 1,
      arbitrary: fc.tuple(PATH, tie('expression')).map(([from, key]) => `(lookup ${from} ${key})`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('phrase', 'has_phrase', 'if', 'none', 'helperMissing'), LITERAL)
        .map(([name, of]) => `(${name} ${of})`),
    },
  ),
  part: fc.oneof(
    { depthIdentifier: 'template', maxDepth: 7, withCrossShrink: true },
    {
      weight: 4,
      arbitrary: fc.tuple(TAG, ATTRIBUTE).map(([tag, attribute]) => `<${tag} ${attribute}>words</${tag}>`),
    },
    { weight: 2, arbitrary: RAW },
    { weight: 3, arbitrary: tie('expression').map((value) => `<p>{{${value}}}</p>`) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(TAG, ATTRIBUTE, tie('template'))
        .map(([tag, attribute, inside]) => `<${tag} ${attribute}>${inside}</${tag}>`),
    },
    { weight: 2, arbitrary: PARTIAL.map((name) => `{{> ${name}}}`) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(PARTIAL, PATH, tie('template'))
        .map(([name, of, inside]) => `{{#> ${name} ${of} a=1}}${inside}{{/${name}}}`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(LITERAL, tie('expression'))
        .map(([key, value]) => `<p>{{phrase ${key} name=${value}}}</p>`),
    },
    {
      weight: 5,
      arbitrary: fc
        .tuple(
          fc.constantFrom('if', 'unless', 'each', 'with', 'each', 'none'),
          tie('expression'),
          tie('template'),
        )
        .map(([block, over, inside]) => `{{#${block} ${over}}}${inside}{{else}}x{{/${block}}}`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(PATH, tie('template'))
        .map(([over, inside]) => `{{#each ${over} as |one at|}}${inside}{{one}}{{/each}}`),
    },
    { weight: 1, arbitrary: fc.integer({ min: 2, max: 6 }).map(loops) },
    { weight: 1, arbitrary: oddString },
  ),
}));

/** A list gone through within itself, again and again. */
function loops(depth: number): string {
  return `${'{{#each @root.counts}}'.repeat(depth)}<p>x</p>${'{{/each}}'.repeat(depth)}`;
}
