import { basename, dirname, normalize } from 'node:path/posix';
import type { Host } from './host.ts';
import type { Reading } from './model/manifest.ts';

/** The folders of what comes with the program. */
const OWN = ['templates', 'schemas'] as const;

/** A host that notes which files are read through it. */
export class Ledger {
  readonly host: Host;
  readonly #read = new Map<string, Uint8Array>();
  /** The program's names of files by the paths that its host gave them. */
  readonly #faces = new Map<string, string>();

  constructor(host: Host) {
    this.host = {
      ...host,
      read: async (path) => {
        const bytes = await host.read(path);
        this.#read.set(normalize(path), bytes);
        return bytes;
      },
      face: (specifier) => {
        const path = host.face(specifier);
        if (!/^[./]/.test(specifier)) this.#faces.set(normalize(path), specifier);
        return path;
      },
    };
  }

  /** The bytes of a file that was read. Throws where it was not. */
  bytesOf(path: string): Uint8Array {
    const bytes = this.#read.get(normalize(path));
    if (!bytes) throw new Error(`${path} was not read through this ledger`);
    return bytes;
  }

  /** All files that were read, as a manifest may call them, in the order in which they were read first. */
  readings(casePath: string): readonly Reading[] {
    const folder = dirname(normalize(casePath));
    return [...this.#read].map(([path, bytes]) => ({ ...this.#placed(path, folder), bytes }));
  }

  #placed(path: string, folder: string): Pick<Reading, 'shelf' | 'file'> {
    const own = this.#faces.get(path) ?? this.#asset(path);
    if (own !== undefined) return { shelf: 'program', file: own };
    const within = below(path, folder);
    return within === undefined
      ? { shelf: 'elsewhere', file: basename(path) }
      : { shelf: 'case', file: within };
  }

  #asset(path: string): string | undefined {
    const [found] = OWN.flatMap((shelf) => {
      const within = below(path, normalize(this.host.asset(shelf)));
      return within === undefined ? [] : [`${shelf}/${within}`];
    });
    return found;
  }
}

/** The path from a folder of something in it or below it. */
function below(path: string, folder: string): string | undefined {
  if (folder === '.') return /^(?:\.\.)?\//.test(path) || path === '..' ? undefined : path;
  const start = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(start) ? path.slice(start.length) : undefined;
}
