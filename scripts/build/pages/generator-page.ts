import type { Plugin } from 'esbuild';
import type { Release } from '../../../src/embed/embed-code.js';
import { formatToolPage } from './tool-page.js';

/** "Get the embed code" as one file, for the files of that release. */
export function formatGeneratorPage(title: string, release: Release, plugins?: Plugin[]): Promise<string> {
  return formatToolPage('src/embed/generator/generator', {
    title,
    constants: { RELEASE: release },
    policy: [
      // The preview shows iframe pages as they are.
      "frame-src 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ],
    ...(plugins && { plugins }),
  });
}
