import type { Tag } from '../../src/elements/catalogue.js';
import { briefing } from '../../src/content/briefing.js';
import { createEmbedCode, type EmbedCode } from '../../src/embed/embed-code.js';
import {
  addressRule,
  chooseOneWay,
  findPlaceholderNote,
  groupSteps,
  platforms,
  sanitisers,
  type Platform,
  type Step,
} from '../../src/embed/cms/index.js';
import { defaultAddresses, defaultOptions, type EmbedOptions } from '../../src/embed/embed-options.js';
import { version } from '../../src/version.js';

const fallback = /<div[^>]*data-edition.*?<\/div>/s;

/**
 * The embed code that "Get the embed code" makes first, with a comment in place of the fallback. For a platform that needs
 * the address of a host, it is that of the latest version.
 */
function sampleCode(platform: Platform): EmbedCode {
  const options: EmbedOptions =
    addressRule(platform) === 'absolute'
      ? { ...defaultOptions, hosting: 'latest', address: defaultAddresses.latest }
      : defaultOptions;
  const code = createEmbedCode(options, { version, hashes: {}, styles: {} as Record<Tag, string> }, briefing);
  return { ...code, markup: code.markup.replace(fallback, '<!-- the content of fallback/policy-briefing.html -->') };
}

/** The section with the steps for each platform, from what "Get the embed code" shows. For frameworks there are the recipes. */
export function platformsSection(): string {
  return [
    ...platforms
      .filter(({ group }) => group !== 'framework')
      .flatMap((platform) => {
        const code = sampleCode(platform);
        const groups = groupSteps(platform.steps(code));
        const note = findPlaceholderNote(platform, code);
        return [
          `## ${platform.name}`,
          `**What it keeps.** ${escapeMarkup(platform.filterEffect)}`,
          ...(note === null ? [] : [note]),
          ...(groups.length > 1 ? [chooseOneWay] : []),
          ...groups.flatMap(({ name, steps }) => [
            ...(name === undefined ? [] : [`### ${name}`]),
            ...steps.map(formatStep),
          ]),
        ];
      }),
    '## Sanitisers',
    ...sanitisers.map(formatStep),
  ].join('\n\n');
}

function formatStep({ title, text, language, code }: Step): string {
  const formatted = `**${escapeMarkup(title)}.** ${escapeMarkup(text)}`;
  return code === undefined ? formatted : `${formatted}\n\n\`\`\`${language ?? ''}\n${code}\n\`\`\``;
}

function escapeMarkup(text: string): string {
  return text.replaceAll('<', '\\<');
}
