import type { IOptions } from 'sanitize-html';

/**
 * Allow-lists as the systems publish them, told to sanitize-html. Each keeps the words of a tag that it drops, as
 * sanitize-html does; what else their own code does, such as correcting faulty HTML, is not in it.
 */
export interface AllowList {
  readonly name: string;
  readonly options: IOptions;
}

export const allowLists: readonly AllowList[] = [
  {
    // Drupal 11.2, core/profiles/standard/config/install/filter.format.basic_html.yml
    name: 'Drupal, Basic HTML',
    options: readDrupalList(
      '<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite> <dl> <dt> <dd> <a hreflang href> <blockquote cite> <ul type> <ol start type> <strong> <em> <code> <li> <img src alt data-entity-uuid data-entity-type height width data-caption data-align>',
    ),
  },
  {
    // Drupal, core/profiles/standard/config/install/filter.format.restricted_html.yml at commit 5f533ca
    name: 'Drupal, Restricted HTML',
    options: readDrupalList(
      '<a href hreflang> <em> <strong> <cite> <blockquote cite> <code> <ul type> <ol start type> <li> <dl> <dt> <dd> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id>',
    ),
  },
  {
    // Umbraco 10 to 13, src/Umbraco.Core/Configuration/Models/RichTextEditorSettings.cs at commit 003c164: of its
    // ValidElements those that a fallback could need. Its server cleans nothing more: the sanitizer it registers is a no-op.
    name: 'Umbraco, rich text editor',
    options: readTinyMceList(
      'a[id|style|rel|data-id|data-udi|rev|charset|hreflang|dir|lang|tabindex|accesskey|type|name|href|target|title|class],strong[class|style],em[class|style],p[id|style|dir|class|align],ol[class|reversed|start|style|type],ul[class|style],li[class|style],br[class],div[id|dir|class|align|style],span[class|align|style],h1[id|dir|class|align|style],h2[id|dir|class|align|style],h3[id|dir|class|align|style],h4[id|dir|class|align|style],h5[id|dir|class|align|style],h6[id|style|dir|class|align]',
    ),
  },
  {
    // HtmlSanitizer (Ganss.XSS), which .NET sites put in place of that no-op: HtmlSanitizerDefaults.cs at commit 07a8058,
    // of its tags those that a fallback could need. It takes no link but http and https.
    name: '.NET HtmlSanitizer',
    options: {
      allowedTags: 'a br div em h1 h2 h3 h4 h5 h6 li ol p section span strong time ul'.split(' '),
      allowedAttributes: { '*': ['datetime', 'dir', 'href', 'hreflang', 'lang', 'rel', 'start', 'style', 'title'] },
      allowedSchemes: ['http', 'https'],
    },
  },
];

/** "Allowed HTML tags" of a Drupal text format; `lang` and `dir` are let through everywhere (FilterHtml.php). */
export function readDrupalList(allowedHtml: string): IOptions {
  const entries = [...allowedHtml.matchAll(/<([\w-]+)([^>]*)>/g)].map(
    ([, tag, attributes]) => [tag!, attributes!.split(' ').filter(Boolean)] as const,
  );
  return writeOptions(entries, ['lang', 'dir']);
}

function readTinyMceList(validElements: string): IOptions {
  return writeOptions(
    [...validElements.matchAll(/(\w+)\[([^\]]*)\]/g)].map(([, tag, list]) => [tag!, list!.split('|')]),
  );
}

function writeOptions(entries: readonly (readonly [string, string[]])[], everywhere: string[] = []): IOptions {
  return {
    allowedTags: entries.map(([tag]) => tag),
    allowedAttributes: { ...Object.fromEntries(entries), '*': everywhere },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  };
}
