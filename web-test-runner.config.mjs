import { esbuildPlugin } from '@web/dev-server-esbuild';
import { configureEngine } from './tests/support/engines.mjs';
import { serveTools } from './tests/support/serve-tools.mjs';

/** Behaviour does not depend on what is published: browser tests have a fixture in its place. */
const fixtureBriefing = {
  name: 'fixture-briefing',
  serve: ({ path }) =>
    path === '/src/content/briefing.ts'
      ? { body: "export * from '/tests/fixtures/briefing.ts';", type: 'js' }
      : undefined,
};

/** JSON as a module. esbuild removes the attribute of its import. */
const jsonModules = {
  name: 'json-modules',
  resolveMimeType: ({ path }) => (path.endsWith('.json') ? 'js' : undefined),
  transform: ({ path, body }) => (path.endsWith('.json') ? `export default ${body}` : undefined),
};

export default {
  // Production Lit, as in the bundles: its development build writes to the console, where we promise silence.
  nodeResolve: { exportConditions: ['production', 'default'] },
  middleware: [serveTools],
  plugins: [fixtureBriefing, jsonModules, esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  ...(await configureEngine()),
  // A loaded machine takes five times as long as an idle one.
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 30_000 } },
  coverageConfig: {
    include: ['src/{content,elements,define}/**/*.ts'],
    reportDir: 'coverage',
    // One branch is for servers, where no browser test can come: tests/scripts/build/build.test.ts tries it in Node.
    threshold: { statements: 100, branches: 99, functions: 100, lines: 100 },
  },
};
