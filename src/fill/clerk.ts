import Handlebars from 'handlebars';
import type { Copy } from '../model/analysis.ts';
import type { Prose } from '../model/prose.ts';
import type { Desk } from './desk.ts';
import type { Phrasebook } from './phrases.ts';

/** Markup that Handlebars places as it is. */
export type Markup = Handlebars.SafeString;

/** What a template sees: plain values and markup, every field there even when empty. Documented in templates/README.md. */
export type View = Readonly<Record<string, unknown>>;

/** What making a view needs to know. */
export interface Clerk {
  readonly copy: Copy;
  readonly desk: Desk;
  readonly phrases: Phrasebook;
}

export function markup(html: string): Markup {
  return new Handlebars.SafeString(html);
}

/** The mark of a text of the case, where there is one. */
export function text({ desk }: Clerk, prose: Prose | undefined): Markup | undefined {
  return prose && markup(desk.lay(prose));
}

export function texts(clerk: Clerk, proses: readonly Prose[]): readonly (Markup | undefined)[] {
  return proses.map((prose) => text(clerk, prose));
}

/** Texts as a list in words; none where there is none of them. */
export function listed({ desk, phrases }: Clerk, proses: readonly Prose[]): Markup | undefined {
  return proses.length === 0 ? undefined : markup(phrases.join(proses.map((prose) => desk.lay(prose))));
}
