import type { Paper } from '../../model/paper.ts';

/** The paper's properties as XMP, the XML twin of the file's own properties. */
export function xmpOf(paper: Paper, date: Date, program: string): string {
  const { title, author, subject, keywords } = paper.properties;
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
    ]),
    description('pdf', 'http://ns.adobe.com/pdf/1.3/', [
      element('pdf:Producer', program),
      element('pdf:Keywords', keywords.join(', ')),
    ]),
  ].join('\n');
}

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
