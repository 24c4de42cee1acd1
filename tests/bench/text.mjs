// Texts for measuring: the same paragraphs as a case file and as pandoc's Markdown, every second one with a footnote.
const WORDS =
  'the accused authorised and directed the deployment of personnel and materiel to the region in the knowledge that forces under the command of the other State were engaged in an attack upon the territory sovereignty and political independence of its neighbour and that such assistance would have a substantial effect upon the commission of the crime alleged in this indictment on or about the date stated below at the place there named together with members of the common plan'.split(
    ' ',
  );

/** A stream of numbers that is the same on every machine (the generator of Park and Miller). */
function stream(seed) {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Paragraphs of about a hundred words in sentences, some emphasised, every second one with a note. */
export function paragraphs(count) {
  const next = stream(20250921);
  const sentence = (length) => {
    const words = Array.from({ length }, () => WORDS[Math.floor(next() * WORDS.length)]);
    words[0] = words[0][0].toUpperCase() + words[0].slice(1);
    if (next() < 0.3) words[2] = `*${words[2]}*`;
    if (next() < 0.15) words[4] = `**${words[4]}**`;
    return `${words.join(' ')}.`;
  };
  return Array.from({ length: count }, (_, index) => ({
    text: Array.from({ length: 5 }, () => sentence(14 + Math.floor(next() * 13))).join(' '),
    note: index % 2 === 1 ? sentence(18) : undefined,
    refers: index > 2 && index % 5 === 0 ? Math.floor(next() * index) + 1 : undefined,
  }));
}

/** The case file: general allegations and one count. `allegations`: what stands in the place of the former. */
export function caseFile(count, allegations = allegationsOf(paragraphs(count))) {
  const lines = [
    'format: 1',
    'court: special-tribunal',
    'document: {number: BENCH-01, date: 2025-09-21, place: The Hague}',
    'period: {from: 2023-08, to: 2025-09-21}',
    'prosecutor: {title: Prosecutor}',
    'accused:',
    '  - {id: kim, name: A. Person, position: Head of State}',
    'general_allegations:',
    ...allegations,
  ];
  lines.push('counts:', '  - id: one', '    crime: rome_statute 8 bis', '    modes: [rome_statute 25(3)(c)]');
  lines.push('    incorporates: [general_allegations]', '    paragraphs: ["@kim did so."]', 'footnotes:');
  paragraphs(count).forEach(({ note }, index) => {
    if (note) lines.push(`  n${index + 1}: >-`, `    ${note}`);
  });
  return `${lines.join('\n')}\n`;
}

function allegationsOf(some, before = 0) {
  return some.flatMap(({ text, note, refers }, index) => {
    const number = before + index + 1;
    const words = refers ? `${text} See paragraph @p${refers}.` : text;
    return [`  - id: p${number}`, '    text: >-', `      ${words}${note ? `[^n${number}]` : ''}`];
  });
}

/** More paragraphs than one file may hold: the case file, and by their names those that it includes. */
export function dividedCase(count, each) {
  const all = paragraphs(count);
  const parts = {};
  for (let first = 0; first < count; first += each)
    parts[`part-${first / each + 1}.yaml`] = `${allegationsOf(all.slice(first, first + each), first).join('\n')}\n`;
  const included = Object.keys(parts).map((name) => `  - include: ${name}`);
  return { case: caseFile(count, included), parts };
}

/** The same with a word changed in every tenth paragraph. */
export function amendedFile(yaml) {
  let texts = 0;
  return yaml.replace(/(?<=text: >-\n {6})\S+/g, (word) => (texts++ % 10 === 0 ? 'Amended' : word));
}

/** The same as Markdown for pandoc: typed numbers, which is all it has. */
export function pandocFile(count) {
  const all = paragraphs(count);
  const lines = ['# INDICTMENT', ''];
  all.forEach(({ text, note, refers }, index) => {
    const words = refers ? `${text} See paragraph [${refers}](#p${refers}).` : text;
    lines.push(`[${index + 1}\\.]{#p${index + 1}} ${words}${note ? `[^n${index + 1}]` : ''}`, '');
  });
  all.forEach(({ note }, index) => {
    if (note) lines.push(`[^n${index + 1}]: ${note}`, '');
  });
  return `${lines.join('\n')}\n`;
}
