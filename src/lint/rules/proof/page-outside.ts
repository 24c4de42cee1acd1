import type { Evidence, EvidenceLink } from '../../../model/case.ts';
import { fullPageNumber, type PageNumber, pageNumber } from '../../../text/page-number.ts';
import { provingsOf } from '../../reading/evidence-links.ts';
import type { Objection, Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a paragraph names a page that its evidence does not have',
  why: 'Who looks for the page finds another item, or nothing: a figure is wrong, or the link leads to the wrong item.',
  severity: 'warning',
  example: {
    bad: `evidence: [{id: P-0001, title: Log, number: RUR-OTP-0001-0001, to: "-0012"}]
general_allegations: [{text: The lancers entered Zenda., evidence: [{id: P-0001, at: RUR-OTP-0001-0021}]}]`,
    good: `evidence: [{id: P-0001, title: Log, number: RUR-OTP-0001-0001, to: "-0012"}]
general_allegations: [{text: The lancers entered Zenda., evidence: [{id: P-0001, at: RUR-OTP-0001-0012}]}]`,
  },
  *check(exhibit) {
    for (const { link, evidence } of provingsOf(exhibit)) yield* outside(link, evidence);
  },
};

function* outside({ id, at }: EvidenceLink, { number, to }: Evidence): Generator<Objection> {
  const first = number && pageNumber(number.text);
  const last = to && pageNumber(to.text);
  const page = at && first && pageNamed(at.text.trim(), number.text, first);
  if (!page || !last || (Number(page) >= Number(first.page) && Number(page) <= Number(last.page))) return;
  const message = `\`${at.text}\` is no page of evidence \`${id.text}\`, which is \`${number.text}\` to \`${to.text}\``;
  yield { span: at, message, help: 'mend the figures, or name the item that has the page' };
}

/** The page that is named by its whole number or by its last figures; one that is counted, as `page 3` of an extract, can be any. */
function pageNamed(at: string, number: string, { prefix, page }: PageNumber): string | undefined {
  const full = at.length < page.length ? undefined : pageNumber(fullPageNumber(at, number));
  return full?.prefix === prefix ? full.page : undefined;
}

export default rule;
