import { escapeTemplate, indent } from './markup.js';
import { filterEffect, formatImports, install, packageName } from './npm-package.js';
import type { Platform } from './platform.js';

export const react: Platform = {
  id: 'react',
  name: 'React, Next.js',
  group: 'framework',
  delivery: 'package',
  // React reports a hydration error for a declarative shadow root.
  keepsStyles: false,
  filterEffect,
  steps: (code) => [
    install,
    {
      title: 'Add register-briefing.tsx',
      text: 'It registers the tags. It is a file of its own because Next.js runs the import in the browser only from a client file.',
      language: 'tsx',
      fileName: 'register-briefing.tsx',
      code: `'use client';

${formatImports(code)}

export function RegisterBriefing() {
  return null;
}`,
    },
    {
      title: 'Add Briefing.tsx',
      text: 'Use <Briefing /> on your page.',
      language: 'tsx',
      fileName: 'Briefing.tsx',
      code: `import type {} from '${packageName}/react';
import { RegisterBriefing } from './register-briefing';

export function Briefing() {
  return (
    <>
      <RegisterBriefing />
${indent(toJsx(code.markup), 6)}
    </>
  );
}`,
    },
  ],
};

/** JSX names attributes after DOM properties. */
function toJsx(markup: string): string {
  return escapeTemplate(markup).replaceAll(' datetime=', ' dateTime=').replaceAll(' class=', ' className=');
}
