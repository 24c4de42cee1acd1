// Adds up the results that vitest left in a folder and ends with one line that says how the run went.
import { readdirSync, readFileSync } from 'node:fs';

const folder = process.argv[2];
const results = readdirSync(folder).map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const brokenFiles = results.flatMap((result) => result.testResults).filter(isBroken).length;

/** A file that did not even load has no failed test, yet it failed. */
function isBroken({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}

const failed = sum('numFailedTests') + brokenFiles;
console.log(`${sum('numPassedTests')} passed, ${failed} failed`);
if (failed > 0 || results.length === 0) process.exitCode = 1;
