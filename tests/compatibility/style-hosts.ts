import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export const projects = '/tests/compatibility/projects/node_modules';

/** A page that a partner may have, made of what an npm package holds. */
export interface StyleHost {
  /** The package, and what of it if not all. */
  readonly package: string;
  readonly part?: string;
  /** Markup for the head: style sheets and scripts. */
  readonly head: string;
  /** The class of the box around the briefing. */
  readonly place?: string;
  /** Markup of the page's own. */
  readonly own: string;
  /** The one thing of the page's own that opens with a click on it. */
  readonly opener?: string;
  /** What is seen only once that was clicked. */
  readonly opened?: string;
}

const sheet = (path: string) => `<link rel="stylesheet" href="${path}">`;
const script = (path: string) => `<script defer src="${projects}/${path}"></script>`;
const module = (path: string, code: string) =>
  `<script type="module">import * as frontend from '${projects}/${path}'; ${code}</script>`;

const words =
  '<h1>Our page</h1><h2>About it</h2><p>Words of <a href="#own">our own</a>.</p><ul><li>One</li><li>Two</li></ul><ol><li>One</li></ol><table><tr><th>Day</th><td>Monday</td></tr></table>';
const details = (name: string) =>
  `<details class="${name}"><summary class="${name}__summary"><span class="${name}__summary-text">More</span></summary><div class="${name}__text">Less</div></details>`;

export const styleHosts: readonly StyleHost[] = [
  {
    package: 'bootstrap',
    head:
      sheet(`${projects}/bootstrap/dist/css/bootstrap.min.css`) + script('bootstrap/dist/js/bootstrap.bundle.min.js'),
    own: `${words}<div class="dropdown"><button class="btn btn-primary dropdown-toggle" data-bs-toggle="dropdown">More</button><div class="dropdown-menu">Less</div></div>`,
    opener: 'button',
    opened: '.dropdown-menu',
  },
  { package: 'tailwindcss', part: 'theme and preflight', head: sheet('/tailwind.css'), own: words },
  {
    package: 'govuk-frontend',
    head:
      sheet('/govuk.css') +
      module(
        'govuk-frontend/dist/govuk/govuk-frontend.min.js',
        "document.body.classList.add('js-enabled', 'govuk-frontend-supported'); frontend.initAll()",
      ),
    place: 'govuk-body',
    own: `${words}<div class="govuk-accordion" data-module="govuk-accordion" id="accordion"><div class="govuk-accordion__section"><div class="govuk-accordion__section-header"><h2 class="govuk-accordion__section-heading"><span class="govuk-accordion__section-button" id="first">More</span></h2></div><div id="first-content" class="govuk-accordion__section-content">Less</div></div></div>`,
    opener: '.govuk-accordion__section-toggle',
    opened: '.govuk-accordion__section-content',
  },
  {
    package: 'nhsuk-frontend',
    part: 'without its fonts, which are on a host of their own',
    head:
      sheet('/nhsuk.css') +
      module(
        'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.js',
        "document.body.classList.add('js-enabled', 'nhsuk-frontend-supported'); frontend.initAll()",
      ),
    own: words + details('nhsuk-details'),
    opener: 'summary',
    opened: '.nhsuk-details__text',
  },
  {
    package: 'foundation-sites',
    head:
      sheet(`${projects}/foundation-sites/dist/css/foundation.min.css`) +
      script('jquery/dist/jquery.min.js') +
      script('foundation-sites/dist/js/foundation.min.js') +
      '<script type="module">jQuery(document).foundation()</script>',
    own: `${words}<ul class="accordion" data-accordion data-allow-all-closed="true" data-slide-speed="0"><li class="accordion-item" data-accordion-item><a href="#" class="accordion-title">More</a><div class="accordion-content" data-tab-content>Less</div></li></ul>`,
    opener: '.accordion-title',
    opened: '.accordion-content',
  },
  { package: 'bulma', head: sheet(`${projects}/bulma/css/bulma.min.css`), place: 'content', own: words },
  {
    package: '@picocss/pico',
    head: sheet(`${projects}/@picocss/pico/css/pico.min.css`),
    own: `${words}<details><summary>More</summary><p>Less</p></details>`,
    opener: 'summary',
    opened: 'details > p',
  },
  { package: 'normalize.css', head: sheet(`${projects}/normalize.css/normalize.css`), own: words },
];

const read = (path: string) => readFileSync(`.${projects}/${path}`, 'utf8');

/** The style sheets that do not work as their package has them. */
export async function makeSheets(): Promise<Readonly<Record<string, string>>> {
  const { compile } = (await import(pathToFileURL(resolve(`.${projects}/tailwindcss/dist/lib.mjs`)).href)) as {
    compile: (css: string) => Promise<{ build: (classes: readonly string[]) => string }>;
  };
  const tailwind = await compile(read('tailwindcss/theme.css') + read('tailwindcss/preflight.css'));
  return {
    '/tailwind.css': tailwind.build([]),
    '/govuk.css': read('govuk-frontend/dist/govuk/govuk-frontend.min.css').replaceAll(
      '/assets/',
      `${projects}/govuk-frontend/dist/govuk/assets/`,
    ),
    '/nhsuk.css': read('nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css').replace(/@font-face ?\{[^}]*\}/g, ''),
  };
}
