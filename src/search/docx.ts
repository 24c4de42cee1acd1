import { type Said, unescaped } from './said.ts';
import { unzipped } from './zip.ts';

/** What all parts of a Word file say, those of an office's own file among them. */
export function docxSays(bytes: Uint8Array): Said {
  const texts: string[] = [];
  const addresses: string[] = [];
  for (const [path, part] of unzipped(bytes)) {
    addresses.push(path);
    if (!XML.test(path)) continue;
    const xml = new TextDecoder().decode(part);
    for (const [, value = ''] of xml.matchAll(TOLD)) addresses.push(unescaped(value));
    // Within paragraphs a tag parts no words; elsewhere each part of a file's properties is one of its own.
    if (!/^word\//.test(path)) texts.push(unescaped(xml.replace(TAGS, '\n')));
    else
      for (const side of sidesOf(xml.replace(FIELDS, ' ').replace(PARTING, '\n')))
        texts.push(unescaped(side.replace(TAGS, '')));
  }
  return { texts, addresses };
}

/** A redline says two things: what it says once all its changes are accepted, and once they are rejected. */
function sidesOf(xml: string): readonly string[] {
  return CHANGES.test(xml) ? [xml.replace(OLD, ''), xml.replace(NEW, '')] : [xml];
}

const CHANGES = /<w:(?:ins|del|moveFrom|moveTo) /;
const OLD = /<w:(del|moveFrom) [^>]*(?<!\/)>.*?<\/w:\1>/gs;
const NEW = /<w:(ins|moveTo) [^>]*(?<!\/)>.*?<\/w:\1>/gs;

const XML = /\.(?:xml|rels|vml)$/;
const TAGS = /<[^>]*>/g;
const PARTING = /<w:(?:p|tab|br|cr)(?![A-Za-z:])[^>]*>/g;

/** Fields are Word's own words; what they point at is the bookmarks, which are looked through themselves. */
const FIELDS = /<w:(instrText|delInstrText)[^>]*>[^<]*<\/w:\1>/g;

/** Attributes that hold the drafter's words, and not Word's own. */
const TOLD =
  /\b(?:bookmarkStart [^>]*?w:name|w:anchor|w:tooltip|w:author|descr|title|string|name|Target(?=="[a-z]+:))="([^"]+)"/g;
