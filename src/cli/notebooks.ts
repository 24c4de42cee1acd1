import type { Host, Watcher } from '../host.ts';
import { type Change, Notebook, Today } from './notebook.ts';

/** What is known of everything that the cases of a call were made of. */
export class Notebooks {
  readonly #host: Host;
  #search: Notebook;
  readonly #cases = new Map<string, Notebook>();
  #unfinished: ReadonlySet<string> = new Set();

  constructor(host: Host) {
    this.#host = host;
    this.#search = new Notebook(host);
  }

  /** The host through which cases are looked for, of which it begins anew to take notes. */
  search(): Host {
    this.#search = new Notebook(this.#host);
    return this.#search.host;
  }

  /** Of these cases those that are new, were changed or left unfinished, of which it begins anew to take notes. */
  due(cases: readonly string[]): readonly string[] {
    const known = new Set(cases);
    for (const path of this.#cases.keys())
      if (!known.has(path) || this.#unfinished.has(path)) this.#cases.delete(path);
    this.#unfinished = new Set();
    return cases.filter((path) => !this.#cases.has(path));
  }

  /** These are due again when anything changes. */
  leave(cases: readonly string[]): void {
    this.#unfinished = new Set(cases);
  }

  /** The host through which one case is read. */
  hostFor(path: string): Host {
    const book = this.#cases.get(path) ?? new Notebook(this.#host);
    this.#cases.set(path, book);
    return book.host;
  }

  /** The user's own files that were read for the cases. */
  files(): ReadonlySet<string> {
    return new Set([...this.#cases.values()].flatMap((book) => book.files()));
  }

  /** Waits until something is otherwise, and forgets the cases that it concerns; undefined where nothing ever will be. */
  async changes(watcher: Watcher): Promise<readonly Change[] | undefined> {
    for (;;) {
      watcher.follow(this.#all().flatMap((book) => book.paths()));
      let changed = await this.#changed();
      if ([...changed.values()].flat().some(({ midway }) => midway)) {
        await watcher.patience();
        changed = await this.#changed();
      }
      if (changed.size > 0) return this.#forget(changed);
      if (!(await watcher.stirred())) return undefined;
    }
  }

  #all(): readonly Notebook[] {
    return [this.#search, ...this.#cases.values()];
  }

  /** By the notebook that says otherwise. */
  async #changed(): Promise<ReadonlyMap<Notebook, readonly Change[]>> {
    const today = new Today(this.#host);
    const changed = new Map<Notebook, readonly Change[]>();
    for (const book of this.#all()) {
      const changes = await book.changes(today);
      if (changes.length > 0) changed.set(book, changes);
    }
    return changed;
  }

  #forget(changed: ReadonlyMap<Notebook, readonly Change[]>): readonly Change[] {
    for (const [path, book] of this.#cases) if (changed.has(book)) this.#cases.delete(path);
    return [...changed.values()].flat();
  }
}
