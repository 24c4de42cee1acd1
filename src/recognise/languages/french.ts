import type { Language } from './language.ts';

/** What indictments say in French. */
export const FRENCH: Language = {
  tag: 'fr',
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  numbers:
    'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
      ' ',
    ),
  ordinals: 'premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième'.split(
    ' ',
  ),
  small: 'de du des la le les et à en pour'.split(' '),
  parts: {
    contents: /table des matières|sommaire/iu,
    accused: /(?:identité (?:de )?)?(?:l[’']accusée?|(?:les|des) accusée?s)/iu,
    responsibility:
      /.*\b(?:responsabilité (?:pénale )?(?:individuelle|du supérieur hiérarchique)|modes? de (?:responsabilité|participation)).*/iu,
    forfeiture: /(?:demande de )?confiscation/iu,
    glossary: /glossaire|(?:liste des )?(?:abréviations|sigles)(?: et (?:acronymes|sigles))?/iu,
    chronology: /chronologie(?: des (?:faits|événements))?/iu,
    counts: /(?:les )?(?:charges|chefs d[’']accusation)/iu,
    general: /allégations générales|(?:exposé|résumé) (?:succinct )?des faits|(?:les )?faits/iu,
    schedules: /(?:annexe|appendice)\b(?:\s+(?:[A-Z]|\d{1,3}|[IVX]+))?(?:\s*[:.–—-].*)?/iu,
  },
  references: {
    paragraph: /\bparagraphes?|\bpar\./iu,
    count: /\bchefs?(?: d[’']accusation)?(?: n[°o]s?)?/iu,
    note: /\bnotes?(?: de bas de page)?/iu,
    schedule: /\bannexes?/iu,
  },
  patterns: {
    count: /chefs?(?: d[’']accusation)?/iu,
    schedule: /annexe|appendice/iu,
    article: /articles?|arts?\.?/iu,
    statute: /statut/iu,
    and: /et|ou/iu,
    through: /à|au/iu,
    closing:
      /^(?:par|pour|en raison de) (?:ces?|cet|cette|ses|son|sa|leurs?)\b.*(?:\bresponsables?\b|\bcommis\s*:$)|^punissables?\b/iu,
    between: /^(?:et|ou|de plus|en outre|à titre subsidiaire|subsidiairement|,|\s)+\s*:?$/iu,
    offence: /^qualification(?: juridique)?(?: des faits)?$/iu,
    particulars: /^(?:exposé|détail) des faits reprochés$/iu,
    endorsed: /^pour copie conforme/iu,
    dated: /^(?:fait|signé|daté)(?!\p{L})|^le \d/iu,
    versus: /c\.|c\/|contre/iu,
    prosecuting: /\b(?:ministère public|procureure?|république|royaume|parquet)\b/iu,
    role: /\bprocureure?(?:\s+général|\s+adjoint)?/iu,
    office: /\b(?:bureau|parquet)\b/iu,
    signer: /(?:(?:premier|première)\s+)?(?:substitute?\s+du\s+)?procureure?\b/iu,
    caseNumber: /affaire\s*(?:n°|no)?|dossier\s*(?:n°|no)?|n°/iu,
    docket: /\d+\/\d+\/instr/iu,
    title: /\bacte d[’']accusation\b|\bdocument de notification des charges\b/iu,
    bareTitle: /(?:l[’'])?acte d[’']accusation/iu,
    amended: /^(?:(\p{L}+)\s+)?acte d[’']accusation modifié/iu,
    firstSection: /introduction|contexte(?!\p{L})|compétence(?!\p{L})|les faits\b/iu,
    charges: /\b(?:accuse|met en accusation)\s*:?$|\bci-après\s*:?$/iu,
    afterPersons:
      /^\[?(?:l[’']accusée?|(?:les )?accusée?s)\]?$|^public$|^confidentiel|^affaire\b|^devant\b|\baccuse\b/iu,
    alias: /alias|dite?|aussi appelée?|également connue? sous le nom de/iu,
    situation: /^situation (?:en|au|aux|dans)\s+(.+)$/iu,
    chamber: /^(.*\bchambre\b.*)$/iu,
    date: /date|le/iu,
    place: /à/iu,
    against: /^contre\s+(?=\p{L})/iu,
    alternative:
      /^\(?(?:à titre subsidiaire|subsidiairement)(?!\p{L})[^.]{0,80}?\b(?=chefs?(?: d[’']accusation)?\s)/iu,
    orElse: /(?<!et,?\s)ou,?\s+(?:à titre subsidiaire|subsidiairement),?/iu,
    foreignBefore:
      /\b(?:art(?:icle)?s?\.?|règle|résolution|protocole|statut|convention|charte|arrêt|jugement|décision|ibid\.)[^;]{0,40}$/iu,
    foreignAfter:
      /(?:,\s*)?(?:de|du|des)\s+(?!(?:cet|ce|la présente?|l[’']acte d[’']accusation|le présent)(?!\p{L}))/iu,
    theirs: /(?:la|le|les|l[’']|cette|son|sa|leurs?)/iu,
    ours: /\b(?:supra|infra|ci-dessus|ci-dessous|présent acte)\b/iu,
    clause: /\b(?:comme|voir|est|sont|ainsi|que|qui|décrit|exposé)/iu,
    public: /^public(?:que)?(?: expurgée?)?$/iu,
    confidential: /^confidentiel\b/iu,
    under_seal: /^sous scellés(?!\p{L})/iu,
    secret: /^secret\b/iu,
  },
};
