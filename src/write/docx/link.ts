import { ConcreteHyperlink, type IContext, type IXmlableObject, type ParagraphChild } from 'docx';

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
    Relationships.addRelationship(id, RELATIONSHIP, this.#href, 'External');
    return new ConcreteHyperlink(this.#children, id).prepForXml(context);
  }
}

/** A link to a bookmark of the same paper. */
export function bookmarkLink(name: string, children: readonly ParagraphChild[]): ParagraphChild {
  return new ConcreteHyperlink(children, '', name) as ParagraphChild;
}
