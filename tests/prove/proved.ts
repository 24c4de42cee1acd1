import type { ElementProof, Proof, ProvisionProof } from '../../src/model/proof.ts';
import { prove } from '../../src/prove/index.ts';
import { caseWith, draft, said } from '../draft.ts';

/** The proof of a case: YAML of top-level keys in place of the bare ones. */
export async function proved(keys: Readonly<Record<string, unknown>>): Promise<Proof> {
  const { copy, series, findings } = await draft(caseWith(keys));
  if (!series) throw new Error(`no paper: ${findings.map(said)}`);
  return prove(copy, series);
}

export function provisionsOf({ counts }: Proof): readonly ProvisionProof[] {
  return counts.flatMap(({ accused }) => accused.flatMap(({ provisions }) => provisions));
}

/** `attack: 3 [P-1] [book p. 3 n1]`: what an element is alleged by and rests on, or what it lacks. */
export function line({ element, allegations, gap }: ElementProof): string {
  const told = allegations.map(({ at, grounds }) => {
    const things = grounds.flatMap(({ evidence, works }) => [
      ...evidence.map(({ link, name }) => `[${name}${link.at ? `, ${link.at.text}` : ''}]`),
      ...works.map(
        ({ work, note }) => `[${[work.id, work.pinpoint, note && `n${note}`].filter(Boolean).join(' ')}]`,
      ),
    ]);
    const numbers = grounds.map((ground) => ground.at.number).join('<');
    return [numbers === '' ? at.number : numbers, ...things].join(' ');
  });
  const reasons = gap?.reasons.map(({ words }) => words) ?? [];
  const lack = gap ? [`${gap.kind}${gap.explained ? `, explained ${reasons}`.trimEnd() : ''}`] : [];
  return `${element.id}: ${[...told, ...lack].join('; ')}`;
}

/** Every line of a proof below the name of its accused and its provision. */
export function lines(proof: Proof): readonly string[] {
  return proof.counts.flatMap(({ number, accused }) =>
    accused.flatMap(({ name, provisions }) =>
      provisions.flatMap((provision) => [
        `${number} ${name}: ${provision.role} ${provision.cited.path}${provision.hasTable ? '' : ' (no table)'}`,
        ...provision.elements.map((element) => `  ${line(element)}`),
      ]),
    ),
  );
}
