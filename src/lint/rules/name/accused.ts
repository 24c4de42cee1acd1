import type { Accused } from '../../../model/case.ts';
import { grouped } from '../../../text/grouped.ts';
import { accusedNamesOf, type TypedName } from '../../reading/accused-names.ts';
import type { Objection, Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'an accused is named in different ways, or typed where a reference prints the name',
  why: 'A charge names the accused in one way; a name printed by reference cannot be misspelt.',
  severity: 'warning',
  example: {
    bad: "accused: [{id: doe, name: Jordan Doe}]\ngeneral_allegations: ['@doe met others.', 'Then Jordan Do-e left.', 'Jordän Doe left.']",
    good: "accused: [{id: doe, name: Jordan Doe}]\ngeneral_allegations: ['@doe met others.', 'His brother Jonas Doe left.']",
  },
  *check(exhibit) {
    for (const [accused, names] of grouped(accusedNamesOf(exhibit), (name) => name.accused)) {
      for (const name of names) if (name.kind === 'misspelt') yield misspelt(accused, name);
      const others = names.filter(({ kind }) => kind !== 'misspelt');
      const forms = [...grouped(others, (name) => name.written)].sort(
        ([, one], [, other]) => other.length - one.length,
      );
      const usual = forms.find(([, all]) => all[0]?.kind === 'full')?.[0] ?? '';
      for (const [written, all] of forms) yield typed(accused, written, all, usual);
    }
  },
};

function misspelt({ id, name }: Accused, { statement, start, end, written }: TypedName): Objection {
  return {
    span: statement.span(start, end),
    message: `\`${written}\` is not how the accused is named, \`${name.text}\``,
    help: `write \`@${id.text}\``,
    ...(statement.role === 'note' && { severity: 'info' as const }),
  };
}

/** One for each form that is typed, where it first stands. */
function typed({ id, name }: Accused, written: string, all: readonly TypedName[], usual: string): Objection {
  const [{ statement, start, end, kind }] = all as [TypedName];
  const places =
    all.length > 1 ? ` here and in ${all.length - 1} other place${all.length === 2 ? '' : 's'}` : '';
  return {
    span: statement.span(start, end),
    message:
      kind === 'full'
        ? `the name of the accused, \`${written}\`, is typed by hand${places}${written === usual ? '' : `, and elsewhere as \`${usual}\``}`
        : `\`${name.text}\` is called \`${written}\`${places}, which the paper does not introduce`,
    help:
      kind === 'full'
        ? `write \`@${id.text}\`, which prints it`
        : `write \`@${id.text}\`, or define the short name`,
    severity: 'info',
  };
}

export default rule;
