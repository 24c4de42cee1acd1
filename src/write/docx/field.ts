import {
  BuilderElement,
  type IRunOptions,
  NextAttributeComponent,
  type ParagraphChild,
  Run,
  XmlComponent,
} from 'docx';

/** A field: what Word shall compute, and what the paper says it comes to. */
export interface Field {
  /** `REF treaty \r \h`. */
  readonly instruction: string;
  readonly result: string;
}

/**
 * The runs of a field. Its parts are runs of their own, not the shorter `w:fldSimple`, because Word gives a result
 * that it computes anew the look of the instruction's run, and only so is there one.
 */
export function fieldRuns(field: Field, look: IRunOptions): ParagraphChild[] {
  const part = (child: XmlComponent) => new Run({ ...look, children: [child] });
  return [
    part(fieldCharacter('begin')),
    part(new Instruction(field.instruction)),
    part(fieldCharacter('separate')),
    new Run({ ...look, text: field.result }),
    part(fieldCharacter('end')),
  ];
}

function fieldCharacter(type: 'begin' | 'separate' | 'end'): XmlComponent {
  return new BuilderElement({
    name: 'w:fldChar',
    attributes: { type: { key: 'w:fldCharType', value: type } },
  });
}

class Instruction extends XmlComponent {
  constructor(text: string) {
    super('w:instrText');
    this.root.push(
      new NextAttributeComponent({ space: { key: 'xml:space', value: 'preserve' } }),
      ` ${text} `,
    );
  }
}
