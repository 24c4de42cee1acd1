import { isAbsolute, join } from 'node:path/posix';
import { type Host, HostError } from './host.ts';
import type { Finding } from './model/finding.ts';
import { byCodePoint } from './text/order.ts';

/** A file, and the host that reads it and what stands beside it as they were. */
export interface Version {
  readonly path: string;
  readonly host: Host;
  /** The same findings, at places that name the version. */
  named(findings: readonly Finding[]): readonly Finding[];
}

/**
 * Reads `git:REVISION:path`, a path from the working folder; any other path is a file of today. Throws a `HostError`
 * where git knows no such revision, or is not there.
 */
export async function versionOf(path: string, host: Host): Promise<Version> {
  const [, revision, within] = /^git:([^:]+):(.+)$/.exec(path) ?? [];
  if (revision === undefined || within === undefined) return { path, host, named: (findings) => findings };
  if (isAbsolute(within))
    throw unread(path, 'EINVAL', 'after a version of git, the path begins in this folder');
  return {
    path: within,
    host: await hostAt(revision, path, host),
    named: (findings) => findings.map((finding) => at(`git:${revision}:`, finding)),
  };
}

function at(prefix: string, finding: Finding): Finding {
  const { source } = finding.span;
  return { ...finding, span: { ...finding.span, source: { ...source, path: prefix + source.path } } };
}

/** What is not in the revision is not there, whatever the disk has; the program's own files are the program's. */
async function hostAt(revision: string, asked: string, host: Host): Promise<Host> {
  const { git } = host;
  if (!git) throw unread(asked, 'ENOSYS', 'there is no git to ask');
  const text = async (words: readonly string[]) =>
    new TextDecoder().decode(await git(words)).replace(/\n$/, '');
  const commit = await text(['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`]).catch(
    (error) => {
      throw known(error, unread(asked, 'EINVAL', `git knows no version \`${revision}\` here`));
    },
  );
  const prefix = await text(['rev-parse', '--show-prefix']);
  const files = filesIn(await text(['ls-tree', '-r', '-z', '--full-tree', commit]));
  const place = (path: string) => join('.', prefix, path);
  return {
    ...host,
    read: async (path) => {
      if (isAbsolute(path)) return host.read(path);
      const blob = files.get(place(path));
      return blob === undefined ? absent(path, revision) : git(['cat-file', 'blob', blob]);
    },
    list: async (path) => (isAbsolute(path) ? host.list(path) : entriesOf(place(path), files)),
    real: async (path) => {
      if (isAbsolute(path)) return host.real(path);
      const there = files.has(place(path)) || entriesOf(place(path), files).length > 0;
      return there ? join('/', place(path)) : absent(path, revision);
    },
  };
}

/** Where git could not even be asked, that is what there is to say. */
function known(error: unknown, otherwise: HostError): unknown {
  return error instanceof HostError && error.code === 'ENOENT' ? error : otherwise;
}

/** Regular files by their path from the top, with the names of their contents; a link is none. */
function filesIn(tree: string): ReadonlyMap<string, string> {
  const entries = tree.split('\0').map((entry) => /^100\d+ blob (\w+)\t(.*)$/s.exec(entry));
  return new Map(entries.flatMap((entry) => (entry ? [[entry[2] ?? '', entry[1] ?? ''] as const] : [])));
}

/** Names of what is in a folder. */
function entriesOf(folder: string, files: ReadonlyMap<string, string>): readonly string[] {
  const inside = folder === '.' || folder === './' ? '' : `${folder.replace(/\/$/, '')}/`;
  const names = [...files.keys()]
    .filter((path) => path.startsWith(inside))
    .map((path) => path.slice(inside.length).split('/', 1)[0] ?? '');
  return [...new Set(names)].sort(byCodePoint);
}

function absent(path: string, revision: string): never {
  throw unread(path, 'ENOENT', `there is no such file in \`${revision}\``);
}

function unread(path: string, code: string, reason: string): HostError {
  return new HostError(code, path, `\`${path}\` cannot be read: ${reason}`);
}
