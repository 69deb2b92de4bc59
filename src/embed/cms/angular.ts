import { escapeTemplate, indent } from './markup.js';
import { filterEffect, formatImports, install } from './npm-package.js';
import type { Platform } from './platform.js';

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

@Component({
  selector: 'app-briefing',
  standalone: true,
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${indent(escapeTemplate(code.markup), 4)}
  \`,
})
export class BriefingComponent {}`,
    },
  ],
};
