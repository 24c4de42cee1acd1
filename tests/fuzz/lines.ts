import fc from 'fast-check';
import { COMMANDS } from '../../src/cli/commands.ts';
import { STAGES } from '../../src/pipeline.ts';
import { listed } from './listed.ts';
import { oddString } from './odd.ts';

type Line = readonly string[];

/** A command line, written as one would type it. */
export const typed = (line: string): Line => line.split(' ');

/** What is done with a case, in about the share in which it tells: most look for everything that is wrong, some make papers. */
export const ofCase: fc.Arbitrary<Line> = fc.oneof(
  { weight: 14, arbitrary: fc.constant(typed('validate case.yaml --format json')) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom('text', 'sarif', 'junit', 'github')
      .map((format) => typed(`validate case.yaml --format ${format}`)),
  },
  { weight: 1, arbitrary: fc.constant(typed('validate case.yaml --fix --quiet')) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...['md', 'docx', 'pdf', 'md'].map((format) => typed(`build case.yaml -f ${format}`)),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[
        'build case.yaml',
        'build case.yaml -o -',
        'build case.yaml -f md --manifest --for public',
        'build case.yaml --document all -f md,csv,xlsx',
        'build case.yaml -f md,pdf --lang fr',
        'build case.yaml -f md --court icc --strict',
        'build case.yaml --document evidence -f csv -o -',
        'build case.yaml -f docx,md --against old.yaml',
        'diff old.yaml case.yaml',
        'diff case.yaml old.yaml -o - --chart chart.csv --concordance numbers.md',
        'diff old.yaml case.yaml -o redline.docx --for public',
        'elements case.yaml',
        'doctor case.yaml --format json',
        'elements case.yaml --format json --strict',
      ].map(typed),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...STAGES).map((stage) => typed(`inspect case.yaml --stage ${stage}`)),
  },
);

/** What is done with a Word file. */
export const ofWord: fc.Arbitrary<Line> = fc.constantFrom(
  ...[
    'import paper.docx',
    'import paper.docx -o -',
    'import paper.docx --court icc -o case.yaml',
    'build case.yaml -f docx --reference paper.docx',
  ].map(typed),
);

const OPTIONS = [
  ...listed(`
-f · --format · -o · --output · --court · --document · --lang · --for · --reference · --embed-fonts ·
--against · --manifest · --manifest-key · --strict · --max-warnings · --quiet · --fix · --force · --author ·
--marks · --chart · --concordance · --exit-code · --count · --accused · --elements · --eject · --stage ·
--watch ·
--debug · --help · --version · -h · -V · --none · -x · -- · - · --format=
`),
];

const VALUES = [
  ...listed(`
case.yaml · old.yaml · none.yaml · . · .. · / · build · paper.docx · a.pdf · a.md · a.csv · a.xlsx ·
sheet.csv · docx,pdf · all · json · text · sarif · md · icc · icty · icc.yaml · public · secret · fr ·
sr-Cyrl · xx · 0 · 1 · -1 · 999999999999 · law/too-broad · rome_statute 8 bis · 25(3)(c) · icty 5(a) ·
murder · number · layout · bash · fish · critic · evidence,chronology · git:HEAD · git:: · git:x:y
`),
  ...['case.yaml/x', 'x'.repeat(300), 'a,,b', ',', '*', '[', '(', '\\', '8(', '$', '%s', '%00'],
];

/** Any words behind `indict`: commands with options and values that are theirs or are not. */
export const any: fc.Arbitrary<Line> = fc
  .tuple(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...Object.keys(COMMANDS)) },
      { weight: 1, arbitrary: oddString },
    ),
    fc.array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...VALUES) },
        { weight: 3, arbitrary: fc.constantFrom(...OPTIONS) },
        { weight: 1, arbitrary: oddString },
      ),
      { maxLength: 5 },
    ),
  )
  .map(([command, rest]) => [command, ...rest]);
