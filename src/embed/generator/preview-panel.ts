import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ref } from 'lit/directives/ref.js';
import { briefing } from '../../content/briefing.js';
import type { Platform } from '../cms/index.js';
import type { EmbedCode } from '../embed-code.js';
import { createIframeCode } from '../iframe-code.js';
import { radio } from './controls.js';
import { showPreview } from './preview-page.js';

const previewWidths = { phone: 320, tablet: 768, desktop: 1280 } as const;
const previewThemes = { light: 'Light', dark: 'Dark' } as const;

export interface PreviewSettings {
  readonly width: keyof typeof previewWidths;
  readonly theme: keyof typeof previewThemes;
}

const widthNames: Readonly<Record<PreviewSettings['width'], string>> = {
  phone: 'Phone',
  tablet: 'Tablet',
  desktop: 'Desktop',
};

/** What the pasted code shows, on a plain page of the chosen width and theme. */
export function previewPanel(
  platform: Platform,
  code: EmbedCode,
  settings: PreviewSettings,
  change: (settings: PreviewSettings) => void,
): TemplateResult {
  const { width, theme } = settings;
  const page = { width: previewWidths[width], theme, ...previewMarkup(platform, code) };
  return html`<section class="preview-panel" aria-labelledby="preview-heading">
    <h2 id="preview-heading">Preview</h2>
    <p class="lead">
      On a plain page.${platform.delivery === 'iframe' ? nothing : ' On your site it uses your font and colours.'}
    </p>
    ${
      platform.delivery === 'iframe' && location.protocol === 'file:'
        ? html`<p class="lead">
            You opened this page from your computer, where the preview shows an iframe without your options. To see
            them, open this page from a web server.
          </p>`
        : nothing
    }
    <div class="preview-bar">
      <fieldset>
        <legend>Width</legend>
        ${(Object.keys(previewWidths) as (keyof typeof previewWidths)[]).map((name) =>
          radio('preview-width', widthNames[name], name === width, () => {
            change({ ...settings, width: name });
          }),
        )}
      </fieldset>
      <fieldset>
        <legend>Theme</legend>
        ${(Object.keys(previewThemes) as (keyof typeof previewThemes)[]).map((name) =>
          radio('preview-theme', previewThemes[name], name === theme, () => {
            change({ ...settings, theme: name });
          }),
        )}
      </fieldset>
    </div>
    <div
      class="preview"
      tabindex="0"
      role="group"
      aria-label="${widthNames[width]}, ${previewWidths[width]}px wide, ${theme}"
      ${ref(showPreview(page))}
    ></div>
  </section>`;
}

/** The pasted code with the iframe pages beside this page, which are the same as on every host. */
function previewMarkup({ id, delivery }: Platform, { options, markup, pageLink }: EmbedCode) {
  if (delivery !== 'iframe') return { markup, setsHeight: false };
  const iframes = options.elements.map((tag) => createIframeCode(tag, briefing, '', options)).join('\n');
  const runsScript = id === 'iframe';
  return { markup: runsScript ? `${iframes}\n${pageLink}` : iframes, setsHeight: runsScript };
}
