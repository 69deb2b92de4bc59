import type { Problem } from '../../content/problem.js';
import type { Tag } from '../../elements/catalogue.js';
import type { Repository } from '../draft/draft.js';
import type { EditorStore, Task } from './store.js';

export type Tab = 'preview' | 'changes' | 'share';

/** The editor, or one of the pages that take its place for a rare task. */
export type Page = 'editor' | 'import' | 'review' | 'withdraw' | 'replace' | 'publish-again';

/** What a download made, and what to do next. */
export interface Confirmation {
  readonly task: Task | 'draft';
  readonly title: string;
  readonly next: string;
}

/** What is shown and how: no part of the draft, and not saved. */
export interface View {
  readonly page: Page;
  readonly tab: Tab;
  /** Whether a narrow window shows the form rather than the tab. */
  readonly showsForm: boolean;
  /** Whether there is no room for form and tabs side by side. */
  readonly isNarrow: boolean;
  /** The section that is open in a narrow window. */
  readonly openSection: string;
  readonly element: Tag;
  readonly width: 'phone' | 'tablet' | 'desktop';
  readonly theme: 'plain' | 'govuk' | 'nhs' | 'dark' | 'print';
  readonly showsUnchanged: boolean;
  readonly showsFiles: boolean;
  /** Whether signing off or publishing was tried without saying what partners must do. */
  readonly needsAction: boolean;
  readonly confirmation: Confirmation | undefined;
  /** What was typed on the page of a rare task, by field, and what is wrong with it. */
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

export const firstView: View = {
  page: 'editor',
  tab: 'preview',
  showsForm: true,
  isNarrow: false,
  openSection: 'title',
  element: 'policy-briefing',
  width: 'desktop',
  theme: 'plain',
  showsUnchanged: false,
  showsFiles: false,
  needsAction: false,
  confirmation: undefined,
  values: {},
  problems: [],
};

/** What every part of the page needs. */
export interface Editor {
  readonly store: EditorStore;
  readonly repository: Repository;
  readonly view: View;
  readonly setView: (changed: Partial<View>) => void;
  /** Opens a page, which the browser's Back button closes again. */
  readonly openPage: (page: Page, values?: Readonly<Record<string, string>>) => void;
}
