// Generated from schemas/case.schema.json by `node .build/validators.mjs --types`. Do not edit.

export type Text = string | number;
/**
 * The paragraphs under the heading. Sections within it are headed one level deeper, as deep as a paper has headings.
 */
export type Passages1 = (Text | Include | Section | IncidentList | Paragraph)[];
export type Reference = string;
export type ItemOrText = Text | Item;
export type EvidenceLink =
  | Id
  | {
      /**
       * The id of an item of `evidence`, as `P-0002`.
       */
      id: string;
      /**
       * Where in it, as `page 3` or `00:12:40`.
       */
      at?: string | number;
    };
export type Id = string;
export type Word = string | number;
/**
 * Paragraphs of your own about the accused. Left out, the court's standard sentence is made from the particulars.
 */
export type Passages = (Text | Include | Section | IncidentList | Paragraph)[];
export type Path = string;
export type Agent = Text | AgentParts;
export type ProvedLink =
  | Id
  | {
      /**
       * The id of a paragraph or an incident, as `treaty`.
       */
      id: string;
      /**
       * Where in the piece of evidence, as `page 3`.
       */
      at?: string | number;
    };
/**
 * The facts common to all counts: paragraphs, or sections with a heading, or both.
 */
export type Passages2 = (Text | Include | Section | IncidentList | Paragraph)[];
/**
 * How each accused took part, where the court has such a part: paragraphs, or sections with a heading.
 */
export type Passages3 = (Text | Include | Section | IncidentList | Paragraph)[];
/**
 * The facts that its counts have in common, printed before them.
 */
export type Passages4 = (Text | Include | Section | IncidentList | Paragraph)[];
export type Mode =
  | Word
  | {
      /**
       * A mode in the alternative to those that stand without this word, as `icty 7(3)`.
       */
      alternative: string | number;
    };
export type Incorporation =
  | Reference
  | {
      /**
       * The id of the first paragraph, as `treaty`.
       */
      from: string;
      /**
       * The id of the last paragraph, as `deployment`.
       */
      to: string;
    };
/**
 * What is alleged under this count; a count in a group may leave it to the group.
 */
export type Passages5 = (Text | Include | Section | IncidentList | Paragraph)[];
/**
 * What is alleged under this count.
 */
export type Passages6 = (Text | Include | Section | IncidentList | Paragraph)[];
/**
 * The notice of forfeiture, where the court has that part: the statutes relied on, the property, and what may be taken in its place, as paragraphs.
 */
export type Passages7 = (Text | Include | Section | IncidentList | Paragraph)[];
export type Footnote =
  | Text
  | {
      /**
       * The text of the note, as `See [@taylor-appeal, para. 390].`.
       */
      text: string | number;
      /**
       * Withholds the whole note in every copy for readers below this level, as `confidential`.
       */
      redact?: 'public' | 'confidential' | 'under_seal' | 'secret';
      /**
       * Why an amendment changed the note or brought it in, for the chart of amendments alone.
       */
      amended?: string | number;
    };
export type Row =
  | Cells
  | {
      cells: Cells1;
      /**
       * Withholds the whole row in every copy for readers below this level, as `confidential`.
       */
      redact?: 'public' | 'confidential' | 'under_seal' | 'secret';
    };
export type Cells = (string | number)[];
/**
 * The cells of the row, one for each column.
 */
export type Cells1 = (string | number)[];
/**
 * Paragraphs in place of a table, or under it.
 */
export type Passages8 = (Text | Include | Section | IncidentList | Paragraph)[];

/**
 * A case file of indict, format 1: one indictment as data and text, each text in one language or, as `{en: …, fr: …}`, in several. `indict build` prints it, `indict validate` says what is wrong with it.
 */
export interface CaseFile {
  /**
   * The version of this format, always `1`.
   */
  format: 1;
  /**
   * The house style in which the paper is printed: a name that `indict courts` lists, such as `special-tribunal`, or the path of a court file of your own.
   */
  court: string | number;
  document?: Document;
  period?: Period;
  prosecutor?: Prosecutor;
  /**
   * The persons charged, one or more, in the order of the caption.
   *
   * @minItems 1
   */
  accused: [Accused, ...Accused[]];
  /**
   * Abbreviations and defined terms, each written `@id` in the text. Example: `- {id: afrf, term: AFRF, means: Armed Forces of the Russian Federation}`.
   */
  terms?: Term[];
  /**
   * Proper names that must be spelled one way, or that must not be printed. Example: `- {name: Luhansk, not: [Lugansk]}`.
   */
  names?: ProperName[];
  /**
   * What footnotes cite: a list of CSL items as Zotero and pandoc write them, or the path of such a file, as `sources: sources.json`.
   */
  sources?: Path | Authority[];
  /**
   * What proves the allegations: a list, or the path of an analyst's sheet, as `evidence: sheet.xlsx`, or of a list in a file of its own. Paragraphs name it by id; it is printed only where the court or the document asks for it.
   */
  evidence?: Path | (EvidenceFile | Evidence)[];
  /**
   * Incidents as data, each with its date, place, victims and what was done. They are printed as paragraphs, by `- incidents: all` in a list of paragraphs, or as the table of a schedule. Their numbers are made, in the order of this list.
   */
  incidents?: Incident[];
  general_allegations?: Passages2;
  individual_responsibility?: Passages3;
  /**
   * The charges, one crime each, in the order in which they are printed. Some of them may stand in a group, `{group: Heading, counts: [...]}`. Their numbers are made.
   *
   * @minItems 1
   */
  counts: [
    (
      | CountGroup
      | (Count & {
          paragraphs: Passages6;
        })
    ),
    ...(
      | CountGroup
      | (Count & {
          paragraphs: Passages6;
        })
    )[]
  ];
  forfeiture?: Passages7;
  /**
   * Texts of the footnotes by the id that calls them: `[^treaty]` in a paragraph prints the text of `treaty`. Example: `treaty: 'See [@taylor-appeal, para. 390].'`.
   */
  footnotes?: {
    [k: string]: Footnote;
  };
  /**
   * Why an amendment took something out, for the chart of amendments alone: what it was, and the reason. Example: `- {was: checkpoint, reason: The witness is dead.}`.
   */
  removed?: Removal[];
  /**
   * Files of the same shape as this one that hold its texts in other languages, as `{fr: kim.fr.yaml}`. Entries of lists that have ids go together by these, others by their places.
   */
  translations?: {
    [k: string]: Path;
  };
  /**
   * Schedules or annexes after the signature, each a table or paragraphs. Their letters are made.
   */
  schedules?: Schedule[];
}
/**
 * What the cover and the caption say of this paper. A draft prints without any of it; `indict validate` says what the court's form asks for.
 */
export interface Document {
  /**
   * The title of the paper, as `Indictment`. Left out, the court's own title is printed.
   */
  title?: string | number;
  /**
   * Which amended version this is: `1` for the First Amended Indictment. Leave it out for the original.
   */
  amendment?: number;
  /**
   * `true` where the paper corrects one that was filed, or which correction it is: `2` for the Second Corrigendum. The court's words for it go about the title.
   */
  corrigendum?: boolean | number;
  /**
   * The case number exactly as the registry gave it, as `STCoA-2025-01`.
   */
  number?: string | number;
  /**
   * The registry's number of this filing within the case, where the court prints it, as `F00412`.
   */
  filing?: string | number;
  /**
   * The situation or the proceedings, where the court prints one, as `Ukraine`.
   */
  situation?: string | number;
  /**
   * The chamber before which the paper is filed, as `Pre-Trial Chamber`.
   */
  chamber?: string | number;
  /**
   * The judges, presiding first, as `[Judge A, Judge B]`.
   */
  judges?: Text[];
  /**
   * The registrar, where the court's cover names one, as `Dr A. Person`.
   */
  registrar?: string | number;
  /**
   * Who is to be notified, by the court's own places, as `{defence: [Ms A. Counsel], victims: [Mr B. Counsel]}`; `indict courts NAME` lists the places as `notify_…` among its words.
   */
  notify?: {
    /**
     * Those of one place, as `[Ms A. Counsel]`.
     */
    [k: string]: Text[];
  };
  /**
   * The judicial district, where the court has them, as `Eastern District of Examplia`.
   */
  district?: string | number;
  /**
   * The division of the district, as `Exampleton Division`.
   */
  division?: string | number;
  /**
   * The term of the grand jury, as `January 2026`.
   */
  term?: string | number;
  /**
   * Who may read the paper: `public`, `confidential`, `under_seal` or `secret`. Left out, it is public.
   */
  classification?: 'public' | 'confidential' | 'under_seal' | 'secret';
  /**
   * `true` where the other side is not to have the paper.
   */
  ex_parte?: boolean;
  /**
   * `true` while the paper is a draft: the court's word for it lies across every page of the PDF and of Word's file.
   */
  draft?: boolean;
  /**
   * `true` where quotation marks and dashes are printed as they were typed; left out, `"` and `'` are curled as the language has them, and `--` and `---` are dashes.
   */
  as_typed?: boolean;
  /**
   * Numbers lines in the margin, every fifth with `5`, anew on each page; `0` for none. Left out, as the court has it.
   */
  line_numbers?: number;
  /**
   * How footnotes cite sources, in place of the court's own style: `international`, `bluebook`, `bluebook-law-review` or `oscola`, or the path of your own.
   */
  citations?: string;
  /**
   * Where the evidence of the paragraphs is printed, in place of what the court has: in `notes`, one at the end of each paragraph, or in its `list` alone, a document of its own.
   */
  evidence?: 'notes' | 'list';
  /**
   * What the paper has besides the parts of its court's form: `contents`, `glossary`, `abbreviations` and `chronology`, as `[glossary, chronology]`.
   */
  with?: ('contents' | 'glossary' | 'abbreviations' | 'chronology')[];
  /**
   * The language of the case's own texts as a BCP 47 tag, as `en` or `fr`; the court's fixed words are printed in it, unless `--lang` asks for another. Left out, English.
   */
  language?: string;
  /**
   * The date of signature: `2025-09-21`.
   */
  date?: string | number;
  /**
   * The place of signature, as `The Hague`.
   */
  place?: string | number;
  /**
   * What the amendment as a whole rests on, as `By leave of the Pre-Trial Chamber of 3 March 2026.`; it stands above the chart of amendments, and nowhere else.
   */
  amended?: string | number;
}
/**
 * What “at all times relevant to this indictment” means, as `{from: 2023-08, to: 2025-09-21}`.
 */
export interface Period {
  /**
   * When the period begins: `2023-08`.
   */
  from: string | number;
  /**
   * When the period ends: `2025-09-21`.
   */
  to: string | number;
}
/**
 * Who signs, as `{name: A. Person, title: Prosecutor, office: Office of the Prosecutor}`.
 */
export interface Prosecutor {
  /**
   * The name under the signature, as `A. Person`.
   */
  name?: string | number;
  /**
   * The office held, as `Prosecutor` or `Deputy Prosecutor`.
   */
  title?: string | number;
  /**
   * The office's own name, as `Office of the Prosecutor`.
   */
  office?: string | number;
  /**
   * Who signs below, where the court has that, as `[B. Person]`.
   */
  assistants?: Text[];
}
export interface Accused {
  /**
   * A short name by which the text calls the accused: with `id: kim`, `@kim` prints the name in the court's style.
   */
  id: string;
  /**
   * The full name, as `Kim Jong Un`.
   */
  name: string | number;
  /**
   * The part of the name by which the court calls the person, for courts that print the surname alone in capitals, as `Jong`.
   */
  surname?: string | number;
  /**
   * Other names by which the accused is known, as `[The Teacher]`.
   */
  aliases?: Text[];
  /**
   * The position that the caption prints, as `Supreme Leader of the Democratic People's Republic of Korea`.
   */
  position?: string | number;
  /**
   * The date of birth in words, as `8 January 1984` or `in or about 1970`.
   */
  born?: string | number;
  /**
   * The place of birth, as `Pyongyang`.
   */
  birthplace?: string | number;
  /**
   * The State of nationality, as `Sierra Leone`.
   */
  nationality?: string | number;
  paragraphs?: Passages;
}
export interface Include {
  /**
   * A file with a list of paragraphs that stands here in place of this item, as `parts/background.yaml`; inside the folder of the case.
   */
  include: string;
}
export interface Section {
  /**
   * The heading above the paragraphs, as `Background`.
   */
  heading: string | number;
  /**
   * An id for the section, so that text can refer to it and a count can incorporate it: `background`.
   */
  id?: string;
  paragraphs: Passages1;
  /**
   * Why an amendment changed the section or brought it in, as for a count.
   */
  amended?: string | number;
}
export interface IncidentList {
  /**
   * Incidents that stand here as paragraphs: `all`, or their ids, as `[market, school]`.
   */
  incidents: 'all' | [Reference, ...Reference[]];
}
export interface Paragraph {
  /**
   * An id, so that text can refer to the paragraph's number: with `id: treaty`, `paragraph @treaty` prints `paragraph 14`.
   */
  id?: string;
  /**
   * The text, best after `>-`. Its number is made. Markup: `*emphasis*`, `[^note]`, `@id`, `:redact[words]{level=confidential}`.
   */
  text: string | number;
  /**
   * Sub-paragraphs (a), (b), (c), as `[first, {id: clause, text: second}]`.
   */
  items?: ItemOrText[];
  /**
   * What proves the paragraph: ids of `evidence`, as `[P-0001, {id: P-0002, at: page 3}]`.
   */
  evidence?: EvidenceLink[];
  /**
   * When the act alleged took place: `2024-06-19`.
   */
  date?: string | number;
  /**
   * Where the act alleged took place, as `Pyongyang`.
   */
  place?: string | number;
  /**
   * What the chronology says of the paragraph at its `date`, as `Treaty signed`. Left out, it says the paragraph's own text.
   */
  event?: string | number;
  /**
   * Which elements of the count's crime or modes the paragraph alleges, as `[act-of-aggression]`; `indict law "8 bis" --elements` lists them.
   */
  elements?: Word[];
  /**
   * Words quoted at length: set apart below the text, before the sub-paragraphs, without a number of their own. Markup as in `text`.
   */
  quote?: string | number;
  /**
   * Withholds the whole paragraph in every copy for readers below this level, as `confidential`.
   */
  redact?: 'public' | 'confidential' | 'under_seal' | 'secret';
  /**
   * Why an amendment changed the paragraph or brought it in, as `Two witnesses gave the hour.`; for its sub-paragraphs, too, that say nothing of their own. Printed in the chart of amendments alone.
   */
  amended?: string | number;
  /**
   * Why the paragraph has neither evidence nor a source, as `A conclusion of law from paragraph @act.`; printed in the chart of elements alone.
   */
  unsourced?: string | number;
}
export interface Item {
  /**
   * An id, so that text can refer to the sub-paragraph: `@clause` prints `14(b)`.
   */
  id?: string;
  /**
   * The text of the sub-paragraph.
   */
  text: string | number;
  /**
   * Its own sub-paragraphs (i), (ii), (iii).
   */
  items?: ItemOrText[];
  /**
   * Withholds the whole sub-paragraph in every copy for readers below this level, as `confidential`.
   */
  redact?: 'public' | 'confidential' | 'under_seal' | 'secret';
  /**
   * Why an amendment changed the sub-paragraph, for the chart of amendments alone.
   */
  amended?: string | number;
  /**
   * Why the sub-paragraph has no source, for the chart of elements alone.
   */
  unsourced?: string | number;
}
export interface Term {
  /**
   * The id by which the text calls the term: with `id: afrf`, `@afrf` prints `AFRF`.
   */
  id: string;
  /**
   * The abbreviation or the defined term as printed, as `AFRF`.
   */
  term: string | number;
  /**
   * What it stands for, as `Armed Forces of the Russian Federation`.
   */
  means?: string | number;
}
export interface ProperName {
  /**
   * The one right spelling, as `Luhansk`.
   */
  name: string | number;
  /**
   * Spellings that are wrong in this case, as `[Lugansk, Luhans'k]`.
   */
  not?: Text[];
  /**
   * Keeps the name out of every copy for readers below this level, as `confidential`.
   */
  protect?: 'public' | 'confidential' | 'under_seal' | 'secret';
  /**
   * What is printed in place of a protected name, as `Witness P-0012`.
   */
  as?: string | number;
}
export interface Authority {
  /**
   * The id by which a footnote cites the source: `[@taylor-appeal, para. 390]`.
   */
  id: string;
  /**
   * The CSL type, as `legal_case`, `treaty`, `book`, `article-journal`, `webpage` or `report`. Left out, `document`.
   */
  type?: string | number;
  /**
   * The title, as `Prosecutor v. Taylor`.
   */
  title?: string | number;
  /**
   * The title by which it is cited again, as `Taylor Appeal Judgment`.
   */
  'title-short'?: string | number;
  /**
   * What kind of paper it is, as `Judgment`, `Decision` or `Transcript`; `resolution` for `type: legislation` of the United Nations.
   */
  genre?: string | number;
  /**
   * Who wrote it: `Human Rights Watch`, or a list such as `[{family: Roe, given: Jane}]`.
   */
  author?: Text | Agent[] | AgentParts;
  /**
   * Who edited it: a name, or a list of names as for `author`.
   */
  editor?: Text | Agent[] | AgentParts;
  /**
   * The court or body that issued it, as `SCSL Appeals Chamber`.
   */
  authority?: string | number;
  /**
   * The journal, newspaper, book or site that it is part of, as `International Legal Materials`.
   */
  'container-title'?: string | number;
  /**
   * The publisher, as `Oxford University Press`.
   */
  publisher?: string | number;
  /**
   * The publisher's place, as `Oxford`.
   */
  'publisher-place'?: string | number;
  /**
   * The case, document or report number, as `SCSL-03-01-A`.
   */
  number?: string | number;
  /**
   * The volume, as `2187`.
   */
  volume?: string | number;
  /**
   * The pages it takes up, as `5-31`. The page cited goes into the footnote: `[@roe, p. 7]`.
   */
  page?: string | number;
  /**
   * When it was published or given: `2013-09-26`, a range `2013/2014`, or CSL's `{date-parts: [[2013, 9, 26]]}`.
   */
  issued?: Text | AuthorityDateParts;
  /**
   * When the address was last opened: `2025-09-21`.
   */
  accessed?: Text | AuthorityDateParts;
  /**
   * The address, as `https://www.rscsl.org/...`. Put it in quotes where it holds ` #`.
   */
  URL?: string | number;
  /**
   * Where the page was archived, as `https://perma.cc/...`.
   */
  'archive-URL'?: string | number;
  [k: string]: unknown;
}
export interface AgentParts {
  /**
   * The family name, as `Roe`.
   */
  family?: string | number;
  /**
   * The given names, as `Jane A.`.
   */
  given?: string | number;
  /**
   * A name that has no parts, as `Human Rights Watch`.
   */
  literal?: string | number;
  [k: string]: unknown;
}
export interface AuthorityDateParts {
  /**
   * Year, month and day as numbers, in a list of lists: `[[2013, 9, 26]]`. A second list ends a range.
   *
   * @minItems 1
   */
  'date-parts'?: [[number | string, ...(number | string)[]], ...[number | string, ...(number | string)[]][]];
  /**
   * The date as found, `2013-09-26`.
   */
  raw?: string | number;
  /**
   * Words in place of a date, as `n.d.`.
   */
  literal?: string | number;
  [k: string]: unknown;
}
export interface EvidenceFile {
  /**
   * A sheet of evidence, .csv or .xlsx, or a file with a list of it, that stands here in place of this item, as `analyst.csv`; inside the folder of the case.
   */
  include: string;
}
export interface Evidence {
  /**
   * The id by which paragraphs name it, often its exhibit number: `P-0001`.
   */
  id: string;
  /**
   * What it is, as `Statement of the Central Military Commission`.
   */
  title: string | number;
  /**
   * The number under which it was registered, or that of its first page, as `UKR-OTP-0001-0001`; also the numbers of all its pages, as `UKR-OTP-0001-0001 to -0012`.
   */
  number?: string | number;
  /**
   * The number of its last page, where `number` is that of the first: `UKR-OTP-0001-0012`, or `-0012`.
   */
  to?: string | number;
  /**
   * What kind of evidence it is, as `statement`.
   */
  kind?:
    | 'statement'
    | 'testimony'
    | 'document'
    | 'photograph'
    | 'video'
    | 'audio'
    | 'satellite_image'
    | 'intercept'
    | 'expert_report'
    | 'object'
    | 'online'
    | 'other';
  /**
   * Whose words it holds, or through whom it is brought in, as `P-0012`.
   */
  witness?: string | number;
  /**
   * When it was made: `2025-04-28`.
   */
  date?: string | number;
  /**
   * For whom it is. In a copy for readers below this level, as `confidential`, nothing is left of the item, nor of any link to it.
   */
  classification?: 'public' | 'confidential' | 'under_seal' | 'secret';
  /**
   * The id of the item of `sources` that it is a copy of, as `kcna-report`, where notes cite it too.
   */
  source?: string;
  /**
   * The paragraphs and incidents that it proves, by id, as `[treaty, {id: clause, at: page 3}]`: the same as if each of them named it under `evidence`.
   */
  paragraphs?: ProvedLink[];
}
export interface Incident {
  /**
   * An id, so that text can refer to the incident's number: `Incident @market` prints `Incident 3`.
   */
  id: string;
  /**
   * When it happened, or began: `2024-06-19`.
   */
  date?: string | number;
  /**
   * When it ended, where that is another day: `2024-06-21`.
   */
  until?: string | number;
  /**
   * Where it happened, as `Central market, Exampleton`.
   */
  place?: string | number;
  /**
   * Who or how many they were, as `12 civilians` or `[Jane Roe, Witness P-0012]`.
   */
  victims?: Text | [Text, ...Text[]];
  /**
   * What was done, in one sentence or more.
   */
  conduct: string | number;
  /**
   * What proves the incident: ids of `evidence`, as for a paragraph.
   */
  evidence?: EvidenceLink[];
  /**
   * Withholds the whole incident but for its number in every copy for readers below this level, as `confidential`.
   */
  redact?: 'public' | 'confidential' | 'under_seal' | 'secret';
  /**
   * Why an amendment changed the incident or brought it in, for the chart of amendments alone.
   */
  amended?: string | number;
}
export interface CountGroup {
  /**
   * The heading above the counts, without their numbers, as `Terrorising the civilian population`.
   */
  group: string | number;
  /**
   * An id, so that text can refer to the numbers of its counts: `Counts @terror` prints `Counts 1 and 2`; a count that incorporates it repeats its paragraphs.
   */
  id?: string;
  paragraphs?: Passages4;
  /**
   * Why an amendment changed the group or brought it in, as for a count.
   */
  amended?: string | number;
  /**
   * The counts of the group, as in the list outside it; their own `paragraphs` may be left out.
   *
   * @minItems 1
   */
  counts: [Count, ...Count[]];
}
export interface Count {
  /**
   * An id, so that text can refer to the count's number: `Count @aggression` prints `Count 1`.
   */
  id: string;
  /**
   * The heading of the count, as `Aiding and abetting the crime of aggression`. Left out, it is made from the crime and the modes.
   */
  title?: string | number;
  /**
   * Who is charged with this count, by id: `[kim]`. Left out, all of the accused.
   *
   * @minItems 1
   */
  accused?: [Reference, ...Reference[]];
  /**
   * The provision that makes the act a crime, as `rome_statute 8 bis` or `Rome Statute, art. 8 bis`; `indict law` lists them.
   */
  crime: string | number;
  /**
   * Which of the acts that the crime names were done, as `[rome_statute 8 bis(2)(a)]`.
   */
  acts?: Word[];
  /**
   * How the accused are responsible, as `[rome_statute 25(3)(c)]`; `{alternative: rome_statute 28(a)}` is charged in the alternative to the others.
   */
  modes?: Mode[];
  /**
   * The id of the count, or of the group of counts, to which this one is an alternative, as `aggression`; a list of them, as `[attack, murder]`, where there are several.
   */
  alternative_to?: Reference | [Reference, ...Reference[]];
  /**
   * What the count repeats: parts, ids, or a stretch, as `[accused, general_allegations, {from: treaty, to: deployment}]`. The sentence and its numbers are made.
   */
  incorporates?: Incorporation[];
  paragraphs?: Passages5;
  /**
   * Why an amendment changed the count or brought it in, for all that stands under it and says nothing of its own; for the chart of amendments alone.
   */
  amended?: string | number;
  /**
   * Why elements of the crime or modes are not alleged, or not proved, as `[{element: effect-of-order, reason: Witness P-0012 is still to be heard.}]`; printed in the chart of elements alone.
   */
  gaps?: Gap[];
}
export interface Gap {
  /**
   * The id of the element, as `effect-of-order`; `indict law "25(3)(b)" --elements` lists them.
   */
  element: string | number;
  /**
   * Why the gap is there, as `Witness P-0012 is still to be heard`.
   */
  reason: string | number;
}
export interface Removal {
  /**
   * What was taken out: the id that it had in the older version, as `checkpoint`, or its number there, as `paragraph 14(b)`, `count 2` or `note 7`.
   */
  was: string | number;
  /**
   * Why it was taken out, as `The witness is dead.`.
   */
  reason: string | number;
  /**
   * Withholds the reason in every copy for readers below this level, as `confidential`.
   */
  redact?: 'public' | 'confidential' | 'under_seal' | 'secret';
}
export interface Schedule {
  /**
   * An id, so that text can refer to the schedule's letter: `Schedule @incidents` prints `Schedule A`.
   */
  id: string;
  /**
   * The title above it, as `Incidents`.
   */
  title: string | number;
  /**
   * `annex` where it is called an annex, with letters of its own series. Left out, it is a schedule.
   */
  kind?: 'schedule' | 'annex';
  /**
   * Who may read the schedule; above the paper's own level it is withheld. What is not public is marked above its title. As `confidential`.
   */
  classification?: 'public' | 'confidential' | 'under_seal' | 'secret';
  /**
   * `true` where the pages of the schedule lie on their long side, as a table of many columns wants.
   */
  landscape?: boolean;
  /**
   * The heads of the table's columns, as `[Date, Place, Victims]`; of a table of incidents, which of `number`, `date`, `place`, `victims` and `conduct` it has.
   *
   * @minItems 1
   */
  columns?: [Text, ...Text[]];
  /**
   * The rows of the table: each a list with one cell for each column, as `[2024-10-10, Kursk, 12]`, or `{cells: [...], redact: confidential}`.
   */
  rows?: Row[];
  /**
   * Incidents whose table the schedule is: `all`, or their ids, as `[market, school]`.
   */
  incidents?: 'all' | [Reference, ...Reference[]];
  paragraphs?: Passages8;
  /**
   * Why an amendment changed the schedule or brought it in, as for a count.
   */
  amended?: string | number;
}
