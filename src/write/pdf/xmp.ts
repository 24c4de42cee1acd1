import type { Paper } from '../../model/paper.ts';

/** The paper's properties as XMP, the XML twin of the file's own properties, and the mark of PDF/UA-1. */
export function xmpOf(paper: Paper, date: Date, program: string): string {
  const { title, author, subject, keywords, seal } = paper.properties;
  const created = `${date.toISOString().slice(0, 19)}Z`;
  return [
    description('xmp', 'http://ns.adobe.com/xap/1.0/', [
      element('xmp:CreateDate', created),
      element('xmp:CreatorTool', program),
    ]),
    description('dc', 'http://purl.org/dc/elements/1.1/', [
      list('dc:title', 'Alt', title),
      list('dc:creator', 'Seq', author),
      list('dc:description', 'Alt', subject),
      list('dc:language', 'Bag', paper.language),
      element('dc:identifier', seal ? `${seal.of} SHA-256: ${seal.sha256}` : ''),
    ]),
    description('pdf', 'http://ns.adobe.com/pdf/1.3/', [
      element('pdf:Producer', program),
      element('pdf:Keywords', keywords.join(', ')),
    ]),
    description('pdfuaid', PDFUAID, [element('pdfuaid:part', '1')]),
    EXTENSION,
  ].join('\n');
}

const PDFUAID = 'http://www.aiim.org/pdfua/ns/id/';

function description(prefix: string, namespace: string, elements: readonly string[]): string {
  return `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">${elements.join('')}</rdf:Description>`;
}

function element(name: string, text: string): string {
  return text === '' ? '' : `<${name}>${escaped(text)}</${name}>`;
}

function list(name: string, kind: 'Alt' | 'Seq' | 'Bag', text: string): string {
  if (text === '') return '';
  const language = kind === 'Alt' ? ' xml:lang="x-default"' : '';
  return `<${name}><rdf:${kind}><rdf:li${language}>${escaped(text)}</rdf:li></rdf:${kind}></${name}>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function resource(name: string, kind: 'Seq' | 'Bag', inner: readonly string[]): string {
  const item = `<rdf:li rdf:parseType="Resource">${inner.join('')}</rdf:li>`;
  return `<${name}><rdf:${kind}>${item}</rdf:${kind}></${name}>`;
}

/** PDF/A-2 is older than the mark of PDF/UA, and asks what each property is that it does not know (ISO 19005-2, 6.6.2.3). */
const EXTENSION = `<rdf:Description rdf:about="" ${[
  'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
  'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
].join(' ')}>${resource('pdfaExtension:schemas', 'Bag', [
  element('pdfaSchema:schema', 'PDF/UA identification'),
  element('pdfaSchema:namespaceURI', PDFUAID),
  element('pdfaSchema:prefix', 'pdfuaid'),
  resource('pdfaSchema:property', 'Seq', [
    element('pdfaProperty:name', 'part'),
    element('pdfaProperty:valueType', 'Integer'),
    element('pdfaProperty:category', 'internal'),
    element('pdfaProperty:description', 'The part of ISO 14289 that the file conforms to'),
  ]),
])}</rdf:Description>`;
