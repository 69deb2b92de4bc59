import type { Briefing } from '../../content/schema.js';
import { removeHidden } from '../../content/characters.js';
import type { Draft } from '../draft/draft.js';
import { ImportError } from '../draft/import-error.js';
import type { ImportFact } from '../draft/import-facts.js';
import type { LineTarget } from '../draft/import-line.js';
import { importDocument, importText, type ImportProposal } from '../draft/import.js';
import {
  keepAnswers,
  noChoices,
  reviewImport,
  type Decision,
  type ImportChoices,
  type ImportReview,
} from '../draft/import-review.js';
import { loadFile } from './import-file.js';
import { isMarkup, parseHtml } from './import-html.js';
import { findOpenQuestions, type OpenQuestion } from './import-open.js';

/** What an import needs of the page: the draft, and one way to change it. */
export interface ImportHost {
  readonly published: Briefing;
  readonly draft: Draft;
  /** Replaces the draft, as one step that can be undone; `name` is what it was imported from. */
  importDraft(draft: Draft, name: string): void;
  /** Called when the panel has to be rendered again. */
  changed(): void;
  /** Shows the panel. */
  open(): void;
}

export interface ImportFailure {
  readonly name: string;
  readonly reason: string;
  readonly advice: string;
}

/** The import that a person is looking at. The draft changes only with `finish`. */
export class ImportState {
  readonly #host: ImportHost;
  #proposal: ImportProposal | undefined;
  /** The draft that the proposal is about. */
  #base: Draft | undefined;
  #choices: ImportChoices = noChoices;
  #typed: Readonly<Record<string, string>> = {};
  #name = '';
  #review: ImportReview | undefined;
  #failure: ImportFailure | undefined;
  /** The file that is being read. */
  #file: File | undefined;
  /** Whether a person wanted to import before everything was decided. */
  #isRefused = false;
  #errors: readonly OpenQuestion[] = [];
  #messages: ReadonlyMap<string, string> = new Map();

  constructor(host: ImportHost) {
    this.#host = host;
  }

  get name(): string {
    return this.#name;
  }

  get proposal(): ImportProposal | undefined {
    return this.#proposal;
  }

  get review(): ImportReview | undefined {
    // The draft may have been edited, or undone, while the proposal was looked at.
    if (this.#proposal && this.#base !== this.#host.draft) this.#update();
    return this.#review;
  }

  get choices(): ImportChoices {
    return this.#choices;
  }

  get failure(): ImportFailure | undefined {
    return this.#failure;
  }

  /** What a person still has to do, once they wanted to import without it. */
  get errors(): readonly OpenQuestion[] {
    return this.#errors;
  }

  /** The error of a control. */
  findError(control: string): string | undefined {
    return this.#messages.get(control);
  }

  open(): void {
    this.#host.open();
  }

  proposeText(text: string, name: string): void {
    if (isMarkup(text)) this.proposeHtml(text, name);
    else this.#propose(name, () => importText(text, this.#host.draft, this.#host.published));
  }

  proposeHtml(html: string, name: string): void {
    this.#propose(name, () => importDocument(parseHtml(html), this.#host.draft, this.#host.published));
  }

  /**
   * Reads the file; returns whether there is an answer. There is none if another file was selected, text was pasted or the
   * import was cancelled in the meantime.
   */
  async proposeFile(file: File): Promise<boolean> {
    this.#file = file;
    this.#failure = undefined;
    this.#host.changed();
    // The name is shown, also in the sign-off form, and a hidden character can turn round how it is read.
    const name = removeHidden(file.name);
    try {
      const content = await loadFile(file);
      if (this.#file !== file) return false;
      if ('html' in content) this.proposeHtml(content.html, name);
      else this.proposeText(content.text, name);
    } catch (error) {
      if (this.#file !== file) return false;
      this.#fail(name, error);
    }
    return true;
  }

  /** Of several files, all but one would be lost. */
  refuseFiles(count: number): void {
    this.#fail(`${count} files`, new ImportError('Only one file can be imported at a time.', 'Drop one file.'));
  }

  /** `null` makes the line unassigned again. */
  assign(ids: readonly number[], target: LineTarget | null): void {
    const targets = Object.fromEntries(ids.map((id) => [id, target]));
    const choices = { ...this.#choices, targets: { ...this.#choices.targets, ...targets } };
    const { review } = this;
    if (!this.#proposal || !review) return;
    const next = reviewImport(this.#proposal, choices, this.#host.draft, this.#host.published);
    this.#choose(keepAnswers(choices, review, next));
  }

  decide(ids: readonly string[], decision: Decision): void {
    const decisions = Object.fromEntries(ids.map((id) => [id, decision]));
    this.#choose({ decisions: { ...this.#choices.decisions, ...decisions } });
  }

  /** What is typed for a fact, before and after it is confirmed. */
  typedFact({ path, value }: ImportFact): string {
    return this.#typed[path] ?? value;
  }

  typeFact(path: string, value: string): void {
    this.#typed = { ...this.#typed, [path]: value };
    if (this.#choices.facts[path] !== undefined) this.#choose({ facts: { ...this.#choices.facts, [path]: value } });
  }

  confirmFact(fact: ImportFact, isConfirmed: boolean): void {
    const others = Object.entries(this.#choices.facts).filter(([path]) => path !== fact.path);
    const confirmed = isConfirmed ? [[fact.path, this.typedFact(fact)] as const] : [];
    this.#choose({ facts: Object.fromEntries([...others, ...confirmed]) });
  }

  keepMissing(keepsMissing: boolean): void {
    this.#choose({ keepsMissing });
  }

  confirmCompared(hasCompared: boolean): void {
    this.#choose({ hasCompared });
  }

  /** Imports, if everything is decided; returns whether it did. */
  finish(): boolean {
    const { review } = this;
    if (!review) return false;
    if (review.open.length > 0) {
      this.#isRefused = true;
      this.#updateErrors();
      this.#host.changed();
      return false;
    }
    const name = this.#name;
    this.#clear();
    this.#host.importDraft(review.draft, name);
    return true;
  }

  cancel(): void {
    this.#clear();
    this.#host.changed();
  }

  #propose(name: string, propose: () => ImportProposal): void {
    const { draft, published } = this.#host;
    try {
      const proposal = propose();
      const review = reviewImport(proposal, noChoices, draft, published);
      this.#clear();
      this.#proposal = proposal;
      this.#base = draft;
      this.#review = review;
      this.#name = name;
    } catch (error) {
      this.#fail(name, error);
      return;
    }
    this.#host.changed();
  }

  /** A proposal that somebody is looking at stays, with all answers. */
  #fail(name: string, error: unknown): void {
    const { message, advice } =
      error instanceof ImportError
        ? error
        : new ImportError('The text cannot be read.', 'Copy the text of the briefing and paste it here.');
    this.#file = undefined;
    this.#failure = { name, reason: message, advice };
    this.#host.changed();
  }

  #choose(choices: Partial<ImportChoices>): void {
    this.#choices = { ...this.#choices, ...choices };
    this.#update();
    this.#host.changed();
  }

  #update(): void {
    this.#base = this.#host.draft;
    this.#review = reviewImport(this.#proposal!, this.#choices, this.#base, this.#host.published);
    this.#updateErrors();
  }

  #updateErrors(): void {
    this.#errors = this.#isRefused && this.#review ? findOpenQuestions(this.#review) : [];
    this.#messages = new Map(this.#errors.map(({ control, message }) => [control, message]));
  }

  #clear(): void {
    this.#proposal = undefined;
    this.#review = undefined;
    this.#base = undefined;
    this.#choices = noChoices;
    this.#typed = {};
    this.#failure = undefined;
    this.#file = undefined;
    this.#isRefused = false;
    this.#updateErrors();
  }
}
