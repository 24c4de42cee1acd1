import type { Authority } from './authority.ts';
import type {
  Accused,
  Count,
  CountGroup,
  Evidence,
  Footnote,
  Incident,
  Item,
  Paragraph,
  Schedule,
  Section,
  Term,
} from './case.ts';

/** What an id stands for. `key` names the thing from here on, whether its author gave it an id or not. */
export type Label =
  | { readonly kind: 'paragraph'; readonly key: string; readonly of: Paragraph }
  | { readonly kind: 'item'; readonly key: string; readonly of: Item }
  | { readonly kind: 'section'; readonly key: string; readonly of: Section }
  | { readonly kind: 'count'; readonly key: string; readonly of: Count }
  | { readonly kind: 'group'; readonly key: string; readonly of: CountGroup }
  | { readonly kind: 'accused'; readonly key: string; readonly of: Accused }
  | { readonly kind: 'term'; readonly key: string; readonly of: Term }
  | { readonly kind: 'footnote'; readonly key: string; readonly of: Footnote }
  | { readonly kind: 'schedule'; readonly key: string; readonly of: Schedule }
  | { readonly kind: 'source'; readonly key: string; readonly of: Authority }
  | { readonly kind: 'incident'; readonly key: string; readonly of: Incident }
  | { readonly kind: 'evidence'; readonly key: string; readonly of: Evidence };

/** Parts of the indictment that a count may incorporate by name. */
export const PARTS: readonly string[] = ['accused', 'general_allegations', 'individual_responsibility'];
