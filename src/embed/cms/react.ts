import { indent } from './markup.js';
import { filterEffect, formatFallbacks, formatImports, formatTemplate, install, packageName } from './npm-package.js';
import type { Platform } from './platform.js';

const rawHtml = (variable: string) => `<div dangerouslySetInnerHTML={{ __html: ${variable} }} />`;

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
${formatFallbacks(code)}

export function Briefing() {
  return (
    <>
      <RegisterBriefing />
${indent(formatTemplate(code, { rawHtml }), 6)}
    </>
  );
}`,
    },
  ],
};
