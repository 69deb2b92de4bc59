import { html, type TemplateResult } from 'lit/html.js';
import { makeFiles, type Repository } from '../../drafts/make-files.js';
import { compareBriefings } from '../../drafts/compare.js';
import { writeSignOff } from '../../drafts/sign-off.js';
import { copyable } from '../copyable.js';
import { download, pack } from './download.js';
import { jumpTo } from './jump.js';
import type { Model } from './model.js';

/** Longer addresses are cut by some mail programs. */
const longestAddress = 2000;

/** To a reviewer, to whoever signs it off, and into the repository. */
export function handOn(model: Model, repository: Repository): TemplateResult {
  return html`<section aria-labelledby="hand-on" class="hand-on">
    <h2 id="hand-on" tabindex="-1">Hand on</h2>
    <h3>To a reviewer</h3>
    ${model.isGood ? share(model) : html`<p class="stale">A link leads to a draft without a problem. Mend it first, or save the draft as a file.</p>`}
    <p>
      ${button('Save the draft as a file', () => {
        const { content, mustAct } = model.draft;
        download('briefing-draft.json', `${JSON.stringify({ ...content, ...(mustAct && { mustAct }) }, null, 2)}\n`);
      })}
      <small>The whole draft, also an unfinished one. This page takes it in again.</small>
    </p>
    <h3>To be signed off</h3>
    <p>
      ${button('Print the sheet', () => {
        print();
      })}
      ${button('Save the sheet as Markdown', () => {
        download(
          'sign-off.md',
          writeSignOff(model.draft, model.published, compareBriefings(model.published, model.draft.content)),
        );
      })}
      <small>The changes above, with lines for names and signatures.</small>
    </p>
    <h3>To be published</h3>
    <p>
      ${button('Save the files for the repository', () => {
        if (model.prepareRelease()) download('briefing-files.zip', pack(makeFiles(model.draft, repository)));
        else jumpTo('problems');
      })}
      <small
        >A zip. Unpacked over the repository, they are the next edition: commit them, and the build takes it from
        there.</small
      >
    </p>
    ${model.isGood ? files(makeFiles(model.draft, repository)) : null}
  </section>`;
}

function share({ link, draft }: Model): TemplateResult {
  if (location.protocol === 'file:')
    return html`<p>
      This page was opened from your own disk, where a link would lead nobody else. Save the draft as a file and send
      that, or open this page from a site.
    </p>`;
  const address = `${location.origin}${location.pathname}#${link}`;
  if (address.length > longestAddress)
    return html`<p>
      The link would have ${address.length} characters, and some mail programs cut what is longer than
      ${longestAddress}. Save the draft as a file and send that.
    </p>`;
  const mail = new URLSearchParams({ subject: `Draft: ${draft.content.kind}`, body: address })
    .toString()
    .replaceAll('+', '%20');
  return html`<p>The link holds the draft itself. No server sees it: whoever has the link has the draft.</p>
    ${copyable('the link to this draft', address)}
    <p><a href="mailto:?${mail}">Write a mail with the link</a></p>`;
}

function files(made: ReadonlyMap<string, string>): TemplateResult {
  return html`<details>
    <summary>Read them first</summary>
    ${[...made].map(
      ([path, text]) =>
        html`<h4>${path}</h4>
          ${copyable(path, text)}`,
    )}
  </details>`;
}

function button(label: string, act: () => void): TemplateResult {
  return html`<button type="button" @click=${act}>${label}</button> `;
}
