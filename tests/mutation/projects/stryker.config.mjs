import { fileURLToPath } from 'node:url';

// tsx reads it in the processes that run the tests: they get testing.ts in place of a package for browsers.
process.env.TSX_TSCONFIG_PATH = fileURLToPath(new URL('tsconfig.json', import.meta.url));

/** For `npm run test:stryker`: many small faults in the modules of src/content and src/static, chosen by a program. */
export default {
  mutate: ['src/content/*.ts', '!src/content/briefing.ts', 'src/static/*.ts'],
  // Whether a sentence says the right thing is for people to judge.
  mutator: { excludedMutations: ['StringLiteral'] },
  testRunner: 'tap',
  plugins: ['@stryker-mutator/tap-runner'],
  tap: {
    // Not those of tests/static that need a browser or built files.
    testFiles: ['tests/content/*.test.ts', 'tests/static/{fallback,index,render-tree}.test.ts'],
    nodeArgs: ['--import=tsx', '--require={{hookFile}}', '--test-reporter=tap', '{{testFile}}'],
  },
  coverageAnalysis: 'perTest',
  ignorePatterns: ['/*', '!/src', '!/tests', '!/*.json', '/tests/*/projects', '!/tests/mutation/projects'],
  cleanTempDir: 'always',
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false },
  disableTypeChecks: false,
  concurrency: 2,
};
