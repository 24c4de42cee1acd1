/**
 * The case of Kim as an amendment might leave it: a first amended indictment with three paragraphs changed, one added,
 * one moved, one removed, a note corrected and a count added, most with their reasons.
 */
export function amendedKim(kim: string): string {
  const vladivostok = taken(kim, '      - id: vladivostok\n', '      - id: political-support\n');
  const offer = taken(
    kim,
    '      # The sample also pleads that the accused "is considering"',
    '\n  - heading: What was received',
  );
  const changes: readonly (readonly [from: string, to: string])[] = [
    [vladivostok, ''],
    [offer, ''],
    ['  date: 2025-09-21\n', `  date: 2026-03-16\n  amendment: 1\n  amended: ${WHOLE}\n`],
    [
      '      - id: treaty\n',
      `${vladivostok}        amended: The order of time is restored.\n      - id: treaty\n`,
    ],
    [
      'Between August 2023 and July 2024 about\n          12,000',
      'Between August 2023 and December 2024 about\n          28,000',
    ],
    [
      '        date: 2024-07\n        place: Russia\n',
      '        amended: The Ministry corrected its estimate; see note @n-containers.\n        date: 2024-12\n        place: Russia\n',
    ],
    [
      'about 3,000 more followed early in 2025'.replace('about', 'About'),
      'About 3,500 more followed in January 2025',
    ],
    [
      '        date: 2024-10\n        place: Kursk region\n',
      '        amended: "*Ibid*., and the statement of a witness (:redact[P-0031]{level=confidential})."\n        date: 2024-10\n        place: Kursk region\n',
    ],
    [
      'served with the @afrf behind the Russian\n          lines',
      'served with the @afrf at and behind the Russian\n          lines',
    ],
    [
      '      - id: justification\n',
      `      - id: parade\n        text: On 9 May 2025 officers of the @contingent were received in Moscow by Vladimir Putin.\n        amended: It bears on the purpose pleaded in paragraph @purpose-facts.\n      - id: justification\n`,
    ],
    [
      '  n-containers: >-\n    Cited in [@referral].\n',
      '  n-containers:\n    text: Cited in [@referral], as corrected.\n    amended: The correction is cited.\n',
    ],
    ['\nfootnotes:\n', `\n${COUNT}\nfootnotes:\n`],
  ];
  return changes.reduce((text, [from, to]) => replaced(text, from, to), kim);
}

const WHOLE =
  'By leave of the Pre-Trial Judge of 2 March 2026, and for the reasons that stand beside each amendment.';

const COUNT = `  - id: own-force
    title: The use of the armed forces of the DPRK against Ukraine
    accused: [kim]
    crime: rome_statute 8 bis
    acts: [rome_statute 8 bis(2)(d)]
    modes: [rome_statute 25(3)(a)]
    alternative_to: aggression
    incorporates: [accused, general_allegations, individual_responsibility]
    amended: The Judge invited the Prosecutor to plead the DPRK’s own use of force in the alternative.
    paragraphs:
      - id: own-force-act
        text: "*The act of aggression.* By the attack of the @contingent on the @afu, set out in paragraphs @fighting and @repelled, the @dprk itself used armed force against Ukraine."
removed:
  - {was: offer, reason: What he would consider is not conduct; the Judge struck it out.}
`;

/** What stands from one line up to another. */
function taken(text: string, from: string, to: string): string {
  return text.slice(text.indexOf(from), text.indexOf(to, text.indexOf(from)));
}

function replaced(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`the case of Kim has not once: ${from}`);
  return text.replace(from, () => to);
}
