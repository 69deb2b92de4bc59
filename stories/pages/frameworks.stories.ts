import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import { copyable } from '../../src/ui/copyable.js';
import { formatImport, packageName } from '../usage.js';
import { guideLink, list, mark, page, parameters } from './page.js';
import { whereToImport } from './where-to-import.js';

const meta: Meta = { title: 'Guide/Use in a framework', tags: ['!autodocs', 'page'], parameters };
export default meta;

const frameworks: readonly (readonly [name: string, note: string, code: string])[] = [
  [
    'React',
    `For types, add \`import '${packageName}/react'\`. Set \`content\` and listeners through a ref, because React skips them at hydration.`,
    `const ref = useRef(null);
useEffect(() => {
  const element = ref.current;
  const listen = (event) => console.log(event.problems);
  element.addEventListener('draft-error', listen);
  element.content = draft;
  return () => element.removeEventListener('draft-error', listen);
}, [draft]);

<key-messages ref={ref} heading-level={3} />`,
  ],
  [
    'Vue 3',
    `For types, add \`import '${packageName}/vue'\`. Add the tags to \`compilerOptions.isCustomElement\` in \`vite.config.js\`.`,
    `<key-messages
  heading-level="3"
  :content.prop="draft"
  @draft-error="(event) => console.log(event.problems)"
/>`,
  ],
  [
    'Svelte 5',
    `For types, add \`import '${packageName}/svelte'\`.`,
    `<key-messages
  heading-level={3}
  content={draft}
  ondraft-error={(event) => console.log(event.problems)}
></key-messages>`,
  ],
  [
    'Angular',
    'Add `CUSTOM_ELEMENTS_SCHEMA` to the `schemas` of the component.',
    `<key-messages
  heading-level="3"
  [content]="draft"
  (draft-error)="showProblems($event)"
></key-messages>`,
  ],
];

export const UseInAFramework: StoryObj = {
  name: 'Use in a framework',
  render: () =>
    page(
      'Use in a framework',
      'The elements are custom elements, so you can use them in every framework.',
      html`
        <h2>Register the elements</h2>
        <p>Import the module once. ${whereToImport}</p>
        ${copyable('Import', formatImport('key-messages'))}
        <p>${mark('For pages rendered on a server, read “Server rendering” in `docs/frameworks.md`.')}</p>
        ${frameworks.map(
          ([name, note, code]) =>
            html`<h2>${name}</h2>
              <p>${mark(note)}</p>
              ${copyable(name, code)}`,
        )}
        <h2>Good to know</h2>
        ${list([
          html`${mark('`content` is for drafts only.')} See ${guideLink('Drafts and the draft-error event')}.`,
          'On a server, importing the package registers nothing. The elements appear when the script runs in the browser.',
          html`${guideLink('Get the embed code')} has complete code for each framework.`,
        ])}
      `,
    ),
};
