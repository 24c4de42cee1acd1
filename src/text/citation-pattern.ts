import type { Pattern, PatternPart } from '../model/citation-style.ts';

/** A pattern that cannot be read: why, and at which sign of it. UTF-16 units. */
export class BrokenPattern extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

const TOKENS = /\\(?<escaped>.)|\{(?<place>[^{}]*)\}|(?<sign>[[\]|*{}])|(?<words>[^\\[\]|*{}]+)/gsu;

/**
 * Reads `[{author}, ]*{title}*[ ({issued:year})]`: `{…}` is a place, `*…*` emphasis, `[…|…]` the first of several that is
 * complete; a backslash before a sign makes it a word. Throws `BrokenPattern`.
 */
export function readPattern(text: string): Pattern {
  const open: Open[] = [{ sign: '', at: 0, alternatives: [], parts: [] }];
  for (const { 0: whole, index, groups = {} } of text.matchAll(TOKENS)) {
    const here = open.at(-1) as Open;
    const { escaped, place, words, sign } = groups;
    if (place !== undefined) here.parts.push(placeOf(place, index));
    else if (sign !== undefined) bracket(sign, index, open);
    else here.parts.push({ kind: 'words', text: escaped ?? words ?? whole });
  }
  const left = open.pop() as Open;
  if (open.length > 0) throw new BrokenPattern(`\`${left.sign}\` is not closed`, left.at);
  return left.parts;
}

/** Brackets or emphasis that is not closed yet. */
interface Open {
  readonly sign: string;
  readonly at: number;
  readonly alternatives: Pattern[];
  parts: PatternPart[];
}

function bracket(sign: string, at: number, open: Open[]): void {
  const here = open.at(-1) as Open;
  if (sign === '[' || (sign === '*' && here.sign !== '*')) {
    open.push({ sign, at, alternatives: [], parts: [] });
    return;
  }
  if ((sign === '*') !== (here.sign === '*') || here.sign === '' || sign === '{' || sign === '}')
    throw new BrokenPattern(`\`${sign}\` stands alone`, at);
  if (sign === '|') {
    here.alternatives.push(here.parts);
    here.parts = [];
    return;
  }
  open.pop();
  const children = here.parts;
  const closed: PatternPart =
    sign === '*'
      ? { kind: 'emphasis', children }
      : { kind: 'choice', alternatives: [...here.alternatives, children] };
  (open.at(-1) as Open).parts.push(closed);
}

const PLACE = /^(?:(?<what>words|part):(?<key>[a-z_]+)|(?<name>[A-Za-z_-]+)(?::(?<look>[a-z]+))?)$/;

function placeOf(place: string, at: number): PatternPart {
  const { what, key = '', name = '', look } = PLACE.exec(place)?.groups ?? {};
  if (what === 'words') return { kind: 'phrase', key };
  if (what === 'part') return { kind: 'part', name: key };
  if (name === '') throw new BrokenPattern(`\`{${place}}\` names no place`, at);
  return { kind: 'field', name, look };
}
