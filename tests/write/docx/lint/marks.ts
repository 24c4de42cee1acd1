import type { WordFile } from '../reading/package.ts';
import { all, child, type Element, elements } from '../reading/xml.ts';
import { type Check, doubled, everything, type Story, stories } from './walk.ts';

/** The longest name of a bookmark that Word keeps, in characters. */
const LONGEST = 40;

/** What can be wrong with bookmarks, notes, pictures and their numbers. */
export const markFaults: Check = (file) => [
  ...stories(file).flatMap((story) => pairFaults(story).map((fault) => `${story.path}: ${fault}`)),
  ...bookmarkFaults(file),
  ...fieldTargets(file),
  ...noteFaults(file, 'footnote'),
  ...noteFaults(file, 'endnote'),
  ...drawingFaults(file),
];

function everywhere(file: WordFile, name: string): Element[] {
  return stories(file).flatMap(({ root }) => all(root, name));
}

/** Each bookmark begins and then ends in one story. */
function pairFaults({ root }: Story): string[] {
  const open = new Set<string>();
  const faults: string[] = [];
  for (const { name, attributes } of everything(root)) {
    const id = attributes['w:id'] ?? '';
    if (name === 'w:bookmarkStart') open.add(id);
    if (name === 'w:bookmarkEnd' && !open.delete(id))
      faults.push(`the bookmark ${id} ends without a beginning`);
  }
  return [...faults, ...[...open].map((id) => `the bookmark ${id} never ends`)];
}

function bookmarkFaults(file: WordFile): string[] {
  const marks = everywhere(file, 'w:bookmarkStart').map(({ attributes }) => attributes);
  const names = marks.map((attributes) => attributes['w:name'] ?? '');
  const ids = marks.map((attributes) => attributes['w:id'] ?? '');
  return [
    ...doubled(ids).map((id) => `two bookmarks have the number ${id}`),
    ...doubled(names.map((name) => name.toLowerCase())).map((name) => `two bookmarks are called ${name}`),
    ...ids.filter((id) => !/^\d{1,9}$/.test(id)).map((id) => `a bookmark has the number ${id}`),
    ...names
      .filter((name) => name.length > LONGEST)
      .map((name) => `the bookmark ${name} is longer than Word keeps`),
    ...names
      .filter((name) => !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name))
      .map((name) => `Word allows no bookmark “${name}”`),
  ];
}

/** Fields and links within the paper lead to bookmarks that are there; NOTEREF to one about a call. */
function fieldTargets(file: WordFile): string[] {
  const names = new Set(everywhere(file, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']));
  const asked = everywhere(file, 'w:instrText').map(({ children }) => children.join('').trim());
  const fields = asked.flatMap((instruction) => {
    const [, kind = '', name = ''] = /^(REF|NOTEREF|PAGEREF) (\S+)/.exec(instruction) ?? [];
    return kind === '' ? [] : [{ kind, name }];
  });
  const links = everywhere(file, 'w:hyperlink').filter(({ attributes }) => attributes['r:id'] === undefined);
  const called = new Set(stories(file).flatMap(bookmarksOfCalls));
  return [
    ...fields.filter(({ name }) => !names.has(name)).map(({ kind, name }) => `${kind} ${name} leads nowhere`),
    ...fields
      .filter(({ kind, name }) => kind === 'NOTEREF' && !called.has(name))
      .map(({ name }) => `${name} is about no call`),
    ...links
      .map(({ attributes }) => attributes['w:anchor'])
      .filter((name) => !names.has(name))
      .map((name) => `a link to ${name} leads nowhere`),
  ];
}

function bookmarksOfCalls({ root }: Story): string[] {
  const open = new Map<string, string>();
  const found: string[] = [];
  for (const { name, attributes } of everything(root)) {
    const id = attributes['w:id'] ?? '';
    if (name === 'w:bookmarkStart') open.set(id, attributes['w:name'] ?? '');
    if (name === 'w:bookmarkEnd') open.delete(id);
    if (name === 'w:footnoteReference') found.push(...open.values());
  }
  return found;
}

/** Notes and calls are one to one; the rules above notes are there and the settings name them. */
function noteFaults(file: WordFile, kind: 'footnote' | 'endnote'): string[] {
  const path = `word/${kind}s.xml`;
  if (!file.paths.includes(path)) return [];
  const notes = elements(file.xml(path));
  const idsOf = (found: readonly Element[]) => found.map(({ attributes }) => attributes['w:id'] ?? '');
  const rules = notes.filter(({ attributes }) => attributes['w:type'] !== undefined);
  const own = idsOf(notes.filter((note) => !rules.includes(note)));
  const calls = idsOf(all(file.xml('word/document.xml'), `w:${kind}Reference`));
  const elsewhere = stories(file)
    .slice(1)
    .flatMap(({ root }) => all(root, `w:${kind}Reference`));
  const named = idsOf(
    elements(
      child(file.xml('word/settings.xml'), `w:${kind}Pr`) ?? { name: '', attributes: {}, children: [] },
    ),
  );
  return [
    ...doubled(idsOf(notes)).map((id) => `two of them are number ${id}`),
    ...own.filter((id) => !/^[1-9]\d*$/.test(id)).map((id) => `one is number ${id}`),
    ...own.filter((id) => !calls.includes(id)).map((id) => `nobody calls ${id}`),
    ...calls.filter((id) => !own.includes(id)).map((id) => `there is no ${id}, which is called`),
    ...doubled(calls).map((id) => `${id} is called twice`),
    ...(elsewhere.length > 0 ? ['called from outside the body'] : []),
    ...notes.filter((note) => elements(note).at(-1)?.name !== 'w:p').map(() => 'one has no paragraph'),
    ...['separator', 'continuationSeparator']
      .filter((type) => !rules.some(({ attributes }) => attributes['w:type'] === type))
      .map((type) => `there is no ${type}`),
    ...(named.join() === idsOf(rules).join()
      ? []
      : [`the settings name ${named.join()} as rules, not ${idsOf(rules).join()}`]),
  ].map((fault) => `${path}: ${fault}`);
}

/** Pictures and shapes are told apart by their numbers. */
function drawingFaults(file: WordFile): string[] {
  const pictures = everywhere(file, 'wp:docPr').map(({ attributes }) => attributes.id ?? '');
  const shapes = everywhere(file, 'v:shape').map(({ attributes }) => attributes.id ?? '');
  const spaces = everywhere(file, 'v:shape').map(({ attributes }) => attributes['o:spid'] ?? '');
  return [
    ...[pictures, shapes, spaces].flatMap(doubled).map((id) => `two drawings are number ${id}`),
    ...pictures.filter((id) => !/^[1-9]\d*$/.test(id)).map((id) => `a picture is number ${id}`),
  ];
}
