import type {
  AccusedProof,
  Allegation,
  CountProof,
  ElementProof,
  Ground,
  Place,
  Proof,
  ProvisionProof,
  Unsourced,
} from '../model/proof.ts';
import { tallyOf } from '../model/proof.ts';
import { positionAt } from '../text/position.ts';

/** A proof as data, for programs; its shape is a contract (`version` 1). Ids of the drafter are left out where they may tell what is withheld. */
export function proofData({ counts, unsourced, tellsIds }: Proof): object {
  return {
    version: 1,
    counts: counts.map((count) => countData(count, tellsIds)),
    unsourced: unsourced.map(unsourcedData),
  };
}

function countData({ count, number, title, accused }: CountProof, tellsIds: boolean): object {
  return {
    ...(tellsIds && { id: count.id.text }),
    number,
    title,
    ...tallyOf(accused.flatMap(({ provisions }) => provisions)),
    accused: accused.map((each) => accusedData(each, tellsIds)),
  };
}

function accusedData({ accused, name, provisions }: AccusedProof, tellsIds: boolean): object {
  return {
    ...(tellsIds && { id: accused.id.text }),
    name,
    provisions: provisions.map((each) => provisionData(each, tellsIds)),
  };
}

function provisionData(provision: ProvisionProof, tellsIds: boolean): object {
  const { role, cited, hasTable, forms, chosen, elements } = provision;
  const standard = cited.provision?.standard;
  const { elements: of, ...tally } = tallyOf([provision]);
  return {
    role,
    instrument: cited.instrument.id,
    path: cited.path,
    ...(standard !== undefined && { standard }),
    hasTable,
    forms,
    chosen,
    of,
    ...tally,
    elements: elements.map((each) => elementData(each, tellsIds)),
  };
}

function elementData({ element, allegations, gap }: ElementProof, tellsIds: boolean): object {
  return {
    id: element.id,
    text: element.text,
    allegations: allegations.map((each) => allegationData(each, tellsIds)),
    ...(gap && { gap: { ...gap, reasons: gap.reasons.map(({ words }) => words) } }),
  };
}

function allegationData({ at, grounds }: Allegation, tellsIds: boolean): object {
  return { ...placeData(at), grounds: grounds.map((ground) => groundData(ground, tellsIds)) };
}

function groundData({ at, evidence, works, unsourced }: Ground, tellsIds: boolean): object {
  return {
    ...placeData(at),
    evidence: evidence.map(({ link, name }) => ({ ...(tellsIds && { id: link.id.text }), name })),
    sources: works.map(({ work: { id, pinpoint }, name, note }) => ({
      ...(tellsIds && { id }),
      name,
      ...(pinpoint !== '' && { pinpoint }),
      ...(note !== undefined && { note }),
    })),
    unsourced: unsourced.map(unsourcedData),
  };
}

function unsourcedData({ at, reason }: Unsourced): object {
  return { ...placeData(at), ...(reason && { reason: reason.words }) };
}

function placeData({ number, span }: Place): object {
  const { line, column } = positionAt(span.source, span.start);
  return { paragraph: number, file: span.source.path, line, column };
}
