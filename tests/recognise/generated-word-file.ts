import fc from 'fast-check';

/** Words that an import reads as something, and plain ones. */
const WORDS = fc.constantFrom(
  ...['the', 'accused', 'ordered', 'Zenda', 'and', 'in', 'October', '2040', 'O’Hara', 'forces', 'committed.'],
  ...[
    'paragraph 2',
    'paragraphs 1 to 3',
    'paragraph 99',
    'Count 1',
    'note 1',
    'Schedule A',
    'para. 4(a)',
    '12.',
  ],
  ...[
    'COUNT 1:',
    'Count Two',
    'THE ACCUSED',
    'GENERAL ALLEGATIONS',
    'Annex B',
    'v.',
    'INDICTMENT',
    'Against',
  ],
  ...[
    'Dated 2 May 2041',
    'The Prosecutor',
    'By these acts',
    'responsible',
    'Article 8 bis of the Rome Statute',
  ],
  ...[
    '*star*',
    '@word',
    '[x]',
    '^[y]',
    ':redact[z]{level=secret}',
    '\\',
    '# sharp',
    ': colon',
    '- dash',
    '"quote"',
  ],
  ...[
    '⁷',
    'KIM JONG UN',
    '(a)',
    '(ii)',
    'a_b',
    '&amp;',
    '50 %',
    'Ђорђе',
    '한국어',
    '\u00a0',
    'x'.repeat(130),
  ],
);
const text = fc.array(WORDS, { maxLength: 12 }).map((all) => all.join(' '));

const escaped = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const t = (words: string) => `<w:t xml:space="preserve">${escaped(words)}</w:t>`;
const run = (words: string, look = '') => `<w:r><w:rPr>${look}</w:rPr>${t(words)}</w:r>`;
const field = (instruction: string, words: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(words)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const look = fc.constantFrom(
  '',
  '',
  '<w:b/>',
  '<w:i/>',
  '<w:b/><w:i/>',
  '<w:vertAlign w:val="superscript"/>',
  '<w:vanish/>',
);
const mark = fc.constantFrom('first', 'second', '_Ref1', 'nowhere');

/** What a paragraph is made of. */
const inline = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(text, look).map(([words, how]) => run(` ${words} `, how)) },
  text.map((words) => `<w:ins w:id="1">${run(` ${words} `)}</w:ins>`),
  text.map(
    (words) =>
      `<w:del w:id="2"><w:r><w:delText xml:space="preserve"> ${escaped(words)} </w:delText></w:r></w:del>`,
  ),
  text.map((words) => `<w:r><w:pict><w:txbxContent><w:p>${run(words)}</w:p></w:txbxContent></w:pict></w:r>`),
  text.map((words) => `<w:sdt><w:sdtContent>${run(` ${words} `)}</w:sdtContent></w:sdt>`),
  fc
    .tuple(mark, fc.constantFrom('2', '12', '4(a)', 'above', 'the words'))
    .map(([to, words]) => field(` REF ${to} \\r `, ` ${words} `)),
  mark.map((name) => `<w:bookmarkStart w:id="3" w:name="${name}"/>`),
  fc.constant('<w:r><w:footnoteReference w:id="1"/></w:r>'),
  fc.constant('<w:r><w:br/></w:r>'),
  fc.constant('<w:r><w:tab/></w:r>'),
);

const numbering = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
const properties = fc.constantFrom(
  ...['', '', '', numbering(0), numbering(0), numbering(1), numbering(2), numbering(3)],
  ...['Heading1', 'Heading2', 'Quote', 'CountHeading', 'NumberedParagraph', 'Item1', 'ClosingClause'].map(
    (id) => `<w:pStyle w:val="${id}"/>`,
  ),
  ...['<w:jc w:val="center"/>', '<w:ind w:left="720" w:right="720"/>', '<w:rPr><w:del w:id="9"/></w:rPr>'],
);
/** How a typed paragraph may begin. */
const start = fc.constantFrom(
  '',
  '',
  '',
  '1. ',
  '2. ',
  '3. ',
  '14. ',
  '(a) ',
  '(b) ',
  '(i) ',
  '• ',
  'A. ',
  'II. ',
  'COUNT 1: ',
  'COUNT 2 – ',
  '⁷ ',
);

const paragraph = fc
  .tuple(properties, start, fc.array(inline, { maxLength: 5 }))
  .map(
    ([how, label, inner]) =>
      `<w:p><w:pPr>${how}</w:pPr>${label === '' ? '' : run(label)}${inner.join('')}</w:p>`,
  );
const table = fc
  .array(fc.array(paragraph, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((rows) => {
    const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${cell}</w:tc>`).join('');
    return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
  });
const block = fc.oneof({ weight: 9, arbitrary: paragraph }, table);

const LEVELS = ['decimal', 'lowerLetter', 'lowerRoman', 'bullet'].map(
  (format, level) =>
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${['%1.', '(%2)', '(%3)', '•'][level]}"/></w:lvl>`,
);
const STYLES = ['heading 1', 'heading 2', 'Quote'].map(
  (name) =>
    `<w:style w:type="paragraph" w:styleId="${name.replace(/^h(.*) /, 'H$1')}"><w:name w:val="${name}"/></w:style>`,
);

/** Word files with everything that an import has a rule for, in any order. */
export const generatedWordFile = fc
  .record({
    blocks: fc.array(block, { maxLength: 14 }),
    note: paragraph,
    header: paragraph,
    comment: paragraph,
  })
  .map(({ blocks, note, header, comment }) => ({
    body: blocks.join('\n'),
    parts: {
      numbering: `<w:abstractNum w:abstractNumId="0">${LEVELS.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
      styles: STYLES.join(''),
      footnotes: `<w:footnote w:id="1">${note}</w:footnote>`,
      comments: `<w:comment w:id="1" w:author="A. Person">${comment}</w:comment>`,
      header1: header,
    },
  }));
