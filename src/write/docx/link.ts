import { escaped } from '../office/xml.ts';
import { wordAddress } from './address.ts';

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** The addresses that the links of one part lead to, which Word keeps beside it as its relationships. */
export class Links {
  readonly #targets: string[] = [];

  /** A link to an address, about runs that are XML already. */
  link(href: string, runs: string): string {
    const { target, fragment } = wordAddress(href);
    this.#targets.push(target);
    const anchor = fragment === undefined ? '' : ` w:anchor="${escaped(fragment)}"`;
    return `<w:hyperlink w:history="1"${anchor} r:id="rIdLink${this.#targets.length}">${runs}</w:hyperlink>`;
  }

  /** The relationships of all links so far. */
  relationships(): string {
    return this.#targets
      .map(
        (target, index) =>
          `<Relationship Id="rIdLink${index + 1}" Type="${RELATIONSHIP}" Target="${escaped(target)}" TargetMode="External"/>`,
      )
      .join('');
  }
}

/** A link to a bookmark of the same paper. */
export function bookmarkLink(name: string, runs: string): string {
  return `<w:hyperlink w:history="1" w:anchor="${name}">${runs}</w:hyperlink>`;
}
