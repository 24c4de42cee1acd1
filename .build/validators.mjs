// Compiles schemas/*.schema.json to src/check/validators.generated.js, one function for each, so that no schema is
// compiled when the program runs. `node .build/validators.mjs --types` also writes src/model/case-file.ts
// and src/translate/keys.generated.ts.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { caseTypes, inOneLanguage, readSchema, routed, translationKeys } from './schemas.mjs';

const NAMES = ['case', 'court', 'citation-style', 'law', 'config', 'manifest'];
const root = fileURLToPath(new URL('../', import.meta.url));

await build({
  stdin: { contents: compile(), resolveDir: root, loader: 'js' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  legalComments: 'none',
  minify: true,
  logLevel: 'error',
  outfile: `${root}src/check/validators.generated.js`,
});

if (process.argv.includes('--types')) {
  writeFileSync(`${root}src/model/case-file.ts`, await caseTypes());
  writeFileSync(`${root}src/translate/keys.generated.ts`, translationKeys());
}

function compile() {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    coerceTypes: true,
    verbose: true,
    strictRequired: false,
    strictTypes: false,
    inlineRefs: false,
    code: { source: true },
  });
  const exported = {};
  for (const name of NAMES) {
    const schema = inOneLanguage(readSchema(name));
    ajv.addSchema(routed(schema, schema.$defs));
    exported[name] = schema.$id;
  }
  return standalone.default(ajv, exported);
}
