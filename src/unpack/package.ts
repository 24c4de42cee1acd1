import { type Archive, pathWithin } from '../text/office-archive.ts';
import { broken, Damage } from './damage.ts';
import { type Element, elements, readXml } from './xml.ts';

/** A part and what it leads to. */
export interface Part {
  readonly path: string;
  readonly root: Element;
  /** Targets by relationship id: the path of another part, or an address outside. */
  readonly targets: ReadonlyMap<string, Target>;
}

/** Where a relationship leads. */
export interface Target {
  /** The last word of the relationship's type: `styles`, `hyperlink`. */
  readonly kind: string;
  readonly to: string;
  readonly outside: boolean;
}

/** The main part of a Word file. Throws `Damage` where there is none. */
export function mainPart(parts: Archive): Part {
  const told = [...targetsOf('', parts).values()].find(({ kind }) => kind === 'officeDocument')?.to;
  const path = told !== undefined && parts.has(told) ? told : 'word/document.xml';
  const part = readPart(path, parts);
  if (part?.root.name === 'w:document') return part;
  throw part || told !== undefined ? broken('its text is missing') : notWord(parts);
}

function notWord(parts: Archive): Damage {
  const help = 'open it in the program that made it and save it as “Word Document (*.docx)”';
  const what = parts.has('content.xml') ? 'an OpenDocument file (.odt)' : 'a zip without a Word text in it';
  return new Damage(`this file is ${what}, expected a Word file (.docx)`, help);
}

/** A part by its path; undefined where there is none. Throws `Damage` where it is no XML. */
function readPart(path: string, parts: Archive): Part | undefined {
  const bytes = parts.get(path);
  return bytes && { path, root: readXml(bytes, path), targets: targetsOf(path, parts) };
}

/** The parts of one kind to which a part leads, in the order of its relationships. */
export function partsOfKind(from: Part, kind: string, parts: Archive): readonly Part[] {
  const paths = [...from.targets.values()].filter((target) => target.kind === kind && !target.outside);
  return [...new Set(paths.map(({ to }) => to))].flatMap((path) => readPart(path, parts) ?? []);
}

/** A part of the whole file, such as its properties. */
export function partOfFile(kind: string, parts: Archive): Part | undefined {
  const path = [...targetsOf('', parts).values()].find((target) => target.kind === kind)?.to;
  return path === undefined ? undefined : readPart(path, parts);
}

function targetsOf(path: string, parts: Archive): ReadonlyMap<string, Target> {
  const folder = path.replace(/[^/]*$/, '');
  const own = `${folder}_rels/${path.slice(folder.length)}.rels`;
  const bytes = parts.get(own);
  const listed = bytes ? elements(readXml(bytes, own), 'Relationship') : [];
  return new Map(
    listed.map(({ attributes: { Id = '', Type = '', Target: to = '', TargetMode: mode } }) => {
      const outside = mode === 'External';
      return [Id, { kind: Type.replace(/^.*\//, ''), to: outside ? to : pathWithin(to, folder), outside }];
    }),
  );
}
