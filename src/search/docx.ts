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
    const text = /^word\//.test(path)
      ? xml.replace(FIELDS, ' ').replace(PARTING, '\n')
      : xml.replace(TAGS, '\n');
    texts.push(unescaped(text.replace(TAGS, '')));
  }
  return { texts, addresses };
}

const XML = /\.(?:xml|rels|vml)$/;
const TAGS = /<[^>]*>/g;
const PARTING = /<w:(?:p|tab|br|cr)(?![A-Za-z:])[^>]*>/g;

/** Fields are Word's own words; what they point at is the bookmarks, which are looked through themselves. */
const FIELDS = /<w:instrText[^>]*>[^<]*<\/w:instrText>/g;

/** Attributes that hold the drafter's words, and not Word's own. */
const TOLD =
  /\b(?:bookmarkStart [^>]*?w:name|w:anchor|w:tooltip|w:author|descr|title|string|name|Target(?=="[a-z]+:))="([^"]+)"/g;
