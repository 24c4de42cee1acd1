// Keeps the code that V8 makes of the program when it goes through the shipped cases, so that no run need make it
// again: writes dist/code/. In a process of its own, whose V8 has the flags of the program, for it takes code of no other.
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import engine from '../bin/engine.js';

const cases = fileURLToPath(new URL('../cases/', import.meta.url));
const { kept, load, prepare, scripts } = engine;

prepare();
// As long as this runs, V8 throws no code away that it has not used for a while.
setFlagsFromString('--no-flush-bytecode');
load('hand.cjs');
const { nodeHost, run } = load('program.cjs');
const { crew: _, ...real } = nodeHost();
const host = { ...real, write: async () => undefined };
for (const name of readdirSync(cases).filter((each) => each.endsWith('.yaml'))) {
  await run(['validate', `${cases}${name}`], host);
  await run(['build', `${cases}${name}`], host);
}
setFlagsFromString('--flush-bytecode');

// Nobody finds a part of it.
const draft = `${kept}.draft`;
rmSync(draft, { recursive: true, force: true });
mkdirSync(draft, { recursive: true });
for (const [name, script] of scripts) writeFileSync(`${draft}/${name}`, script.createCachedData());
rmSync(kept, { recursive: true, force: true });
renameSync(draft, kept);
