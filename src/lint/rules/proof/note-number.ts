import { fieldOf } from '../../../model/authority.ts';
import { beforeCitation, citedInNotes } from '../../reading/cited-works.ts';
import { agree, type Counted, countedIn, countTheSame } from '../../reading/counted.ts';
import { noteCallsOf } from '../../reading/note-calls.ts';
import type { Statement } from '../../reading/statements.ts';
import type { Exhibit, Rule } from '../../rule.ts';

/** A number that a note gives, and where it is said. */
interface Supporting {
  readonly counted: Counted;
  readonly said: string;
  readonly where: string;
}

/** Words by which a note tells that another count than that of the text is meant. */
const OTHERWISE =
  /\b(?:differ|other|another|however|but|whereas|while|put|puts|estimat[a-z]*|contrast|compare|cf|lower|higher|only|earlier|later|elsewhere|instead|total|in\s+all|includ[a-z]*|exclud[a-z]*|of\s+whom|of\s+which|initially|until|since|narrower|not)\b/u;
/** Where a note goes over to something else. */
const CLAUSE = /;|\.\s+(?=\p{Upper})/u;
const COMPARED = /\b(?:compare|contrast|but\s+see|cf\.?|but)\s*$/i;

const rule: Rule = {
  summary: 'a note supports another number than the text says',
  why: 'The text says 600 and the work that is to prove it 6,000: one of the two is wrong, and the opponent will find it. Compared are numbers of the same things, of persons to whom the same befell, in the words of the note and in the titles of the works that it cites; “at least” and “about” are honoured, and a note that says that the counts differ.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: `sources: [{id: roe, type: article-newspaper, title: "About 6,000 Lancers Killed at Zenda", container-title: Reuters, issued: 2024-05-09}]
general_allegations: ["On 5 May 2024 at least 600 soldiers were killed at Zenda.^[[@roe].]"]`,
    good: `sources: [{id: roe, type: article-newspaper, title: "About 600 Lancers Killed at Zenda", container-title: Reuters, issued: 2024-05-09}]
general_allegations: ["On 5 May 2024 at least 600 soldiers were killed at Zenda.^[[@roe]. Other counts are higher: 900 soldiers killed.]"]`,
  },
  *check(exhibit) {
    const calls = noteCallsOf(exhibit, (note) => supportOf(note, exhibit));
    for (const { caller, supported, note, supports } of calls) {
      const said = countedIn(caller.text.slice(supported.start, supported.end));
      if (said.length === 0) continue;
      for (const { counted, said: words, where } of supports) {
        const same = said.filter((each) => countTheSame(each, counted));
        if (same.length === 0 || same.some((each) => isSupported(each, supports))) continue;
        const [first] = same as [Counted, ...Counted[]];
        const [start, end] = [supported.start + first.start, supported.start + first.end];
        yield {
          span: caller.span(start, end),
          message: `the text says \`${caller.text.slice(start, end)}\`, and note ${note.number ?? ''} that supports it \`${words}\`${where}`,
          help: 'find out which number is right; where the sources differ, say so in the note',
        };
        break;
      }
    }
  },
};

function isSupported(said: Counted, by: readonly Supporting[]): boolean {
  return by.some(({ counted }) => countTheSame(said, counted) && agree(said, counted));
}

/** What a note counts in its own words, and in the titles of what it cites. */
function* supportOf(note: Statement, exhibit: Exhibit): Generator<Supporting> {
  for (const clause of note.text.split(CLAUSE).filter((each) => !OTHERWISE.test(each.toLowerCase())))
    for (const counted of countedIn(clause))
      yield { counted, said: clause.slice(counted.start, counted.end), where: '' };
  for (const place of citedInNotes(exhibit).get(note.home.note) ?? []) {
    const { authority, work } = place;
    const title = fieldOf(authority, 'title');
    if (COMPARED.test(work.prefix === '' ? beforeCitation(place) : work.prefix)) continue;
    for (const counted of countedIn(title))
      yield {
        counted,
        said: title.slice(counted.start, counted.end),
        where: `, in the title of \`${authority.id.text}\``,
      };
  }
}

export default rule;
