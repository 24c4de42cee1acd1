import { slipBetween } from '../../../text/one-edit.ts';
import type { Rule } from '../../rule.ts';
import { CSL_MISNAMED } from '../../words/csl-misnamed.ts';

const rule: Rule = {
  summary: 'what a source says stands under a name that no citation prints',
  why: 'Sources have the variables of CSL, with their capitals and hyphens; a source may say more of itself, so that `url` or `journal` in place of `URL` or `container-title` is no fault of the file, and is printed nowhere.',
  severity: 'warning',
  example: {
    bad: `sources: [{id: roe, type: webpage, title: Who we are, issued: 2024, url: "https://www.example.org/about", accessed: 2025-07-29}]
general_allegations: ["The group had four members.^[[@roe].]"]`,
    good: `sources: [{id: roe, type: webpage, title: Who we are, issued: 2024, URL: "https://www.example.org/about", accessed: 2025-07-29}]
general_allegations: ["The group had four members.^[[@roe].]"]`,
  },
  *check({ analysis: { case: of } }) {
    for (const { id, fields, names, dates } of of.authorities)
      for (const [name, value] of fields) {
        const meant = nameMeant(name.toLowerCase().replaceAll('_', '-'));
        if (meant === undefined || meant === name || value.text === '') continue;
        if (fields.has(meant) || names.has(meant) || dates.has(meant)) continue;
        yield {
          span: value,
          message: `\`${name}\` of source \`${id.text}\` is printed nowhere`,
          help: `call it \`${meant}\``,
        };
      }
  },
};

/**
 * The names of CSL have hyphens, and small letters where they are words. More than one slip may be another of its names,
 * as `container-author` is.
 */
function nameMeant(written: string): string | undefined {
  if (WORDS.has(written)) return written;
  return CSL_MISNAMED.get(written) ?? [...WORDS].find((word) => slipBetween(written, word));
}

const WORDS: ReadonlySet<string> = new Set([
  'title',
  'title-short',
  'container-title',
  'collection-title',
  'publisher',
  'publisher-place',
  'authority',
  'number',
  'volume',
  'issue',
  'page',
  'genre',
  'author',
  'editor',
  'issued',
  'accessed',
]);

export default rule;
