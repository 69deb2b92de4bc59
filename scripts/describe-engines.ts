import { format, resolveConfig } from 'prettier';
import { engineLimits } from '../tests/support/engine-limits.mjs';

/** The page about the engines, from what the tests know of each. */
export async function describeEngines(): Promise<string> {
  const rows = Object.entries(engineLimits).flatMap(([engine, { name, limits }]) => {
    const command = `\`npm run test:${engine === 'chromium' ? 'browser' : engine}\``;
    if (limits.length === 0) return [`| ${name} | ${command} | nothing | |`];
    return limits.map(({ what, instead }) => `| ${name} | ${command} | ${what} | ${instead} |`);
  });
  const page = [
    '# The engines',
    'Written by `npm run docs`. The same tests of content, elements and tag names run in three engines; `npm test` runs them in Chromium, `.ci/run` in all, and fails if one is missing.',
    `| Engine | Command | Cannot be shown | Instead |\n|-|-|-|-|\n${rows.join('\n')}`,
    'Nothing else is left out. Files that are built, and programs, are tested in Chromium and Node alone. WebKitGTK shares its engine with Safari, and is not Safari: no test ran on macOS or iOS.',
    'What Firefox and WebKit need is Debian’s: `firefox-esr`, `webkit2gtk-driver` and `xvfb`.',
    'Next: [the elements](elements.md).',
  ];
  return format(page.join('\n\n'), { ...(await resolveConfig('README.md')), parser: 'markdown' });
}
