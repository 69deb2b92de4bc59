import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { briefing } from '../../src/content/briefing.js';
import { listExports } from '../support/exports.js';
import { listShown, listShownTexts } from '../support/source-lines.js';
import { Workspace, type Command } from './workspace.js';

/** What partners import in their tests. */
const specifiers = listExports()
  .filter(({ file }) => file.endsWith('.js'))
  .map(({ specifier }) => specifier);

/** What the whole briefing has inside, in their tests of it. */
const { keyMessages, predictors, contact } = briefing;
const shown = {
  headings: listShown([keyMessages.heading, predictors.heading]),
  items: listShownTexts([...keyMessages.items, ...predictors.items]),
  email: contact.email,
};

const workspace = new Workspace();
writeFileSync(workspace.path('exported.json'), JSON.stringify(specifiers));
writeFileSync(workspace.path('shown.json'), JSON.stringify(shown));
after(() => {
  workspace.remove();
});

const runs: Readonly<Record<string, Command>> = {
  'Vitest and jsdom': ['vitest', 'run', '--root', 'vitest', '--environment', 'jsdom'],
  'Vitest and happy-dom': ['vitest', 'run', '--root', 'vitest', '--environment', 'happy-dom'],
  'Jest and jsdom': ['jest', '--config', 'jest/jest.config.js'],
};

for (const [name, command] of Object.entries(runs))
  test(`a partner’s tests run in ${name}`, () => {
    assert.equal(workspace.run(command), '');
  });
