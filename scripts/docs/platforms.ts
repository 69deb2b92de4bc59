import type { Tag } from '../../src/static/render-element.js';
import { makeParts } from '../../src/embed/embed-code.js';
import { cleaners, platforms, type Parts, type Step } from '../../src/embed/cms/index.js';
import { firstChoice } from '../../src/embed/generator/state.js';
import { version } from '../../src/version.js';

const fallback = /<div[^>]*data-edition.*?<\/div>/s;

/** The embed code that "Get the embed code" makes first, with a comment in place of the fallback. */
function sampleCode(): Parts {
  const code = makeParts(firstChoice, { version, hashes: {}, styles: {} as Record<Tag, string> });
  return { ...code, markup: code.markup.replace(fallback, '<!-- the content of fallback/policy-briefing.html -->') };
}

/** The section with the steps for each platform, from what "Get the embed code" shows. */
export function platformsSection(): string {
  const code = sampleCode();
  const shown = new Set<string>();
  const describeOnce = (step: Step) => {
    const key = JSON.stringify(step);
    const isRepeated = shown.has(key);
    shown.add(key);
    return describeStep(isRepeated ? { title: step.title, text: 'The same as above.' } : step);
  };
  return [
    ...platforms.flatMap(({ name, remains, steps }) => [
      `## ${name}`,
      `**What it keeps.** ${escapeMarkup(remains)}`,
      ...steps(code).map(describeOnce),
    ]),
    '## Sanitisers',
    ...cleaners.map(describeStep),
  ].join('\n\n');
}

function describeStep({ title, text, language, code }: Step): string {
  const described = `**${escapeMarkup(title)}.** ${escapeMarkup(text)}`;
  return code === undefined ? described : `${described}\n\n\`\`\`${language ?? ''}\n${code}\n\`\`\``;
}

function escapeMarkup(text: string): string {
  return text.replaceAll('<', '\\<');
}
