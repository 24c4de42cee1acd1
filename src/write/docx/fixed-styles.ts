import { ImportedXmlComponent, type XmlComponent } from 'docx';
import type { Paper } from '../../model/paper.ts';
import { type Direction, directionOf } from '../../text/direction.ts';
import { STYLE_IDS, TABLE_END } from './style-ids.ts';
import { tableStyles } from './table-styles.ts';

/** What every Word file has whatever the court: the styles that others stand on, a caption's look, the lines and the room of tables. */
export function fixedStyles({ language, sheet }: Paper): XmlComponent[] {
  return [normal(directionOf(language)), ...FIXED_STYLES, ...tableStyles(sheet)].map(
    (xml) => ImportedXmlComponent.fromXmlString(xml) as XmlComponent,
  );
}

/**
 * Of the hundreds of styles that Word knows by itself, those alone are offered that a drafter of such papers may miss;
 * the rest would bury ours.
 */
export function latentStyles(): XmlComponent {
  const offered = OFFERED.map(
    ([name, priority]) =>
      `<w:lsdException w:name="${name}" w:semiHidden="0" w:uiPriority="${priority}" w:unhideWhenUsed="0" w:qFormat="1"/>`,
  );
  return ImportedXmlComponent.fromXmlString(
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" ' +
      `w:defQFormat="0" w:count="376">${offered.join('')}</w:latentStyles>`,
  ) as XmlComponent;
}

const OFFERED = [
  ['Normal', 0],
  ['Strong', 22],
  ['Emphasis', 20],
] as const;

/** What every paragraph stands on. Where lines begin on the right, Word takes left for right in all that follows. */
function normal(direction: Direction): string {
  const turned = direction === 'rtl' ? '<w:pPr><w:bidi/></w:pPr>' : '';
  return `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>${turned}</w:style>`;
}

const FIXED_STYLES: readonly string[] = [
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>' +
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>' +
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>' +
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
  // For pictures and tables that a drafter adds: Word puts this style on what it is asked to caption.
  '<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:basedOn w:val="Normal"/>' +
    `<w:next w:val="${STYLE_IDS.body}"/><w:uiPriority w:val="35"/><w:qFormat/>` +
    '<w:pPr><w:keepNext/><w:spacing w:before="120" w:after="120"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>',
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${TABLE_END.id}"><w:name w:val="${TABLE_END.name}"/>` +
    '<w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:semiHidden/><w:pPr><w:suppressLineNumbers/>' +
    '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr>' +
    '<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:style>',
];
