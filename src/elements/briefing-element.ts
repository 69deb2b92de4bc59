import {
  adoptStyles,
  LitElement,
  noChange,
  nothing,
  render,
  supportsAdoptingStyleSheets,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { briefing } from '../content/briefing.js';
import { deepFreeze } from '../content/deep-freeze.js';
import type { Problem } from '../content/problem.js';
import { todayInLondon, type ReviewState } from '../content/review.js';
import type { Briefing } from '../content/schema.js';
import { version } from '../version.js';
import { CopyController } from './copy-controller.js';
import { DraftErrorEvent } from './draft-error.js';
import { normalizeText, textOf } from './fallback-text.js';
import { parseDraft } from './parse-draft.js';
import { hasMarkup, renderMarkup } from './render-markup.js';
import { parseHeadingLevel, type HeadingLevel } from './templates/heading.js';
import { createView, type BriefingView } from './templates/view.js';

const defaultLevel = 2;

/**
 * The base class of the four elements.
 *
 * @fires {DraftErrorEvent} draft-error - The draft given as `content` cannot be shown; `problems` says why
 * @cssstate current - Reviewed, and the next review is not due
 * @cssstate review-due - The next review is due
 * @cssstate overdue - The next review has been due for 90 days
 * @cssstate not-reviewed - No review is recorded
 * @cssstate superseded - Another briefing has replaced this one
 * @cssstate withdrawn - The briefing was withdrawn, and is not shown
 * @cssstate fallback-differs - The fallback in the page's HTML says something else: see `fallbackDiffers`
 */
export abstract class BriefingElement extends LitElement {
  /** Package and version, by which two scripts on one page know each other. */
  static readonly release = `safeguarding-briefing-elements ${version}`;

  /** The tag name of the element. Registering it is left to `define/`. */
  declare static readonly tag: string;

  /** The slots that the element has. All other children are its fallback. */
  static readonly slots: readonly string[] = [];

  /** One style sheet, because several take more memory in each element. */
  declare static styles: CSSResult;

  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level', reflect: true, useDefault: true },
    copyButtons: { type: Boolean, attribute: 'copy-buttons', reflect: true, useDefault: true },
    content: { attribute: false },
  };

  /**
   * Level of the first heading, 1 to 6, so that it fits the outline of the page. Anything else warns and counts as 2.
   * @type {1 | 2 | 3 | 4 | 5 | 6}
   */
  declare headingLevel: HeadingLevel | `${HeadingLevel}` | null | undefined;

  /**
   * Adds buttons that copy what is shown with its source; in `<key-messages>` also one message or a link to it.
   * @type {boolean}
   */
  declare copyButtons: boolean | null | undefined;

  /** @internal */
  declare readonly renderRoot: ShadowRoot;

  #draft: Briefing | undefined;
  #draftProblems: readonly Problem[] = [];
  /** Whether the nodes of a declarative shadow root are shown, because they are what the element would render. */
  #isDeclared = false;
  /** The text of a declarative shadow root, which the element has replaced. */
  #declaredText = '';
  /** Missing in Safari before 16.4 and in happy-dom. */
  readonly #internals = (this as Partial<HTMLElement>).attachInternals?.();
  readonly #copy = new CopyController(this, () => this.#content);

  constructor() {
    super();
    this.headingLevel = 2;
    this.copyButtons = false;
  }

  /**
   * The briefing that is shown: the published one, or a draft for a preview, which is marked as a draft. A draft that
   * cannot be shown leaves the published text, with a warning and a `draft-error` event; `null` brings the published
   * text back. There is no attribute: markup cannot put other words under the Board's name.
   */
  get content(): Briefing {
    return this.#content;
  }

  set content(value: Briefing | null | undefined) {
    const isDraft = value != null && value !== briefing;
    const { content, problems } = isDraft ? parseDraft(value) : { problems: [] };
    this.#draft = deepFreeze(content);
    this.#draftProblems = problems;
    const [first] = problems;
    if (!first) return;
    this.warn(`shows the published text: the draft's ${first.path || 'content'} ${first.message}`);
    // Frameworks add their listeners after they have set the properties.
    queueMicrotask(() => this.dispatchEvent(new DraftErrorEvent(problems)));
  }

  /** The problems of the last draft that was given as `content`; empty if it could be shown. */
  get draftProblems(): readonly Problem[] {
    return this.#draftProblems;
  }

  /**
   * The state of the briefing today, by its own dates and the reader's clock: `current`, `review-due`, `overdue`,
   * `not-reviewed`, `superseded` or `withdrawn`. `:state(...)` matches it where the browser has custom states.
   */
  get reviewState(): ReviewState {
    return createView(todayInLondon(), this.#content).state;
  }

  /**
   * Whether the fallback in the page's HTML says something else than the element: another edition, or text that was changed,
   * removed or added. Readers without JavaScript see the fallback. `false` if there is none. It compares text: it does not
   * see what the page's styles hide or move, or what pictures show. It is compared at each call;
   * `:state(fallback-differs)` matches the comparison after the last change of a property.
   */
  get fallbackDiffers(): boolean {
    const excluding = ['style', 'script', ...this.#slots.map(selectSlotted)].join();
    const fallback = normalizeText(this.#declaredText + textOf(this, excluding));
    if (!fallback) return false;
    // A fallback does not know the reader's date: it says what was true on the day of its release.
    const expected = new DocumentFragment();
    render(this.renderContent(createView(briefing.edition.releasedOn, this.#content)), expected);
    return fallback !== normalizeText(textOf(expected, 'style'));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A document takes away the style sheets of a root that comes from another document.
    if (supportsAdoptingStyleSheets && this.renderRoot.adoptedStyleSheets.length === 0)
      this.#adoptStyles(this.renderRoot);
  }

  /**
   * Uses a declarative shadow root, open or closed: Lit would show everything twice in one, and throw for the other. Its
   * styles are replaced by ours at once, its nodes when something else is rendered.
   */
  protected override createRenderRoot(): ShadowRoot {
    const declared = this.shadowRoot ?? this.#internals?.shadowRoot;
    declared?.querySelector('style')?.remove();
    this.#isDeclared = Boolean(declared);
    const root = declared ?? this.attachShadow({ mode: 'open' });
    root.addEventListener('slotchange', () => {
      this.requestUpdate();
    });
    this.#adoptStyles(root);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { headingLevel } = this;
    if (changed.has('headingLevel') && headingLevel != null && !parseHeadingLevel(headingLevel))
      this.warn(`takes ${defaultLevel} for heading-level "${headingLevel}": must be 1 to 6`);
  }

  protected override update(changed: PropertyValues<this>): void {
    // Machine translators put these in the place of the text nodes that Lit would change, so Lit has to start again.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- translators use it
    if (this.renderRoot.querySelector('font')) render(nothing, this.renderRoot, this.renderOptions);
    super.update(changed);
  }

  protected override render(): TemplateResult | typeof noChange {
    const view = createView(todayInLondon(), this.#content, {
      isDraft: this.#draft !== undefined,
      headingLevel: parseHeadingLevel(this.headingLevel) ?? defaultLevel,
      filledSlots: this.#slots.filter((name) => this.querySelector(`:scope > ${selectSlotted(name)}`)),
      copy: this.copyButtons ? this.#copy.view : undefined,
    });
    const template = this.renderContent(view);
    if (this.#isDeclared) {
      if (!view.copy && hasMarkup(this.renderRoot, renderMarkup(template))) return noChange;
      this.#replaceDeclared();
    }
    return template;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // A pressed copy button or a filled slot changes no property, nor what the states say.
    if (changed.size > 0) this.#updateStates();
  }

  /** Warns of what the page loses. A fallback is a `<div>`, also where a framework puts it into another one. */
  protected override firstUpdated(): void {
    if (this.fallbackDiffers && this.querySelector(':scope > :not(div, [slot])'))
      this.warn('hides content without a slot. Is its tag closed?');
  }

  /** Returns what the element shows of the view. */
  protected abstract renderContent(view: BriefingView): TemplateResult;

  /** Warns the developer of the page. */
  protected warn(message: string): void {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- some pages remove it
    console.warn?.(`<${this.localName}> ${message}`);
  }

  /** What is shown. Private, so that a page cannot hide it behind a property of its own. */
  get #content(): Briefing {
    return this.#draft ?? briefing;
  }

  #replaceDeclared(): void {
    const { renderRoot } = this;
    this.#isDeclared = false;
    this.#declaredText = textOf(renderRoot, 'style');
    // From its first update on, Lit renders after a comment of its own.
    renderRoot.replaceChildren(...(this.hasUpdated ? [renderRoot.lastChild!] : []));
    this.#adoptStyles(renderRoot);
  }

  get #slots(): readonly string[] {
    return (this.constructor as typeof BriefingElement).slots;
  }

  #adoptStyles(root: ShadowRoot): void {
    const { elementStyles, styles } = this.constructor as typeof BriefingElement;
    try {
      adoptStyles(root, elementStyles);
    } catch {
      // The root is in another document, for which Lit's style sheets are of no use.
      adoptCopy(root, styles.cssText);
    }
  }

  #updateStates(): void {
    const states = this.#internals?.states;
    try {
      states?.clear();
      states?.add(this.reviewState);
      if (this.fallbackDiffers) states?.add('fallback-differs');
    } catch {
      // Chromium before 125 takes other names.
    }
  }
}

function selectSlotted(name: string): string {
  return `[slot="${name}"]`;
}

/** Gives the root a style sheet made for its own document. */
function adoptCopy(root: ShadowRoot, cssText: string): void {
  try {
    const sheet = new root.ownerDocument.defaultView!.CSSStyleSheet();
    sheet.replaceSync(cssText);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // A document without a window, or an image with the name `defaultView` in its place: readable, without styles.
  }
}
