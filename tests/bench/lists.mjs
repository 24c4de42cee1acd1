// Cases that have many of one thing, each unlike the others, where a rule may hold every one against every other.

const many = (count, make) => Array.from({ length: count }, (_, index) => make(index));

/** Another name for each number. */
function named(index) {
  const syllables = index.toString(14).replace(/./g, (figure) => 'bcdfghjklmnprs'[Number.parseInt(figure, 14)] + 'aeiou'[index % 5]);
  return `${syllables[0].toUpperCase()}${syllables.slice(1)}nia`;
}

const day = (index) => `${1 + (index % 28)} ${index % 2 === 0 ? 'May' : 'June'} 2024`;
const count = (id, paragraphs) => ({
  id,
  crime: 'rome_statute 8(2)(b)(xvi)',
  modes: ['rome_statute 25(3)(c)'],
  incorporates: ['general_allegations'],
  paragraphs,
});
const saying = (length, say) => ({ general_allegations: many(length, say) });

/** By what they have many of, the parts of a case. */
export const LISTS = {
  accused: (length) => ({
    accused: many(length, (index) => ({ id: `a${index}`, name: `${named(index)} ${named(index * 7 + 3)}` })),
    ...saying(length, (index) => `@a${index} came.`),
  }),
  counts: (length) => ({
    counts: many(length, (index) => count(`c${index}`, [`On ${day(index)} in ${named(index)} he took ${index + 2} carts.`])),
  }),
  'counts alike': (length) => ({ counts: many(length, (index) => count(`c${index}`, ['On 5 May 2024 he took carts.'])) }),
  paragraphs: (length) => saying(length, (index) => `On ${day(index)} ${index + 2} soldiers came to ${named(index)}.`),
  references: (length) =>
    saying(length, (index) => ({ id: `p${index}`, text: `As in paragraph @p${(index * 7) % length} they came.` })),
  sections: (length) => saying(length, (index) => ({ heading: named(index), paragraphs: [`It was in ${named(index)}.`] })),
  terms: (length) => saying(length, (index) => `The ${named(index)} Army (“the ${named(index)} Force”) came.`),
  abbreviations: (length) => saying(length, (index) => `The ${named(index).toUpperCase()} came.`),
  footnotes: (length) => ({
    ...saying(length, (index) => `It was ${named(index)}.[^n${index}]`),
    footnotes: Object.fromEntries(many(length, (index) => [`n${index}`, `Report of ${named(index)}, para. ${index}.`])),
  }),
  evidence: (length) => ({
    ...saying(length, (index) => ({ text: `It was in ${named(index)}.`, evidence: [`P-${index}`] })),
    evidence: many(length, (index) => ({ id: `P-${index}`, title: `Map of ${named(index)}` })),
  }),
};
