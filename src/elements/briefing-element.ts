import { render, type TemplateResult } from 'lit/html.js';
import { briefing } from '../content/briefing.js';
import { deepFreeze } from '../content/deep-freeze.js';
import { todayInLondon, type ReviewState } from '../content/review.js';
import type { Briefing } from '../content/schema.js';
import { version } from '../version.js';
import { Actions } from './copy-controller.js';
import { styleSheet } from './css.js';
import { DraftErrorEvent } from './draft-error.js';
import { readHeadingLevel, type HeadingLevel } from './templates/heading.js';
import { setOption } from './option.js';
import { readDraft } from './parse-draft.js';
import { showOn, type Shown } from './templates/view.js';
import { readLetters } from './twin.js';
import { warn } from './warn.js';

const defaultLevel: HeadingLevel = 2;

/** On a server there is no HTMLElement, and importing a class must do nothing there either. */
const HTMLElementOrNone =
  (globalThis as Partial<typeof globalThis>).HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * What the four elements share. Their options are attributes, so that a clone has them too; the only other state is the
 * draft. Every change is drawn at once.
 *
 * @attribute {1 | 2 | 3 | 4 | 5 | 6} heading-level - Level of the first heading, 1 to 6, so that it fits the outline of the page.
 *   Anything else counts as 2, with a warning in the console.
 * @attribute {boolean} copy-buttons - Adds buttons that copy what is shown with its source, and for each message one to copy it
 *   and one to copy a link to it.
 * @fires {DraftErrorEvent} draft-error - The draft given as `content` cannot be drawn: `problems` says why
 * @cssstate current - Reviewed, and the next review is not due
 * @cssstate review-due - The next review is due
 * @cssstate overdue - The next review has been due for 90 days
 * @cssstate not-reviewed - No review is recorded
 * @cssstate superseded - Something else has taken the place of the words
 * @cssstate withdrawn - The words are not to be used, and not shown
 * @cssstate fallback-differs - The page's markup says something else inside the tag: see `fallbackDiffers`
 */
export abstract class BriefingElement extends HTMLElementOrNone {
  /** Package and version, by which two scripts on one page know each other. */
  static readonly release = `safeguarding-briefing-elements ${version}`;

  static readonly observedAttributes: readonly string[] = ['heading-level', 'copy-buttons'];

  /** The style sheet of the shadow root, as text. */
  static readonly styles: string;

  /** There before the script if the page has declarative shadow DOM, by the browser or by a polyfill. */
  readonly #root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  readonly #internals = this.attachInternals();
  /** What stood in declarative shadow DOM. */
  #declared: string | undefined;
  #draft: Briefing | undefined;
  #actions: Actions | undefined;
  /** Until the first connection a framework's early properties hide ours, so nothing is read or drawn before. */
  #isReady = false;

  /** The attribute `heading-level`. */
  get headingLevel(): string | null {
    return this.getAttribute('heading-level');
  }

  set headingLevel(value: number | string | null | undefined) {
    setOption(this, 'heading-level', value);
  }

  /** The attribute `copy-buttons`. */
  get copyButtons(): boolean {
    return this.hasAttribute('copy-buttons');
  }

  set copyButtons(value: boolean | null | undefined) {
    setOption(this, 'copy-buttons', value ? '' : null);
  }

  /**
   * The briefing that is shown: the published one, or a draft of your own for a preview, which is marked as a draft. A
   * draft that cannot be drawn leaves the published words, with a warning and a `draft-error` event. `null` brings them
   * back. Property only: no markup can put other words under the Board's name.
   */
  get content(): Briefing {
    return this.#draft ?? briefing;
  }

  set content(value: Briefing | null | undefined) {
    const isDraft = value != null && value !== briefing;
    const { content, problems } = isDraft ? readDraft(value) : { problems: [] };
    this.#draft = deepFreeze(content);
    this.draw();
    const [first] = problems;
    if (!first) return;
    warn(this, `shows the published words: the draft's ${first.path || 'content'} ${first.message}`);
    this.dispatchEvent(new DraftErrorEvent(problems));
  }

  /**
   * How the words stand today by their own dates and the reader's clock: `current`, `review-due`, `overdue`,
   * `not-reviewed`, `superseded` or `withdrawn`. Where the browser has it, `:state(...)` matches it as it was last drawn.
   */
  get reviewState(): ReviewState {
    return this.#shown.state;
  }

  /**
   * Whether the static twin, the words inside the tag in the page's markup, says something else than this script's would:
   * another edition, or words that were changed, left out or added on their way. Readers without the script see those;
   * all others see what is shown here. `false` also if there is no twin. For whoever checks the page;
   * `:state(fallback-differs)` matches it as it was last drawn.
   */
  get fallbackDiffers(): boolean {
    const children = [...this.children].map(({ slot, textContent }) => (slot ? '' : textContent));
    const twin = readLetters([this.#declared, ...children]);
    if (!twin) return false;
    // A twin shows the words as they stood on the day of their release, for it does not know the reader's.
    const page = new DocumentFragment();
    render(this.render(showOn(briefing.edition.releasedOn, this.#draft ?? briefing), defaultLevel), page);
    return twin !== readLetters([page.textContent]);
  }

  connectedCallback(): void {
    try {
      // At each connection, for style sheets stay behind when an element moves to another document.
      const { styles } = this.constructor as typeof BriefingElement;
      this.#root.adoptedStyleSheets = [styleSheet(this.ownerDocument.defaultView!, styles)];
    } catch {
      // No window, or an image with the name `defaultView` in its place: the words without their looks.
    }
    if (!this.#isReady) {
      this.#declared = this.#root.lastElementChild?.textContent;
      // Or all would be shown twice.
      this.#root.replaceChildren();
      this.#takeEarlyProperties();
      this.#isReady = true;
      for (const { name, value } of this.attributes) this.optionChanged(name, value);
    }
    this.draw();
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (!this.#isReady || before === value) return;
    this.optionChanged(name, value);
    this.draw();
  }

  /** Takes note of an option that is there or has changed; `null` if it was taken away. */
  protected optionChanged(name: string, value: string | null): void {
    if (name === 'heading-level' && value !== null && !readHeadingLevel(value))
      warn(this, `takes ${defaultLevel} for heading-level "${value}": must be 1 to 6`);
    if (name === 'copy-buttons') this.#actions = value === null ? undefined : this.makeActions();
  }

  /**
   * Brings what is shown up to date.
   * @internal
   */
  draw(): void {
    if (!this.#isReady || !this.isConnected) return;
    const shown = this.#shown;
    // The browser's translator puts these in place of the texts that Lit would change.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- translators use it
    if (this.#root.querySelector('font')) render(null, this.#root);
    render(this.render(shown, readHeadingLevel(this.headingLevel) ?? defaultLevel), this.#root);
    this.#showStates(shown.state);
  }

  protected abstract render(shown: Shown, level: HeadingLevel): TemplateResult;

  protected makeActions(): Actions {
    return new Actions(this);
  }

  get #shown(): Shown {
    return showOn(todayInLondon(), this.#draft ?? briefing, this.#draft !== undefined, this.#actions);
  }

  /** What a framework set before the script came lies on the element itself and hides the real property. */
  #takeEarlyProperties(): void {
    for (const [name, value] of Object.entries(this))
      if (name in Object.getPrototypeOf(this)) {
        Reflect.deleteProperty(this, name);
        Reflect.set(this, name, value);
      }
  }

  #showStates(state: ReviewState): void {
    try {
      const { states } = this.#internals;
      states.clear();
      states.add(state);
      if (this.fallbackDiffers) states.add('fallback-differs');
    } catch {
      // Safari before 17.4 has no states, Chromium before 125 takes other names.
    }
  }
}
