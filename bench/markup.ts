import { escapeHtml } from '../src/static/escape-html.js';
import type { Words } from './words.js';
import { words } from './words.js';

const { lang, messages, predictors, contact } = words;

/** The three blocks as one writes them in HTML, in the look of `projects/blocks.css`. */
export const plainMarkup = `<section class="messages" lang="${lang}">
<h2>${write(messages.heading)}</h2>
<ul role="list">${writeItems(messages.items)}</ul>
<p class="source">${write(messages.source)}</p>
</section>
<section class="predictors" lang="${lang}">
<h2>${write(predictors.heading)}</h2>
<p class="caveat">${write(predictors.caveat)}</p>
<ol>${writeItems(predictors.items)}</ol>
<p class="source">${write(predictors.source)}</p>
</section>
<section class="contact" lang="${lang}">
<p>${write(contact.sentence)}</p>
<p class="source">${write(contact.source)}</p>
</section>`;

/** The same in Shoelace's components: a card for each block, the caveat as an alert that stays open. */
export const shoelaceMarkup = `<sl-card lang="${lang}">
<h2 slot="header">${write(messages.heading)}</h2>
<ul>${writeItems(messages.items)}</ul>
<sl-divider></sl-divider>
<small>${write(messages.source)}</small>
</sl-card>
<sl-card lang="${lang}">
<h2 slot="header">${write(predictors.heading)}</h2>
<sl-alert variant="warning" open>${write(predictors.caveat)}</sl-alert>
<ol>${writeItems(predictors.items)}</ol>
<sl-divider></sl-divider>
<small>${write(predictors.source)}</small>
</sl-card>
<sl-card lang="${lang}">
${write(contact.sentence)}
<sl-divider></sl-divider>
<small>${write(contact.source)}</small>
</sl-card>`;

/** The same in GOV.UK Frontend's styles, the caveat as inset text. */
export const govukMarkup = `<section lang="${lang}">
<h2 class="govuk-heading-m">${write(messages.heading)}</h2>
<ul class="govuk-list govuk-list--bullet govuk-list--spaced">${writeItems(messages.items)}</ul>
<p class="govuk-body-s">${write(messages.source)}</p>
</section>
<section lang="${lang}">
<h2 class="govuk-heading-m">${write(predictors.heading)}</h2>
<div class="govuk-inset-text">${write(predictors.caveat)}</div>
<ol class="govuk-list govuk-list--number govuk-list--spaced">${writeItems(predictors.items)}</ol>
<p class="govuk-body-s">${write(predictors.source)}</p>
</section>
<section lang="${lang}">
<p class="govuk-body">${write(contact.sentence).replaceAll('<a ', '<a class="govuk-link" ')}</p>
<p class="govuk-body-s">${write(contact.source)}</p>
</section>`;

function writeItems(items: readonly Words[]): string {
  return items.map((item) => `<li>${write(item)}</li>`).join('\n');
}

function write(sentence: Words): string {
  if (typeof sentence === 'string') return escapeHtml(sentence);
  return sentence
    .map(({ text, strong, href }) => {
      const written = escapeHtml(text);
      if (strong) return `<strong>${written}</strong>`;
      return href ? `<a href="${escapeHtml(href)}">${written}</a>` : written;
    })
    .join('');
}
