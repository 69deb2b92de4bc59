import type { Files } from '../hosting/published-files.js';

/** A text for translators, with what they need to know of it. */
interface Message {
  readonly text: string;
  readonly file: string;
  readonly context?: string;
  readonly comment?: string | undefined;
}

/** A comment for translators, if there is one, and the text in the call behind it. */
const call = /(?:\/\* (translators: [^*]*) \*\/\s*)?(?:\w+: sprintf\( )?\b(?:__|esc_html__)\(\s*'((?:[^'\\]|\\.)*)'/g;

/** The fields of block.json that WordPress translates, and the contexts in which it looks for them. */
const blockFields = { title: 'block title', description: 'block description', keywords: 'block keyword' };

/**
 * The texts of the plugin in the format of gettext, from which translators start. In the order of their files, and without
 * a date, so that the same source makes the same bytes.
 */
export function formatTranslationTemplate(source: Files, version: string): string {
  const messages = [...source].flatMap(([path, content]) => {
    const text = Buffer.from(content).toString('utf8');
    if (path === 'block.json') return findBlockMessages(path, text);
    return /\.(?:php|js)$/.test(path) ? [...findHeader(path, text), ...findCalls(path, text)] : [];
  });
  const head = [
    `Project-Id-Version: Safeguarding briefing ${version}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    'X-Domain: safeguarding-briefing',
  ];
  const header = `msgid ""\nmsgstr ""\n${head.map((line) => `"${line}\\n"`).join('\n')}`;
  return `${[header, ...mergeMessages(messages).map(formatMessage)].join('\n\n')}\n`;
}

function findCalls(file: string, source: string): Message[] {
  return [...source.matchAll(call)].map(([, comment, text]) => ({
    text: text!.replace(/\\(.)/g, '$1'),
    file,
    comment,
  }));
}

/** Of the plugin's own header WordPress translates the description. */
function findHeader(file: string, source: string): Message[] {
  const text = /^ \* Description: +(.*)$/m.exec(source)?.[1];
  return text === undefined ? [] : [{ text, file, comment: 'Description of the plugin' }];
}

function findBlockMessages(file: string, source: string): Message[] {
  const block = JSON.parse(source) as Readonly<Record<string, string | readonly string[]>>;
  return Object.entries(blockFields).flatMap(([field, context]) =>
    [block[field]!].flat().map((text) => ({ text, file, context })),
  );
}

/** A file of gettext has each text of one context once. */
function mergeMessages(messages: readonly Message[]): Message[] {
  return [...new Map(messages.map((message) => [`${message.context ?? ''}\n${message.text}`, message])).values()];
}

function formatMessage({ text, file, context, comment }: Message): string {
  return [
    ...(comment === undefined ? [] : [`#. ${comment}`]),
    `#: ${file}`,
    ...(text.includes('%') ? ['#, php-format'] : []),
    ...(context === undefined ? [] : [`msgctxt ${quote(context)}`]),
    `msgid ${quote(text)}`,
    'msgstr ""',
  ].join('\n');
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
