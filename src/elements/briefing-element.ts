import {
  adoptStyles,
  type ComplexAttributeConverter,
  LitElement,
  noChange,
  nothing,
  render,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { briefing } from '../content/briefing.js';
import { deepFreeze } from '../content/deep-freeze.js';
import type { Problem } from '../content/problem.js';
import { reviewState, todayInLondon, type ReviewState } from '../content/review.js';
import type { Briefing } from '../content/schema.js';
import { version } from '../version.js';
import { CopyController } from './copy-controller.js';
import { DraftErrorEvent } from './draft-error.js';
import { foldForComparison, targetsOf, textOf } from './fallback-text.js';
import { parseDraft } from './parse-draft.js';
import { hasMarkup, renderMarkup } from './render-markup.js';
import { formatValue } from './templates/format-value.js';
import { defaultLevel, parseHeadingLevel, type HeadingLevel } from './templates/heading.js';
import { createView, type BriefingView, type SlotName } from './templates/view.js';

/** Lit passes a value to `setAttribute` as it is, which throws for a symbol. Lit's default converter still reads the attribute. */
export const textConverter: ComplexAttributeConverter = { toAttribute: formatValue };

/** Lit's number converter turns "two" into NaN and "" into 0, so the warning would not quote what the page wrote. */
const levelConverter: ComplexAttributeConverter = {
  toAttribute: formatValue,
  fromAttribute: (value) => parseHeadingLevel(value) ?? value,
};

/**
 * The base class of all elements.
 *
 * @fires {DraftErrorEvent} draft-error - The draft given as `content` cannot be shown; `problems` says why
 * @cssproperty [--briefing-accent=currentColor] - Colour of strong rules, edges and dashes; never of text
 * @cssproperty [--briefing-heading-font=inherit] - Font family of the headings
 * @cssproperty [--briefing-heading-weight=bold] - Font weight of the headings
 * @cssproperty [--briefing-measure=30em] - Longest line, at least 16em
 * @cssstate current - Reviewed, and the next review is not due
 * @cssstate review-due - The next review is due
 * @cssstate overdue - The next review has been due for 90 days
 * @cssstate not-reviewed - No review is recorded
 * @cssstate superseded - Another briefing has replaced this one
 * @cssstate withdrawn - The briefing was withdrawn, and is not shown
 * @cssstate fallback-differs - The fallback in the page's HTML says something else: see `fallbackDiffers`
 */
export abstract class BriefingElement extends LitElement {
  /** Package and version: `define/define-once.ts` compares them if two scripts on one page have the same tag. */
  static readonly packageVersion = `safeguarding-briefing-elements ${version}`;

  /** The tag name of the element. Registering it is left to `define/`. */
  declare static readonly tag: string;

  /** The slots that the element has. All other children are its fallback. */
  static readonly slots: readonly SlotName[] = [];

  /** One style sheet, because several take more memory in each element. */
  declare static styles: CSSResult;

  /** Properties are reflected, so that a clone of the element, and a page saved with it, show the same. */
  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level', reflect: true, useDefault: true, converter: levelConverter },
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

  /**
   * LitElement also allows an element: ours is always a shadow root.
   * @internal
   */
  declare readonly renderRoot: ShadowRoot;

  #draft: ReturnType<typeof parseDraft> = { problems: [] };
  /** The nodes of a declarative shadow root, as long as they are shown because the element would render the same. */
  #declared: readonly Node[] = [];
  /** The text of a declarative shadow root that was replaced, and where its links led. */
  #declaredText = '';
  #declaredTargets: readonly string[] = [];
  /** Missing in Safari before 16.4 and in happy-dom. */
  readonly #internals = (this as Partial<HTMLElement>).attachInternals?.();
  /** What was warned of; correct use needs no memory for it. */
  #warnings: Set<string> | undefined;
  readonly #copy = new CopyController(this, () => this.#content);

  constructor() {
    super();
    // A literal, because the manifest quotes it.
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

  // Lit calls this setter, and then asks for an update.
  set content(value: Briefing | null | undefined) {
    const isDraft = value != null && value !== briefing;
    this.#draft = deepFreeze(isDraft ? parseDraft(value) : { problems: [] });
    const { problems } = this.#draft;
    const [first] = problems;
    if (!first) return;
    const field = ['content', first.path].filter(Boolean).join('.');
    this.warn(`draft not shown: ${field} ${first.message}. Showing the published text.`);
    // Frameworks add their listeners after they have set the properties. A task of its own, because a listener that sets
    // another bad draft each time would stop the page in a microtask.
    setTimeout(() => this.dispatchEvent(new DraftErrorEvent(problems)));
  }

  /** The problems of the last draft that was given as `content`; empty if it could be shown. */
  get draftProblems(): readonly Problem[] {
    return this.#draft.problems;
  }

  /**
   * The state of the briefing today, by its own dates and the reader's clock: `current`, `review-due`, `overdue`,
   * `not-reviewed`, `superseded` or `withdrawn`. `:state(...)` matches it where the browser has custom states.
   */
  get reviewState(): ReviewState {
    return reviewState(this.#content, todayInLondon());
  }

  /**
   * Whether the fallback in the page's HTML says something else than the element: another edition, text that was changed,
   * removed or added, or a link to another address. Readers without JavaScript see the fallback. `false` if there is none.
   * It compares text and the addresses of links: it does not see a link that was removed, what is in a shadow root inside the
   * fallback, what the page's styles hide, move or show, or what pictures show. It is compared at each call;
   * `:state(fallback-differs)` matches the comparison after the last change of a property.
   */
  get fallbackDiffers(): boolean {
    const excluding = ['style', 'script', ...this.#class.slots.map(slottedSelector)].join();
    const fallback = foldForComparison(this.#declaredText + textOf(this, excluding));
    const targets = [...this.#declaredTargets, ...targetsOf(this, excluding)];
    if (!fallback && targets.length === 0) return false;
    // A fallback does not know the reader's date: it says what was true on the day of its release.
    const expected = new DocumentFragment();
    render(this.renderContent(createView(this.#content, briefing.edition.releasedOn)), expected);
    const expectedTargets = targetsOf(expected, excluding);
    return (
      fallback !== foldForComparison(expected.textContent) ||
      !targets.every((target) => expectedTargets.includes(target))
    );
  }

  /** Moving to another document empties `adoptedStyleSheets`. */
  adoptedCallback(): void {
    // Not there before the element is connected for the first time, or in Safari before 16.4.
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
    if (this.renderRoot?.adoptedStyleSheets?.length === 0) this.#adoptStyles(this.renderRoot);
  }

  /**
   * Uses a declarative shadow root, open or closed. LitElement would render above the nodes of an open one, and `attachShadow`
   * throws for a closed one. Its style sheet is replaced by ours at once, its nodes when something else is rendered.
   */
  protected override createRenderRoot(): ShadowRoot {
    const declared = this.shadowRoot ?? this.#internals?.shadowRoot;
    declared?.querySelector('style')?.remove();
    this.#declared = [...(declared?.childNodes ?? [])];
    const root = declared ?? this.attachShadow(this.#class.shadowRootOptions);
    // Not in the template, which did not make the slots of a declarative root.
    root.addEventListener('slotchange', () => {
      this.requestUpdate();
    });
    this.#adoptStyles(root);
    return root;
  }

  protected override willUpdate(): void {
    const { headingLevel } = this;
    if (headingLevel != null && !parseHeadingLevel(headingLevel))
      this.warn(`heading-level must be 1 to 6, received "${formatValue(headingLevel)}". Using ${defaultLevel}.`);
  }

  protected override update(changed: PropertyValues<this>): void {
    // Machine translators put these in the place of the text nodes that Lit would change, so Lit has to start again.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- translators use it
    if (this.renderRoot.querySelector('font')) render(nothing, this.renderRoot, this.renderOptions);
    if (this.#declared.length > 0 && !this.#rendersDeclared()) this.#removeDeclared();
    super.update(changed);
  }

  protected override render(): TemplateResult | typeof noChange {
    return this.#declared.length > 0 ? noChange : this.renderContent(this.#view);
  }

  protected override updated(changed: PropertyValues<this>): void {
    // A pressed copy button or a filled slot changes no property, and comparing the fallback would render everything again.
    if (changed.size === 0) return;
    const states = this.#internals?.states;
    try {
      states?.clear();
      states?.add(this.reviewState);
      if (this.fallbackDiffers) states?.add('fallback-differs');
    } catch {
      // Chromium before 125 takes other names.
    }
  }

  /**
   * Warns about hidden content that has no slot and is no fallback, and about a fallback that the parser moved out of the
   * tag. Our fallback is a `<div>`; frameworks wrap it in one of their own.
   */
  protected override firstUpdated(): void {
    const behind = this.nextElementSibling ?? this.parentElement?.nextElementSibling;
    if (this.querySelector(':scope > :not(div, [slot])') && this.fallbackDiffers)
      this.warn('content without a slot is hidden. Is the tag closed?');
    else if (behind?.matches('[data-edition]'))
      this.warn('the fallback is after the tag. Move it inside the tag, and put the tag in a <div>.');
  }

  /** Returns what the element shows of the view. */
  protected abstract renderContent(view: BriefingView): TemplateResult;

  /** Warns the developer of the page, once of each fault, because a listener may set the same bad draft again and again. */
  protected warn(message: string): void {
    this.#warnings ??= new Set();
    if (this.#warnings.has(message)) return;
    this.#warnings.add(message);
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- some pages remove it
    console.warn?.(`<${this.localName}>: ${message}`);
  }

  get #class(): typeof BriefingElement {
    return this.constructor as typeof BriefingElement;
  }

  /** What is shown. Private, so that a property that the page sets on the element cannot shadow it. */
  get #content(): Briefing {
    return this.#draft.content ?? briefing;
  }

  get #view(): BriefingView {
    return createView(this.#content, todayInLondon(), {
      isDraft: this.#draft.content !== undefined,
      headingLevel: parseHeadingLevel(this.headingLevel) ?? defaultLevel,
      // Not `assignedElements`: before the first rendering there is no slot.
      filledSlots: this.#class.slots.filter((name) => this.querySelector(`:scope > ${slottedSelector(name)}`)),
      copy: this.copyButtons ? this.#copy.view : undefined,
    });
  }

  /** Copy buttons need listeners, which a declarative root does not have. */
  #rendersDeclared(): boolean {
    return !this.copyButtons && hasMarkup(this.renderRoot, renderMarkup(this.renderContent(this.#view)));
  }

  #removeDeclared(): void {
    this.#declaredText = textOf(this.renderRoot, 'style');
    this.#declaredTargets = targetsOf(this.renderRoot, 'style');
    // Lit's own comment stays. Not `remove()`, which a form hides behind a field of that name.
    const { childNodes } = this.renderRoot;
    this.renderRoot.replaceChildren(...[...childNodes].filter((node) => !this.#declared.includes(node)));
    this.#declared = [];
  }

  #adoptStyles(root: ShadowRoot): void {
    const { elementStyles, styles } = this.#class;
    try {
      adoptStyles(root, elementStyles);
    } catch {
      // The root is in another document, for which Lit's style sheets are of no use.
      adoptCopy(root, styles.cssText);
    }
  }
}

function slottedSelector(name: SlotName): string {
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
