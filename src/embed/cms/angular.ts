import { indent } from './markup.js';
import {
  filterEffect,
  formatCall,
  formatFallbackImport,
  formatImports,
  formatTemplate,
  install,
  variableName,
} from './npm-package.js';
import type { EmbedCode } from '../embed-code.js';
import type { Platform } from './platform.js';

const rawHtml = (variable: string) => `<div [innerHTML]="${variable}"></div>`;

export const angular: Platform = {
  id: 'angular',
  name: 'Angular',
  group: 'framework',
  delivery: 'package',
  // Angular removes a style from a template.
  keepsStyles: false,
  filterEffect,
  steps: (code) => [
    install,
    {
      title: 'Add briefing.component.ts',
      text: 'Use <app-briefing /> in a template, and add BriefingComponent to its imports.',
      language: 'ts',
      fileName: 'briefing.component.ts',
      code: `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
${formatImports(code)}
${formatFallbackImport('renderFallback')}

@Component({
  selector: 'app-briefing',
  standalone: true,
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${indent(formatTemplate(code, { rawHtml }), 4)}
  \`,
})
export class BriefingComponent {
${indent(formatFields(code), 2)}
}`,
    },
  ],
};

function formatFields({ elements }: EmbedCode): string {
  return elements
    .map((element) => `readonly ${variableName(element)} = ${formatCall('renderFallback', element)};`)
    .join('\n');
}
