import { strFromU8, unzipSync } from 'fflate';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../src/pipeline.ts';
import { caseWith } from '../draft.ts';
import { hostWith } from '../host-with.ts';
import { within } from '../readers/markdown.ts';

/** What somebody would write who wants it to be more than words. */
const ATTACKS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<!-- x --><?x?><![CDATA[x]]>',
  '&lt;script&gt; &#106;avascript:',
  '[x](javascript:alert(1))',
  '[x](data:text/html;base64,eA==)',
  '[x](file:///etc/passwd)',
  '[x](vbscript:x "title")',
  '![x](https://evil.example/x.png)',
  '<javascript:alert(1)>',
  '[x]: javascript:alert(1)',
  '```js',
  '~~~',
  '    code',
  '| a | b |',
  '# heading',
  '> quote',
  '1. list',
  '- [ ] task',
  '$x$ :smile: @user #1',
  '" \\l INCLUDETEXT "c:\\x" DDEAUTO c:\\windows\\cmd.exe "/k calc"',
  '}{\\field{\\*\\fldinst{DDE x}}',
  ')/JS(app.alert(1))/S/JavaScript(',
  ') Tj ET endstream endobj',
  '</w:t></w:r><w:r><w:instrText>DDE x</w:instrText></w:r>',
  '</rdf:li><pdf:x>',
];

/** YAML of a text with every sign as it stands. */
const AS_IS = (text: string) => text.replace(/[*_[\]@^:]/g, '\\$&');
const TEXT = ATTACKS.map((attack) => `So ${AS_IS(attack)} it said.`);

const CASE = caseWith({
  document: {
    title: ATTACKS[0],
    number: ATTACKS[1],
    place: ATTACKS[22],
    situation: ATTACKS[25],
    date: '2040-01-01',
  },
  prosecutor: { name: ATTACKS[0], title: ATTACKS[23], office: ATTACKS[26] },
  accused: [{ id: 'doe', name: `Doe ${ATTACKS[21]}`, position: ATTACKS[1], aliases: [ATTACKS[2]] }],
  terms: [{ id: 't', term: '<b>T</b>', means: ATTACKS[0] }],
  sources: [
    {
      id: 's',
      type: 'book',
      title: `${ATTACKS[0]} ${ATTACKS[5]}`,
      URL: 'javascript:alert(1)',
      DOI: '"><script>alert(1)</script>',
    },
  ],
  footnotes: { n: `[@s, ${'<b>9</b>'}] ${TEXT.join(' ')}` },
  general_allegations: [
    ...TEXT,
    {
      heading: AS_IS(ATTACKS[0] ?? ''),
      paragraphs: ['So.[^n] @t', { text: 'It said:', quote: TEXT.join(' ') }],
    },
  ],
  schedules: [
    {
      id: 'a',
      title: AS_IS(ATTACKS[1] ?? ''),
      columns: TEXT.slice(0, 3),
      rows: [TEXT.slice(3, 6), TEXT.slice(9, 12)],
    },
  ],
});

const papers = new Map<string, Uint8Array>();
beforeAll(async () => {
  const { outputs, findings } = await build(
    { path: 'case.yaml', formats: ['md', 'docx', 'pdf'] },
    hostWith({ 'case.yaml': CASE }),
  );
  expect(findings.filter(({ kind }) => kind === 'structure')).toEqual([]);
  for (const { format, bytes } of outputs) papers.set(format, bytes);
});

const ALLOWED = /^(?:https?:\/\/|mailto:|#)/;
const latin = (format: string) => Buffer.from(papers.get(format) ?? []).toString('latin1');

describe('words that would be more come out as words', () => {
  test('in Markdown', () => {
    const markdown = Buffer.from(papers.get('md') ?? []).toString();
    const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
    const nodes = [...within(root)];
    const html = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []));
    for (const each of html) expect(each).toMatch(/^(?:<a id="[\w-]+">|<\/a>|<br>|<\/?sup>|<!-- -->)$/);
    for (const node of nodes) {
      expect(['code', 'inlineCode', 'image', 'imageReference', 'linkReference', 'definition']).not.toContain(
        node.type,
      );
      if (node.type === 'link') expect(node.url).toMatch(ALLOWED);
    }
    const words = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : [])).join('');
    for (const attack of ATTACKS.slice(0, 2)) expect(words).toContain(attack);
  });

  test('in Word', () => {
    const parts = unzipSync(papers.get('docx') ?? new Uint8Array());
    for (const [path, bytes] of Object.entries(parts)) {
      if (!/\.(?:xml|rels)$/.test(path)) continue;
      let instruction = '';
      let inside = false;
      const parser = new SaxesParser();
      parser.on('opentag', ({ name, attributes }) => {
        inside = name === 'w:instrText';
        expect(name).not.toMatch(/fldSimple|altChunk|:object$|^script/);
        const { TargetMode: mode, Target: target } = attributes as Record<string, string>;
        if (mode === 'External') expect(target).toMatch(ALLOWED);
      });
      parser.on('text', (text) => {
        if (inside) instruction += `${text}\n`;
      });
      parser.on('closetag', () => {
        inside = false;
      });
      parser.write(strFromU8(bytes)).close();
      for (const each of instruction.split('\n').filter((line) => line.trim() !== ''))
        expect(each).toMatch(
          /^ (?:PAGE|NUMPAGES|(?:REF|PAGEREF|NOTEREF) \w+(?: \\[rnwfh])*|SEQ \w+ \\\* \w+(?: \\r \d+)?|TOC [^"]*(?:"[\w -]*"[^"]*)*) $/,
        );
    }
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('in the PDF', () => {
    const pdf = latin('pdf');
    expect(pdf).not.toMatch(
      /\/S\s*\/(?:JavaScript|Launch|GoToR|SubmitForm|ImportData|Rendition)|\/OpenAction|\/AA\b|\/EmbeddedFile/,
    );
    for (const [, address = ''] of pdf.matchAll(/\/URI\s*\(((?:[^()\\]|\\.)*)\)/g))
      expect(address).toMatch(ALLOWED);
    const xmp = Buffer.from(/<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(pdf)?.[0] ?? '', 'latin1').toString();
    const parser = new SaxesParser();
    parser.on('opentag', ({ name }) => expect(name).not.toMatch(/^script|pdf:x|^img/));
    parser.write(xmp).close();
    expect(xmp).toContain('&lt;script&gt;');
  });
});
