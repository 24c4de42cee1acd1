import { ConcreteHyperlink, type IContext, type IXmlableObject, type ParagraphChild } from 'docx';
import { wordAddress } from './address.ts';

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** A link to an address. docx's own names its relationship at random; this one counts those of its part. */
export class AddressLink extends ConcreteHyperlink {
  readonly #href: string;
  readonly #children: readonly ParagraphChild[];

  constructor(href: string, children: readonly ParagraphChild[]) {
    super(children, '');
    this.#href = href;
    this.#children = children;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const { Relationships } = context.viewWrapper;
    const id = `Link${Relationships.RelationshipCount + 1}`;
    const { target, fragment } = wordAddress(this.#href);
    Relationships.addRelationship(id, RELATIONSHIP, target, 'External');
    return new ConcreteHyperlink(this.#children, id, fragment, this.#href).prepForXml(context);
  }
}

/** A link to a bookmark of the same paper. */
export function bookmarkLink(name: string, children: readonly ParagraphChild[]): ParagraphChild {
  return new ConcreteHyperlink(children, '', name) as ParagraphChild;
}
