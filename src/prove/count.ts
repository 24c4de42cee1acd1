import type { Charge, Cited } from '../model/analysis.ts';
import type { Accused, Count, Paragraph } from '../model/case.ts';
import { askedOf, type Element } from '../model/law.ts';
import type {
  AccusedProof,
  Allegation,
  CountProof,
  ElementProof,
  Gap,
  ProvisionProof,
  ProvisionRole,
} from '../model/proof.ts';
import type { Grounds } from './grounds.ts';
import type { Printing } from './printing.ts';
import { Reach } from './reach.ts';

/** Everything that a count charges, for each of its accused. */
export function proveCount(count: Count, charge: Charge, printing: Printing, grounds: Grounds): CountProof {
  const reach = new Reach(count, charge, printing, grounds);
  const prover = new Prover(count, charge, reach, printing, grounds);
  return {
    count,
    title: count.title
      ? printing.wordsOf(count.title)
      : (charge.crime.provision?.phrase ?? charge.crime.path),
    number: printing.series.byKey.get(count.id.text)?.reference ?? '',
    charge,
    accused: charge.accused.map((accused) => prover.against(accused)),
  };
}

class Prover {
  readonly #count: Count;
  readonly #charge: Charge;
  readonly #reach: Reach;
  readonly #printing: Printing;
  readonly #grounds: Grounds;

  constructor(count: Count, charge: Charge, reach: Reach, printing: Printing, grounds: Grounds) {
    this.#count = count;
    this.#charge = charge;
    this.#reach = reach;
    this.#printing = printing;
    this.#grounds = grounds;
  }

  against(accused: Accused): AccusedProof {
    const { crime, acts, modes, alternativeModes } = this.#charge;
    const cited: readonly (readonly [ProvisionRole, Cited])[] = [
      ['crime', crime],
      ...acts.map((act) => ['act', act] as const),
      ...modes.map((mode) => [alternativeModes.includes(mode) ? 'alternative_mode' : 'mode', mode] as const),
    ];
    const name = this.#printing.wordsOf(accused.name);
    return { accused, name, provisions: cited.map(([role, each]) => this.#provision(role, each, accused)) };
  }

  #provision(role: ProvisionRole, cited: Cited, accused: Accused): ProvisionProof {
    const isMode = role === 'mode' || role === 'alternative_mode';
    const paragraphs = this.#reach.alleging(accused, isMode);
    const linked = paragraphs.flatMap(({ elements }) => elements);
    const explained = this.#count.gaps.map(({ element }) => element);
    const alleged = new Set([...linked, ...explained].map(({ text }) => text));
    const table = cited.provision ?? { elements: [] };
    const { elements, forms, chosen } = askedOf(table, this.#charge.crime.path, alleged);
    return {
      role,
      cited,
      hasTable: table.elements.length > 0,
      forms,
      chosen,
      elements: elements.map((element) => this.#element(element, paragraphs)),
    };
  }

  #element(element: Element, paragraphs: readonly Paragraph[]): ElementProof {
    const alleging = paragraphs.filter(({ elements }) => elements.some(({ text }) => text === element.id));
    const allegations = alleging.flatMap((paragraph) => this.#allegation(paragraph));
    const isProved = alleging.some((paragraph) => !this.#grounds.isBare(paragraph));
    if (isProved) return { element, allegations };
    return { element, allegations, gap: this.#gap(element, allegations) };
  }

  #allegation(paragraph: Paragraph): readonly Allegation[] {
    const at = this.#printing.placeOf(paragraph);
    if (!at) return [];
    return [{ at, grounds: this.#grounds.groundsOf(paragraph) }];
  }

  #gap({ id }: Element, allegations: readonly Allegation[]): Gap {
    const said = this.#count.gaps.filter(({ element }) => element.text === id);
    const reasons = said.map(({ reason }) => this.#printing.reasonOf(reason));
    const isExcused = ({ grounds }: Allegation) =>
      grounds.every(({ unsourced }) => unsourced.every(({ reason }) => reason !== undefined));
    return {
      kind: allegations.length === 0 ? 'unalleged' : 'unsupported',
      reasons,
      explained: reasons.length > 0 || (allegations.length > 0 && allegations.every(isExcused)),
    };
  }
}
