// `npm run bench` prints one table of what we aim at beside other programs; `npm run bench -- formats [SIZE...]` what each
// format takes; `npm run bench -- pdf [SIZE...]` the PDF beside other programs that set pages; `npm run bench -- many
// [CASES]` many cases in one call; `npm run bench -- growth` whether lint takes no longer than texts are long; `npm run
// bench -- compare` the lines of one page beside those that TeX would break; `npm run bench -- citations` what 3,000
// citations cost.
const BENCHES = {
  formats: './formats.mjs',
  pdf: './pdf.mjs',
  many: './many.mjs',
  compare: './compare.mjs',
  growth: './growth.mjs',
  citations: './citations.mjs',
};
const bench = BENCHES[process.argv[2]];
if (bench !== undefined) process.argv.splice(2, 1);
await import(bench ?? './aims.mjs');
