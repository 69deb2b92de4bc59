// Custom elements without a library: the markup is created once and cloned. TEXT and BLOCK_STYLES come from the build.
const sheet = new CSSStyleSheet();
sheet.replaceSync(BLOCK_STYLES);

const { lang, messages, predictors, contact } = TEXT;

define('hand-messages', () =>
  make(
    'section',
    { class: 'messages', lang },
    make('h2', {}, messages.heading),
    make('ul', { role: 'list' }, ...messages.items.map(makeItem)),
    makeSource(messages.source),
  ),
);

define('hand-predictors', () =>
  make(
    'section',
    { class: 'predictors', lang },
    make('h2', {}, predictors.heading),
    make('p', { class: 'caveat' }, predictors.caveat),
    make('ol', {}, ...predictors.items.map(makeItem)),
    makeSource(predictors.source),
  ),
);

define('hand-contact', () =>
  make('section', { class: 'contact', lang }, make('p', {}, ...makeText(contact.sentence)), makeSource(contact.source)),
);

function define(tag, makeMarkup) {
  let markup;
  customElements.define(
    tag,
    class extends HTMLElement {
      connectedCallback() {
        if (this.shadowRoot) return;
        markup ??= makeMarkup();
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        root.append(markup.cloneNode(true));
      }
    },
  );
}

function makeItem(words) {
  return make('li', {}, ...makeText(words));
}

function makeSource(words) {
  return make('p', { class: 'source' }, ...makeText(words));
}

function makeText(words) {
  if (typeof words === 'string') return [words];
  return words.map(({ text, strong, href }) => {
    if (strong) return make('strong', {}, text);
    return href ? make('a', { href }, text) : text;
  });
}

function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}
