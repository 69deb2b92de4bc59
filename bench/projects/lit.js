// The three blocks as Lit's own guide would have them: LitElement, and a map over each list. WORDS and LOOK come from the build.
import { html, LitElement, unsafeCSS } from 'lit';

const { lang, messages, predictors, contact } = WORDS;

class LitBlock extends LitElement {
  static styles = unsafeCSS(LOOK);
}

class LitMessages extends LitBlock {
  render() {
    return html`<section class="messages" lang=${lang}>
      <h2>${messages.heading}</h2>
      <ul role="list">
        ${messages.items.map((words) => html`<li>${drawText(words)}</li>`)}
      </ul>
      <p class="source">${drawText(messages.source)}</p>
    </section>`;
  }
}

class LitPredictors extends LitBlock {
  render() {
    return html`<section class="predictors" lang=${lang}>
      <h2>${predictors.heading}</h2>
      <p class="caveat">${predictors.caveat}</p>
      <ol>
        ${predictors.items.map((words) => html`<li>${drawText(words)}</li>`)}
      </ol>
      <p class="source">${drawText(predictors.source)}</p>
    </section>`;
  }
}

class LitContact extends LitBlock {
  render() {
    return html`<section class="contact" lang=${lang}>
      <p>${drawText(contact.sentence)}</p>
      <p class="source">${drawText(contact.source)}</p>
    </section>`;
  }
}

customElements.define('lit-messages', LitMessages);
customElements.define('lit-predictors', LitPredictors);
customElements.define('lit-contact', LitContact);

function drawText(words) {
  if (typeof words === 'string') return words;
  return words.map(({ text, strong, href, datetime }) => {
    if (strong) return html`<strong>${text}</strong>`;
    if (href) return html`<a href=${href}>${text}</a>`;
    return datetime ? html`<time datetime=${datetime}>${text}</time>` : text;
  });
}
