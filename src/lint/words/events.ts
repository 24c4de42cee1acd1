const WORD = "\\p{Upper}[A-Za-zÀ-ỿ’'-]+";
const BUILDING =
  'Hospital|School|Theatre|Station|Church|Mosque|Prison|Camp|Bridge|Market|Plant|Museum|Library|Monastery|Airport|Airfield|Square|Cathedral|University|Clinic|Kindergarten|Dam';
/** What may befall somebody, or a building. */
export type EventKind = 'death' | 'attack';

/** What befalls whom or what, so rarely twice that two days for it are doubtful. */
export const EVENTS: readonly {
  readonly kind: EventKind;
  readonly what: string;
  readonly verb: RegExp;
  readonly thing: RegExp;
}[] = [
  {
    kind: 'death',
    what: 'the death of',
    verb: /\b(?:kill(?:ed|ings?)|murder(?:ed)?|execut(?:ed|ion)|shot\b[^.;]{0,60}?\bdead|died|deaths?|beheaded|assassinat(?:ed|ion))\b/u,
    thing: new RegExp(`(?<![A-Za-zÀ-ỿ])${WORD}(?:\\s+${WORD}){1,2}(?![A-Za-zÀ-ỿ])`, 'gu'),
  },
  {
    kind: 'attack',
    what: 'the attack on',
    verb: /\b(?:bomb|shell|str[iu]ck|strike|destr|attack|raid|burn|storm)/u,
    thing: new RegExp(
      `(?<![A-Za-zÀ-ỿ])(?:${WORD}(?:\\s+${WORD}){0,4}\\s+(?:${BUILDING})|(?:${BUILDING.toLowerCase()})\\s+(?:of|in|at)\\s+(?!St(?![A-Za-zÀ-ỿ]))${WORD})(?![A-Za-zÀ-ỿ])`,
      'gu',
    ),
  },
];
