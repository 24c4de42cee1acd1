import type { Charge } from '../../../model/analysis.ts';
import type { Accused, Count } from '../../../model/case.ts';
import { meantBy } from '../../reading/meant.ts';
import { accusedPatterns, THE_ACCUSED } from '../../reading/persons.ts';
import { type Found, type Phrase, phraseFinder } from '../../reading/phrases.ts';
import { sentenceAt } from '../../reading/sentences.ts';
import { allegationsIn, type Statement, statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Rule } from '../../rule.ts';
import { MODE_KINDS, MODE_WORDING, type ModeKind } from '../../words/modes.ts';

const modeWording = phraseFinder(MODE_WORDING);
/** What is denied is not pleaded, nor is what a statute says. */
const DENIED =
  /(?<![A-Za-zÀ-ỿ])(?:not\s+alleged|not\s+charged|nor|no\s+such|without\s+alleging|is\s+not|does\s+not|article|provides|defines|definitions?)(?![A-Za-zÀ-ỿ])/u;
/** Of the crime of aggression, what only a perpetrator does. */
const PERPETRATES =
  /(?<![A-Za-zÀ-ỿ])(?:(?:directly\s+|personally\s+|been\s+(?:[A-Za-zÀ-ỿ]+\s+)?)?(?:involved|participated|took\s+part|engaged)\s+in\s+(?:the\s+)?(?:planning|preparation|initiation|execution)|participated\s+in\s+(?:[A-Za-zÀ-ỿ]+\s+)?acts\s+of\s+aggression|(?:planned|prepared|initiated|executed)\s+(?:the|an|this)\s+(?:acts?\s+of\s+aggression|aggression|invasion))(?![A-Za-zÀ-ỿ])/u;

const rule: Rule = {
  summary: 'a mode of liability is pleaded that no count charges',
  why: 'Left over from a template, or forgotten in the charge: the accused cannot tell for what form of participation to answer.',
  source:
    'the precise form of participation of regulation 52(1)(c) of the Regulations of the Court (checked)',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "counts: [{id: one, crime: 'rome_statute 7(1)(a)', modes: ['rome_statute 25(3)(b)'], paragraphs: ['@doe took part in a joint criminal enterprise.']}]",
    good: "counts: [{id: one, crime: 'rome_statute 7(1)(a)', modes: ['rome_statute 25(3)(a)'], paragraphs: ['@doe was a co-perpetrator.']}]",
  },
  *check(exhibit) {
    const kinds = kindsCharged(exhibit);
    const { byCount, every, isWhole } = kinds;
    for (const statement of allegationsIn(statementsOf(exhibit))) {
      if (statement.home.part === 'accused' || statement.home.part === 'schedules') continue;
      const { count } = statement.home;
      const charged = count ? byCount.get(count) : isWhole ? every : undefined;
      for (const { kind, faint, start, end } of charged ? pleadedIn(statement, exhibit) : []) {
        const isCharged = charged?.has(kind) === true;
        const other = isCharged && !count ? spared(statement, start, kind, kinds, exhibit) : undefined;
        if (isCharged && !other) continue;
        const whom = other ? ` against \`${other.name.text}\`` : '';
        const lacking = count ? `count \`${count.id.text}\` does not charge` : `no count charges${whom}`;
        yield {
          span: statement.span(start, end),
          message: `\`${statement.text.slice(start, end)}\` pleads ${MODE_KINDS[kind].called}, which ${lacking}`,
          help: 'charge the mode, or take the words out',
          ...((faint || (!other && every.has(kind))) && { severity: 'info' as const }),
        };
      }
    }
  },
};

interface Pleaded {
  readonly kind: ModeKind;
  readonly faint?: true;
  readonly start: number;
  readonly end: number;
}

function pleadedIn(statement: Statement, exhibit: Exhibit): readonly Pleaded[] {
  const { text, small, home } = statement;
  const worded = modeWording(statement).map(
    ({ row, start, end }: Found<Phrase & Pick<Pleaded, 'kind' | 'faint'>>) => ({
      start,
      end,
      kind: row.kind,
      ...(row.faint && { faint: row.faint }),
    }),
  );
  const acts = home.part === 'general_allegations' ? undefined : PERPETRATES.exec(small);
  const start = acts?.index ?? 0;
  const perpetrated =
    acts && isOfAccused(text, start, exhibit)
      ? [{ kind: 'perpetration' as const, start, end: start + acts[0].length }]
      : [];
  return [...worded, ...perpetrated].filter(({ start: at }) => {
    const sentence = sentenceAt(text, at);
    return !DENIED.test(small.slice(sentence.start, at));
  });
}

/** Of the accused whom a sentence names, the first, where the counts that charge any of them charge no such mode. */
function spared(
  { text }: Statement,
  at: number,
  kind: ModeKind,
  { byCount }: Kinds,
  exhibit: Exhibit,
): Accused | undefined {
  const { start, end } = sentenceAt(text, at);
  const sentence = text.slice(start, end);
  const named = [...accusedPatterns(exhibit)].flatMap(([accused, name]) =>
    name.test(sentence) ? accused : [],
  );
  const charging = [...byCount].filter(([count]) =>
    exhibit.analysis.charges.get(count)?.accused.some((accused) => named.includes(accused)),
  );
  return charging.length === 0 || charging.some(([, kinds]) => kinds.has(kind)) ? undefined : named[0];
}

function isOfAccused(text: string, at: number, exhibit: Exhibit): boolean {
  const before = text.slice(Math.max(sentenceAt(text, at).start, at - 60), at);
  return [THE_ACCUSED, ...accusedPatterns(exhibit).values()].some((pattern) => pattern.test(before));
}

interface Kinds {
  /** Without those that cite no mode, which has a finding of its own, and those that cite one which the program does not know. */
  readonly byCount: ReadonlyMap<Count, ReadonlySet<ModeKind>>;
  readonly every: ReadonlySet<ModeKind>;
  /** Whether these are all that the counts can mean: some cite modes, and none an unknown one. */
  readonly isWhole: boolean;
}

function kindsCharged({ analysis }: Exhibit): Kinds {
  const charges = [...analysis.charges];
  const isKnown = ({ modes }: Charge) => modes.every((mode) => meantBy(mode).provision?.title);
  const telling = charges.filter(([, charge]) => charge.modes.length > 0 && isKnown(charge));
  return {
    byCount: new Map(telling.map(([count, charge]) => [count, kindsOf(charge)])),
    every: new Set(charges.flatMap(([, charge]) => [...kindsOf(charge)])),
    isWhole: telling.length > 0 && charges.every(([, charge]) => isKnown(charge)),
  };
}

function kindsOf({ crime, modes }: Charge): ReadonlySet<ModeKind> {
  const titles = [...modes, crime]
    .map(meantBy)
    .map(({ provision }) => `${provision?.title} ${provision?.phrase}`);
  return new Set(
    (Object.keys(MODE_KINDS) as ModeKind[]).filter((kind) => {
      // What a crime itself is called covers conspiracy and attempt, not how somebody took part in it.
      const said = kind === 'conspiracy' || kind === 'attempt' ? titles : titles.slice(0, -1);
      return (
        said.some((title) => MODE_KINDS[kind].titled.test(title)) ||
        (kind === 'superior' && isSuperior(modes))
      );
    }),
  );
}

function isSuperior(modes: Charge['modes']): boolean {
  return modes.some((mode) => meantBy(mode).provision?.kind === 'superior');
}

export default rule;
