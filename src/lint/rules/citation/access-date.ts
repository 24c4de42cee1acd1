import { isAfter, paperDateBefore } from '../../reading/dates.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a source was read after the paper was signed, or before it was there',
  why: 'The day of the last visit lies between the day on which a page was published and that of the paper; another is a slip, and the opponent will find it.',
  severity: 'warning',
  example: {
    bad: `document: {number: X-1, date: 2025-09-21, place: The Hague}
sources: [{id: page, type: webpage, title: Who we are, URL: "https://www.example.org/about", accessed: 2026-07-29}]
general_allegations: ["The group had four members.^[[@page].]"]`,
    good: `document: {number: X-1, date: 2025-09-21, place: The Hague}
sources: [{id: page, type: webpage, title: Who we are, URL: "https://www.example.org/about", accessed: 2025-07-29}]
general_allegations: ["The group had four members.^[[@page].]"]`,
  },
  *check(exhibit) {
    for (const { id, dates } of exhibit.analysis.case.authorities) {
      const [accessed, issued] = [dates.get('accessed'), dates.get('issued')];
      if (!accessed) continue;
      const span = accessed.at ?? id;
      const signed = paperDateBefore(accessed, exhibit);
      if (signed)
        yield {
          span,
          message: `source \`${id.text}\` was last read after this paper was signed, which is dated \`${signed.at.text}\``,
          help: 'mend the day of the last visit, or the date of the paper',
        };
      // What is dated after the paper itself is told so, by another rule.
      else if (
        issued &&
        isAfter({ first: issued }, { last: accessed.until ?? accessed }) &&
        !paperDateBefore(issued, exhibit)
      )
        yield {
          span,
          message: `source \`${id.text}\` was last read before it was published`,
          help: 'one of `accessed` and `issued` is wrong',
        };
    }
  },
};

export default rule;
