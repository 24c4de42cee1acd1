import { strToU8, zipSync } from 'fflate';

const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const R = `xmlns:r="${OFFICE}"`;

/** The sign of a picture, enough for a zip. */
export const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);

function relationships(
  ...all: readonly (readonly [id: string, kind: string, to: string, mode?: string])[]
): string {
  const each = all.map(
    ([id, kind, to, mode]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${to}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

/** A file of an office: a letterhead with a crest and a link, page numbers, styles of its own and some of ours under its ids. */
export const OFFICE_PARTS: Readonly<Record<string, string | Uint8Array>> = {
  '_rels/.rels': relationships(['rId1', 'officeDocument', 'word/document.xml']),
  'word/document.xml': `<w:document ${MAIN} ${R}><w:body><w:p/><w:sectPr><w:headerReference w:type="first" r:id="rId4"/><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="2000" w:right="1600" w:bottom="1440" w:left="2200" w:header="700" w:footer="700" w:gutter="200"/><w:titlePg/></w:sectPr></w:body></w:document>`,
  'word/_rels/document.xml.rels': relationships(
    ['rId1', 'styles', 'styles.xml'],
    ['rId2', 'theme', 'theme/theme1.xml'],
    ['rId3', 'fontTable', 'fontTable.xml'],
    ['rId4', 'header', 'header1.xml'],
    ['rId5', 'header', '../word/header2.xml'],
    ['rId6', 'footer', 'footer1.xml'],
    ['rId7', 'settings', 'settings.xml'],
  ),
  'word/settings.xml': `<w:settings ${MAIN}><w:documentProtection w:edit="readOnly"/></w:settings>`,
  'word/theme/theme1.xml':
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office of ours"/>',
  'word/fontTable.xml': `<w:fonts ${MAIN} ${R}><w:font w:name="Georgia"><w:embedRegular r:id="rId1"/></w:font></w:fonts>`,
  'word/styles.xml': `<w:styles ${MAIN}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia"/><w:lang w:val="xx"/></w:rPr></w:rPrDefault></w:docDefaults>${[
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="a1"><w:name w:val="Heading 1"/><w:basedOn w:val="a"/><w:next w:val="np"/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="7"/></w:numPr><w:jc w:val="right"/></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="np"><w:name w:val="numbered paragraph"/><w:basedOn w:val="a"/><w:rPr><w:color w:val="112233"/></w:rPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Our own lettering"/><w:basedOn w:val="a"/></w:style>',
  ].join('')}</w:styles>`,
  'word/header1.xml': `<w:hdr ${MAIN} ${R} xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:bookmarkStart w:id="1" w:name="x"/><w:r><w:drawing><a:blip r:embed="rId1"/></w:drawing></w:r><w:r><w:drawing><a:blip r:embed="rId2"/></w:drawing></w:r><w:bookmarkEnd w:id="1"/><w:hyperlink r:id="rId3"><w:r><w:t>our office</w:t></w:r></w:hyperlink></w:p></w:hdr>`,
  'word/_rels/header1.xml.rels': relationships(
    ['rId1', 'image', 'media/crest.png'],
    ['rId2', 'image', 'http://tracker.example/pixel.png', 'External'],
    ['rId3', 'hyperlink', 'http://office.example/', 'External'],
  ),
  'word/media/crest.png': PICTURE,
  'word/header2.xml': `<w:hdr ${MAIN}><w:p><w:r><w:t>Office, continued</w:t></w:r></w:p></w:hdr>`,
  'word/footer1.xml': `<w:ftr ${MAIN}><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`,
};

/** The office's file, some of its parts in the place of those above. */
export function officeFile(parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const all = Object.entries({ ...OFFICE_PARTS, ...parts });
  return zipSync(
    Object.fromEntries(all.map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part])),
  );
}
