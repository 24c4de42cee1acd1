import { env } from 'node:process';
import { defineConfig } from 'vitest/config';

/** `--mode interop` runs what needs Debian's packages; INDICT_RESULTS asks for the results as JSON in that file (see .ci/run). */
export default defineConfig(({ mode }) => ({
  test: {
    include: mode === 'interop' ? ['tests/interop/**/*.test.ts'] : ['tests/**/*.test.ts'],
    exclude: mode === 'interop' ? [] : ['tests/interop/**', 'tests/bench/**'],
    setupFiles: ['tests/seed.ts', 'tests/tidy.ts'],
    // Modules that are loaded anew for each file take a quarter of the time; none of ours tells what it was asked before.
    isolate: false,
    // The runner's own count leaves a core idle, which is half of a machine of two.
    maxWorkers: '100%',
    testTimeout: env.HUNT_RUNS ? 3_600_000 : 240_000,
    hookTimeout: 240_000,
    reporters: env.INDICT_RESULTS ? ['default', ['json', { outputFile: env.INDICT_RESULTS }]] : ['default'],
  },
}));
