import type { Severity } from '../../model/finding.ts';

/** Something that a kind of work must say of itself: one of these variables of CSL. */
export interface WorkNeed {
  readonly any: readonly string[];
  readonly what: string;
  readonly help: string;
  readonly severity: Severity;
}

/** What a reader expects of a kind of work. */
export interface WorkType {
  readonly name: string;
  /** How grave it is to cite the whole of it; absent where no page is looked for. */
  readonly pinpoint?: Severity;
  /** Whether it may change or go where it stands, so that the day on which it was read matters. */
  readonly online?: true;
  readonly needs?: readonly WorkNeed[];
}

const court: WorkNeed = {
  any: ['authority', 'container-title', 'jurisdiction'],
  what: 'the court',
  help: 'give `authority`, as `SCSL, Appeals Chamber`',
  severity: 'warning',
};
const day: WorkNeed = {
  any: ['issued', 'event-date', 'original-date'],
  what: 'the date',
  help: 'give `issued`, as `2013-09-26`; in words where it has none, as `n.d.`',
  severity: 'warning',
};
const year: WorkNeed = { ...day, severity: 'info' };
const container = (what: string, example: string): WorkNeed => ({
  any: ['container-title'],
  what,
  help: `give \`container-title\`, as \`${example}\``,
  severity: 'warning',
});
const author: WorkNeed = {
  any: ['author', 'editor', 'translator', 'authority', 'publisher', 'director', 'container-author'],
  what: 'who wrote it',
  help: 'give `author`, or the body that issued it as `authority`',
  severity: 'info',
};
const address: WorkNeed = {
  any: ['URL', 'DOI', 'archive', 'archive_location'],
  what: 'its address',
  help: 'give `URL`, or the type of what it is a copy of',
  severity: 'info',
};

/** What is expected of a work, by its CSL type; of other types nothing is. */
export const WORK_TYPES: Readonly<Record<string, WorkType>> = {
  legal_case: { name: 'judgment or decision', pinpoint: 'warning', needs: [court, day] },
  hearing: { name: 'transcript', pinpoint: 'warning', needs: [day] },
  treaty: { name: 'treaty', needs: [day] },
  book: { name: 'book', pinpoint: 'warning', needs: [author, year] },
  thesis: { name: 'thesis', pinpoint: 'warning', needs: [author, year] },
  report: { name: 'report', pinpoint: 'info', needs: [author, year] },
  chapter: {
    name: 'chapter',
    pinpoint: 'info',
    needs: [container('the book that it stands in', 'Commentary on the Rome Statute'), author, year],
  },
  'article-journal': {
    name: 'article',
    pinpoint: 'info',
    needs: [
      container('the journal that it stands in', 'Journal of International Criminal Justice'),
      author,
      year,
    ],
  },
  'article-newspaper': {
    name: 'news article',
    online: true,
    needs: [container('the newspaper', 'The Guardian'), day],
  },
  'article-magazine': {
    name: 'magazine article',
    online: true,
    needs: [container('the magazine', 'The Diplomat'), day],
  },
  'entry-encyclopedia': {
    name: 'entry',
    online: true,
    needs: [container('the encyclopedia that it stands in', 'Encyclopædia Britannica')],
  },
  webpage: { name: 'web page', online: true, needs: [address] },
  post: { name: 'post', online: true, needs: [address, year] },
  'post-weblog': { name: 'post', online: true, needs: [address, year] },
};
