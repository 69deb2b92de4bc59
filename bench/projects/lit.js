// The three blocks written as lit.dev teaches: LitElement, and map over each list. TEXT and BLOCK_STYLES come from the build.
import { html, LitElement, unsafeCSS } from 'lit';

const { lang, messages, predictors, contact } = TEXT;

class LitBlock extends LitElement {
  static styles = unsafeCSS(BLOCK_STYLES);
}

class LitMessages extends LitBlock {
  render() {
    return html`<section class="messages" lang=${lang}>
      <h2>${messages.heading}</h2>
      <ul role="list">
        ${messages.items.map((text) => html`<li>${renderText(text)}</li>`)}
      </ul>
      <p class="source">${renderText(messages.source)}</p>
    </section>`;
  }
}

class LitPredictors extends LitBlock {
  render() {
    return html`<section class="predictors" lang=${lang}>
      <h2>${predictors.heading}</h2>
      <p class="caveat">${predictors.caveat}</p>
      <ol>
        ${predictors.items.map((text) => html`<li>${renderText(text)}</li>`)}
      </ol>
      <p class="source">${renderText(predictors.source)}</p>
    </section>`;
  }
}

class LitContact extends LitBlock {
  render() {
    return html`<section class="contact" lang=${lang}>
      <p>${renderText(contact.sentence)}</p>
      <p class="source">${renderText(contact.source)}</p>
    </section>`;
  }
}

customElements.define('lit-messages', LitMessages);
customElements.define('lit-predictors', LitPredictors);
customElements.define('lit-contact', LitContact);

function renderText(text) {
  if (typeof text === 'string') return text;
  return text.map(({ text, strong, href }) => {
    if (strong) return html`<strong>${text}</strong>`;
    return href ? html`<a href=${href}>${text}</a>` : text;
  });
}
