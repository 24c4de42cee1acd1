import { unzipSync } from 'fflate';
import { type Element, elements, readTree } from './tree.ts';
import { Unfit } from './unfit.ts';

/** The parts of a Word file, by their paths in the zip. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/** More than the styles and the letterhead of any office take, and little enough to be unpacked at once. Bytes; entries. */
const LIMITS = { entries: 10_000, unpacked: 64 * 1024 * 1024 } as const;

/** What may be wanted: text, and pictures for headers. No programs, fonts or embedded files. */
const WANTED = /\.(?:xml|rels|png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)$/i;

/** Unpacks a Word file. Throws `Unfit` for what is none, or too much of one. */
export function openArchive(bytes: Uint8Array): Archive {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw new Unfit('it is not a Word file (.docx)', 'save it in Word as “Word Document (*.docx)”');
  let [entries, unpacked] = [0, 0];
  const filter = ({
    name,
    originalSize,
  }: {
    readonly name: string;
    readonly originalSize: number;
  }): boolean => {
    if (++entries > LIMITS.entries) throw tooMuch();
    if (!WANTED.test(name)) return false;
    // A size that is told too small bounds what is unpacked, since fflate fills no more room than was told.
    unpacked += originalSize;
    if (unpacked > LIMITS.unpacked) throw tooMuch();
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (error) {
    if (error instanceof Unfit) throw error;
    throw new Unfit(
      'it is damaged and cannot be unpacked',
      'open it in Word, which may mend it, and save it again',
    );
  }
}

function tooMuch(): Unfit {
  return new Unfit(
    'it unpacks to more than styles and a letterhead need',
    'keep of it one page with header and footer',
  );
}

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
    const target = resolved(Target, folder);
    return archive.has(target) ? [{ id: Id, kind: Type.replace(/^.*\//, ''), path: target }] : [];
  });
}

/** A path within the zip: it is looked up in a table and nowhere else, so that `..` leads nowhere. */
function resolved(to: string, folder: string): string {
  const steps: string[] = [];
  for (const step of (to.startsWith('/') ? to : folder + to).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
