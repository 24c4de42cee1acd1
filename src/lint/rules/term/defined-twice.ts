import { grouped } from '../../../text/grouped.ts';
import { type Definition, definitionsOf } from '../../reading/definitions.ts';
import { glossaryOf } from '../../reading/glossary.ts';
import { placeName } from '../../reading/places.ts';
import type { Objection, Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a short form is defined twice, or one thing is given two',
  why: 'Where two definitions differ nobody knows which one a count relies on; where they do not, one is too many.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['The Armed Forces of Ukraine (“AFU”) held it.', 'Later the Armed Forces of Ukraine (“AFU”) left. The AFU lost it.']",
    good: "general_allegations: ['The Armed Forces of Ukraine (“AFU”) held it.', 'Later the AFU left.']",
  },
  *check(exhibit) {
    for (const { definitions } of glossaryOf(exhibit)) {
      const [first, ...others] = definitions;
      for (const other of others)
        if (!differ(first, other) || !(first.isDoubtful || other.isDoubtful)) yield again(first, other);
    }
    const longs = grouped(
      definitionsOf(exhibit).filter(({ long, manner }) => manner === 'brackets' && long?.includes(' ')),
      ({ long }) => long as string,
    );
    for (const [long, definitions] of longs) {
      const [first, ...others] = definitions as [Definition, ...Definition[]];
      for (const other of others)
        if (other.short !== first.short && !isTogether(first, other)) yield renamed(long, first, other);
    }
  },
};

function again(first: Definition, other: Definition): Objection {
  const differs = differ(first, other);
  return {
    span: other.statement.span(other.start, other.end),
    message: differs
      ? `\`${other.short}\` stands for \`${other.long}\` here and for \`${first.long}\` in ${placeName(first.statement)}`
      : `\`${other.short}\` is defined again, as already in ${placeName(first.statement)}`,
    help: differs ? 'choose another short form for one of the two' : 'define it once, where it is first used',
    ...(isAside(first, other) && { severity: 'info' as const }),
  };
}

/** Whether they stand for different things, as far as can be told. */
function differ({ long }: Definition, other: Definition): boolean {
  return long !== undefined && other.long !== undefined && bare(long) !== bare(other.long);
}

/** Captions and notes stand apart from the text, which may define anew. */
function isAside(...definitions: readonly Definition[]): boolean {
  return definitions.some(
    ({ statement: { role } }) => role === 'caption' || role === 'note' || role === 'cell',
  );
}

function renamed(long: string, first: Definition, other: Definition): Objection {
  return {
    span: other.statement.span(other.start, other.end),
    message: `\`${long}\` is called \`${other.short}\` here and \`${first.short}\` in ${placeName(first.statement)}`,
    help: 'give one thing one short form',
    severity: 'info',
  };
}

function isTogether(one: Definition, other: Definition): boolean {
  return one.statement === other.statement && one.whole[0] === other.whole[0];
}

function bare(long: string): string {
  return long
    .toLowerCase()
    .replace(/[^A-Za-zÀ-ỿ\d]+/gu, ' ')
    .replace(/^the /, '');
}

export default rule;
