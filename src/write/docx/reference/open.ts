import { type Archive, openArchive, pathWithin, type Unopened } from '../../../text/office-archive.ts';
import { type Element, elements, readTree } from './tree.ts';
import { Unfit } from './unfit.ts';

/** What may be wanted: text, and pictures for headers. No programs, fonts or embedded files. */
const WANTED = /\.(?:xml|rels|png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)$/i;

/** Unpacks a Word file. Throws `Unfit` for what is none, or too much of one. */
export function openReference(bytes: Uint8Array): Archive {
  const opened = openArchive(bytes, WANTED);
  if (typeof opened === 'string') throw REASONS[opened]();
  return opened;
}

const REASONS: Readonly<Record<Unopened, () => Unfit>> = {
  other: () => new Unfit('it is not a Word file (.docx)', 'save it in Word as “Word Document (*.docx)”'),
  broken: () =>
    new Unfit(
      'it is damaged and cannot be unpacked',
      'open it in Word, which may mend it, and save it again',
    ),
  'too much': () =>
    new Unfit(
      'it unpacks to more than styles and a letterhead need',
      'keep of it one page with header and footer',
    ),
};

/** A part that another leads to. */
export interface Related {
  readonly id: string;
  /** The last word of the relationship's type: `styles`, `image`. */
  readonly kind: string;
  readonly path: string;
}

/** The parts within the file that a part leads to (`''`: the file itself). What leads outside is passed over. */
export function relatedTo(path: string, archive: Archive): readonly Related[] {
  const folder = path.replace(/[^/]*$/, '');
  const own = `${folder}_rels/${path.slice(folder.length)}.rels`;
  const bytes = archive.get(own);
  const listed: readonly Element[] = bytes ? elements(readTree(bytes, own)) : [];
  return listed.flatMap(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
    if (TargetMode === 'External') return [];
    const target = pathWithin(Target, folder);
    return archive.has(target) ? [{ id: Id, kind: Type.replace(/^.*\//, ''), path: target }] : [];
  });
}
