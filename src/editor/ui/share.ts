import { html, type TemplateResult } from 'lit/html.js';
import { createFiles, type Repository } from '../draft/export-files.js';
import { hasCaveat } from '../draft/describe.js';
import { formatSignOff } from '../draft/sign-off.js';
import { copyable } from '../../ui/copyable.js';
import { download, pack } from './download.js';
import { jumpTo } from './focus-target.js';
import type { Choose, View } from './preview-pane.js';
import type { Model } from './store.js';

/** Longer addresses are cut by some mail programs. */
const longestAddress = 2000;

/** To a reviewer, to whoever signs it off, and into the repository. */
export function send(model: Model, repository: Repository, view: View, choose: Choose): TemplateResult {
  return html`<section aria-labelledby="send" class="send">
    <h2 id="send" tabindex="-1">Send</h2>
    <h3>To a reviewer</h3>
    ${model.isGood ? share(model) : html`<p class="stale">A link leads to a draft without a problem.</p>`}
    <p>
      ${button('Save the draft as a file', () => {
        saveDraft(model);
      })}
      <small>The whole draft, also an unfinished one. This page takes it in again.</small>
    </p>
    <h3>To be signed off</h3>
    ${model.isGood ? sheet(model) : html`<p class="stale">The sheet is for a draft without a problem.</p>`}
    <h3>To be published</h3>
    <p>
      ${button('Save the files for the repository', () => {
        if (model.prepareRelease()) download('briefing-files.zip', pack(createFiles(model.draft, repository)));
        else jumpTo('problems');
      })}
      <small
        >A zip. Unpacked over the repository, they are the next edition: commit them, and the build takes it from
        there.</small
      >
    </p>
    ${model.isGood ? files(model, repository, view, choose) : null}
  </section>`;
}

function saveDraft({ draft }: Model): void {
  const { content, actionNeeded } = draft;
  // Into no file go predictors without their caveat.
  if (!hasCaveat(content)) jumpTo('problems');
  else
    download(
      'briefing-draft.json',
      `${JSON.stringify({ ...content, ...(actionNeeded && { actionNeeded }) }, null, 2)}\n`,
    );
}

function sheet({ draft, published, differences }: Model): TemplateResult {
  return html`<p>
    ${button('Print the sheet', () => {
      print();
    })}
    ${button('Save the sheet as Markdown', () => {
      download('sign-off.md', formatSignOff(draft, published, differences));
    })}
    <small>The changes above, with lines for names and signatures.</small>
  </p>`;
}

function share(model: Model): TemplateResult {
  const { draft } = model;
  if (location.protocol === 'file:')
    return html`<p>
      This page was opened from your own disk, where a link would lead nobody else. Save the draft as a file and send
      that, or open this page from a site.
    </p>`;
  // A draft of this size is never packed into a short link, and packing it would take its time at every letter.
  const isHuge = JSON.stringify(draft.content).length > 50_000;
  const address = isHuge ? '' : `${location.origin}${location.pathname}#${model.link}`;
  if (isHuge || address.length > longestAddress)
    return html`<p>
      The link would have more than ${longestAddress} characters, and some mail programs cut it. Save the draft as a
      file and send that.
    </p>`;
  const mail = new URLSearchParams({ subject: `Draft: ${draft.content.documentType}`, body: address })
    .toString()
    .replaceAll('+', '%20');
  return html`<p>The link holds the draft itself. No server sees it: whoever has the link has the draft.</p>
    ${copyable('the link to this draft', address, 'Copy the link')}
    <p><a href="mailto:?${mail}">Write a mail with the link</a></p>`;
}

function files(model: Model, repository: Repository, { readsFiles }: View, choose: Choose): TemplateResult {
  return html`<details
    ?open=${readsFiles}
    @toggle=${({ target }: Event) => {
      choose({ readsFiles: (target as HTMLDetailsElement).open });
    }}
  >
    <summary>Read them first</summary>
    ${
      readsFiles
        ? [...createFiles(model.draft, repository)].map(
            ([path, text]) =>
              html`<h4>${path}</h4>
                ${copyable(path, text)}`,
          )
        : null
    }
  </details>`;
}

function button(label: string, act: () => void): TemplateResult {
  return html`<button type="button" @click=${act}>${label}</button> `;
}
