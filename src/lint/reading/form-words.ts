import type { Exhibit } from '../rule.ts';

/** What every court's form calls the paper, its parties, its law and itself. */
const OF_THE_FORM =
  /(?:^|\s)(?:accused|defendants?|suspects?|prosecutor|prosecution|defen[cs]e|indictment|charges|counts?|court|tribunal|chambers?|chamber|statute|law|rules|code|charter|case)$/u;

/** Whether a term is one that the court's form prints of its own, where no rule sees it: `Accused`, `Statute`, a name of an accused. */
export function isFormWord({ analysis }: Exhibit, term: string): boolean {
  const lower = term.toLowerCase();
  if (OF_THE_FORM.test(lower)) return true;
  const { accused, document } = analysis.case;
  const printed = [...accused.map(({ name }) => name.text), document.situation?.text ?? ''];
  if (printed.some((text) => text.toLowerCase().includes(lower))) return true;
  return [...analysis.charges.values()].some(({ crime, modes }) =>
    [crime, ...modes].some(({ instrument }) =>
      [instrument.name, ...instrument.aliases].some((name) => name.toLowerCase().includes(lower)),
    ),
  );
}
