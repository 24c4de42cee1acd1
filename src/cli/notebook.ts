import { normalize } from 'node:path/posix';
import { type Host, HostError } from '../host.ts';
import { sha256 } from '../text/digest.ts';

/** What has become of a file or folder since it was noted down. */
export interface Change {
  readonly path: string;
  readonly fate: 'changed' | 'gone' | 'new';
  /** Whether it is a folder, of whose names one came or went. */
  readonly isFolder: boolean;
  /** Whether an editor may be halfway through putting a new file in its place. */
  readonly midway: boolean;
}

/** How a file or folder was asked for. */
type Deed = 'read' | 'list' | 'real';

interface Note {
  readonly deed: Deed;
  readonly path: string;
  readonly answer: string;
}

/** Begins the answer where nothing was found: a sign that no name has. */
const NOTHING = '\0';
const EMPTY = 'empty';

/** The folders of what comes with the program. */
const OWN: readonly string[] = ['templates/', 'schemas/'];

/** A host that notes down everything it is asked about a disk, be it there or not, and what the answer was. */
export class Notebook {
  readonly host: Host;
  readonly #notes = new Map<string, Note>();
  readonly #faces = new Set<string>();

  constructor(host: Host) {
    this.host = {
      ...host,
      read: (path) => this.#noted('read', path, host.read(path)),
      list: (path) => this.#noted('list', path, host.list(path)),
      real: (path) => this.#noted('real', path, host.real(path)),
      face: (specifier) => {
        const path = host.face(specifier);
        if (path !== specifier) this.#faces.add(path);
        return path;
      },
      write: async (files) => {
        await host.write(files);
        for (const { path, bytes } of files) this.#rewrite('read', path, answerOf(bytes));
      },
    };
  }

  /** Every path that was asked about. */
  paths(): readonly string[] {
    return [...this.#notes.values()].map(({ path }) => path);
  }

  /** The user's own files that were read. */
  files(): readonly string[] {
    const own = OWN.map((folder) => this.host.asset(folder));
    return [...this.#notes.values()].flatMap(({ deed, path, answer }) => {
      const isOwn = this.#faces.has(path) || own.some((folder) => path.startsWith(folder));
      return deed !== 'read' || answer.startsWith(NOTHING) || isOwn ? [] : path;
    });
  }

  /** What would be answered otherwise today. */
  async changes(today: Today): Promise<readonly Change[]> {
    const found = new Map<string, Change>();
    for (const { deed, path, answer } of this.#notes.values()) {
      const now = await today.answer(deed, path);
      if (now === answer) continue;
      const [was, is] = [!answer.startsWith(NOTHING), !now.startsWith(NOTHING)];
      const fate = was === is ? 'changed' : is ? 'new' : 'gone';
      found.set(path, { path, fate, isFolder: deed === 'list', midway: fate === 'gone' || now === EMPTY });
    }
    return [...found.values()];
  }

  /** The first answer stands: what was made was made of that, or of a mixture that has to be made again. */
  async #noted<Found extends Answer>(deed: Deed, path: string, asked: Promise<Found>): Promise<Found> {
    const note = (answer: string) => {
      const key = keyOf(deed, path);
      if (!this.#notes.has(key)) this.#notes.set(key, { deed, path, answer });
    };
    try {
      const found = await asked;
      note(answerOf(found));
      return found;
    } catch (error) {
      if (error instanceof HostError) note(refusalOf(deed, error));
      throw error;
    }
  }

  /** What the program writes itself is no news to it. */
  #rewrite(deed: Deed, path: string, answer: string): void {
    const key = keyOf(deed, path);
    const note = this.#notes.get(key);
    if (note) this.#notes.set(key, { ...note, answer });
  }
}

type Answer = Uint8Array | readonly string[] | string;

function answerOf(found: Answer): string {
  if (typeof found === 'string') return found;
  if (found instanceof Uint8Array) return found.length === 0 ? EMPTY : sha256(found);
  return found.join('/');
}

/** That a file is no folder is nothing to tell: whoever reads it is told what became of it. */
function refusalOf(deed: Deed, { code }: HostError): string {
  return deed === 'list' ? NOTHING : `${NOTHING}${code}`;
}

function keyOf(deed: Deed, path: string): string {
  return `${deed} ${normalize(path)}`;
}

/** What a host answers at one moment, which several notebooks are held against. */
export class Today {
  readonly #host: Host;
  readonly #answers = new Map<string, Promise<string>>();

  constructor(host: Host) {
    this.#host = host;
  }

  answer(deed: Deed, path: string): Promise<string> {
    const key = keyOf(deed, path);
    const known = this.#answers.get(key) ?? this.#ask(deed, path);
    this.#answers.set(key, known);
    return known;
  }

  async #ask(deed: Deed, path: string): Promise<string> {
    try {
      return answerOf(await this.#host[deed](path));
    } catch (error) {
      if (error instanceof HostError) return refusalOf(deed, error);
      throw error;
    }
  }
}
