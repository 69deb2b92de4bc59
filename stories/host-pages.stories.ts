import type { Meta, StoryObj } from '@storybook/web-components-vite';
import bootstrap from 'bootstrap/dist/css/bootstrap.min.css?raw';
import govuk from 'govuk-frontend/dist/govuk/govuk-frontend.min.css?raw';
import nhsuk from 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css?raw';
import { tags, type Tag } from '../src/elements/catalogue.js';
import { formatEmbedCode } from './story-code.js';
import { showHostPage, type HostPage } from './host-page.js';

interface Args {
  readonly element: Tag;
}

const meta: Meta<Args> = {
  title: 'Elements/On host pages',
  tags: ['!autodocs'],
  args: { element: 'policy-briefing' },
  argTypes: { element: { control: { type: 'select' }, options: tags, description: 'What the page shows' } },
  parameters: {
    layout: 'fullscreen',
    // The addon cannot check the iframe; tests/storybook does.
    a11y: { options: { iframes: false } },
    docs: { source: { transform: (_code: string, { args }: { args: Args }) => formatEmbedCode(args.element, {}) } },
  },
};
export default meta;

const show = (page: HostPage): NonNullable<StoryObj<Args>['render']> => {
  return ({ element }) => showHostPage(page, element);
};

const heading = 'Safeguarding: for our staff';
const plainBody = (pasted: string) => `<body><main><h1>${heading}</h1>\n${pasted}</main></body>`;
const plain =
  'body { max-inline-size: 60rem; margin: 2rem auto; padding-inline: 1rem; background: #fff; color: #1a1a1a; font: 1rem/1.5 system-ui, sans-serif }';

export const GovukFrontend: StoryObj<Args> = {
  name: 'GOV.UK Frontend',
  render: show({
    name: 'the styles of GOV.UK Frontend',
    css: govuk,
    attributes: 'lang="en" class="govuk-template"',
    body: (pasted) => `<body class="govuk-template__body">
<div class="govuk-width-container"><main class="govuk-main-wrapper">
<h1 class="govuk-heading-xl">${heading}</h1>
<div class="govuk-body">${pasted}</div>
</main></div>
</body>`,
  }),
};

export const NhsukFrontend: StoryObj<Args> = {
  name: 'NHS.UK frontend',
  render: show({
    name: 'the styles of NHS.UK frontend',
    css: nhsuk,
    attributes: 'lang="en" class="nhsuk-template"',
    body: (pasted) => `<body class="nhsuk-template__body">
<div class="nhsuk-width-container"><main class="nhsuk-main-wrapper">
<h1 class="nhsuk-heading-xl">${heading}</h1>
<div class="nhsuk-card"><div class="nhsuk-card__content">${pasted}</div></div>
</main></div>
</body>`,
  }),
};

const bootstrapBody = (pasted: string) => `<body>
<main class="container py-5">
<h1 class="display-5 mb-4">${heading}</h1>
<div class="card"><div class="card-body">${pasted}</div></div>
</main>
</body>`;

export const Bootstrap: StoryObj<Args> = {
  render: show({ name: 'the styles of Bootstrap', css: bootstrap, body: bootstrapBody }),
};

export const BootstrapDark: StoryObj<Args> = {
  name: 'Bootstrap, dark theme',
  render: show({
    name: 'the dark theme of Bootstrap',
    css: bootstrap,
    attributes: 'lang="en" data-bs-theme="dark"',
    body: bootstrapBody,
  }),
};

export const Dark: StoryObj<Args> = {
  name: 'Dark page',
  render: show({
    name: 'a dark background',
    css: `${plain} :root { color-scheme: dark } body { background: #14171a; color: #e8e6e1 }`,
    body: plainBody,
  }),
};

/** The colours of a contrast theme. The test of this story opens it in forced colours. */
export const ForcedColours: StoryObj<Args> = {
  name: 'Forced colours',
  tags: ['forced-colors'],
  render: show({
    name: 'the colours of a contrast theme',
    css: `${plain} :root { color-scheme: dark } body { background: #000; color: #fff } :any-link { color: #ff0 }`,
    body: plainBody,
  }),
};

export const RightToLeft: StoryObj<Args> = {
  name: 'Right to left',
  render: show({
    name: 'text from right to left',
    css: plain,
    attributes: 'lang="ar" dir="rtl"',
    body: (pasted) => `<body><main><h1>حماية الأطفال: لموظفينا</h1>\n${pasted}</main></body>`,
  }),
};

export const Phone: StoryObj<Args> = {
  name: '320px wide',
  render: show({ name: 'a width of 320px', css: plain, body: plainBody, width: 320 }),
};
