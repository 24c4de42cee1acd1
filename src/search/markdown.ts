import { type Said, unescaped } from './said.ts';

/** What a Markdown file says. A bracket that is a drafter's own has a stroke before it. */
export function markdownSays(bytes: Uint8Array): Said {
  const text = new TextDecoder().decode(bytes);
  const addresses = [...text.matchAll(/<a id="([^"]*)"|\]\(([^)\s]*)\)/g)];
  return {
    texts: [unescaped(text.replace(/(?<!\\)<[^>]*>|\]\([^)\s]*\)|\\(?=[^\w\s])|\*/g, ''))],
    addresses: addresses.map(([, anchor, address]) => anchor ?? address ?? ''),
    marked: true,
  };
}
