import type { Edition } from '../../content/edition-history.js';
import type { Notice } from '../../content/notices.js';
import type { Briefing } from '../../content/schema.js';
import { findNoticeProblems } from '../../content/status-rules.js';
import { fingerprintWords, makeEdition } from '../../content/edition-rules.js';
import { hasNewWords, type Draft } from './draft.js';
import { writePaper } from './format-source-document.js';
import { writeBriefingModule } from './write-module.js';
import { writeLiteral } from './write-literal.js';

/** What stands in the repository now. */
export interface Repository {
  readonly published: Briefing;
  readonly editions: readonly Edition[];
  readonly notices: readonly Notice[];
  /** The text of `src/content/edition-history.ts` and of `src/content/notices.ts`, of which only the lists change. */
  readonly editionsModule: string;
  readonly noticesModule: string;
}

/** The files that release a draft without problems, by their path in the repository: those that differ from what is there. */
export function makeFiles(draft: Draft, repository: Repository): ReadonlyMap<string, string> {
  const { published, editions, notices, editionsModule, noticesModule } = repository;
  const { content, actionNeeded } = draft;
  const files = new Map([['src/content/briefing.ts', writeBriefingModule(content)]]);
  if (hasNewWords(draft, published)) {
    const paper = writePaper(content);
    const { number, releasedOn } = content.edition;
    const edition = makeEdition(editions.at(-1), fingerprintWords(content), paper, { releasedOn, actionNeeded });
    files.set(`src/content/source/edition-${number}.txt`, paper);
    files.set('src/content/edition-history.ts', replaceList(editionsModule, [...editions, edition]));
  }
  const { status, statusChangedOn } = content;
  if (status !== 'published' && findNoticeProblems(content, notices).length > 0) {
    files.set(
      'src/content/notices.ts',
      replaceList(noticesModule, [...notices, { status, changedOn: statusChangedOn!, actionNeeded }]),
    );
  }
  return files;
}

/** A module with the list at its end replaced by that one. */
function replaceList(module: string, list: readonly (Edition | Notice)[]): string {
  const end = '] = [';
  const head = module.slice(0, module.indexOf(end) + end.length - 1);
  const before = head.length - head.lastIndexOf('\n') - 1;
  return `${head}${writeLiteral(list, 0, '', before)};\n`;
}
