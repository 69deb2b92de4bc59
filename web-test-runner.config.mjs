import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserArgs, findBrowser } from './tests/browser.mjs';

export default {
  files: ['tests/{content,elements,define}/**/*.test.ts'],
  // Production Lit, as in the bundles: its development build writes to the console, where we promise silence.
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: await findBrowser(), args: browserArgs },
    }),
  ],
  // A loaded machine takes five times as long as an idle one.
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 30_000 } },
  coverage: true,
  coverageConfig: {
    include: ['src/{content,elements,define}/**/*.ts'],
    reportDir: 'coverage',
    // One branch is for servers, where no browser test can come: tests/publish/build.test.ts tries it in Node.
    threshold: { statements: 100, branches: 99, functions: 100, lines: 100 },
  },
};
