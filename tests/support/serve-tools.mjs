import { tsImport } from 'tsx/esm/api';

/** Modules and the functions in them that make the pages, by the paths of the pages. */
const makers = {
  '/editor.html': ['./format-editor-page.ts', 'formatTestEditor'],
  '/embed.html': ['./format-embed-page.ts', 'formatEmbedPage'],
};
const pages = new Map();

/**
 * Serves the two tools, for the fixtures, to browser tests: bundled once, and only if a test opens them. This is a middleware
 * because the test runner compiles and adds scripts in the pages of plugins, which the policy of the page would refuse.
 */
export async function serveTools(context, next) {
  const { path } = context;
  if (!Object.hasOwn(makers, path)) return next();
  if (!pages.has(path)) pages.set(path, formatPage(...makers[path]));
  context.type = 'html';
  context.body = await pages.get(path);
}

async function formatPage(module, name) {
  const { [name]: format } = await tsImport(module, import.meta.url);
  // Before the policy, which allows the tool's own script only.
  return (await format()).replace('<head>', () => `<head><script>(${watch})()</script>`);
}

/**
 * Runs in the page, before everything else in it. Notes what the console is told, what the page copies and what it downloads,
 * because the test runner hears of none of them in a frame. Nothing is written to the disk.
 */
function watch() {
  const told = (window.told = []);
  const downloads = (window.downloads = []);
  for (const method of ['debug', 'log', 'info', 'warn', 'error'])
    console[method] = (...words) => told.push(`${method}: ${words.join(' ')}`);
  addEventListener('error', ({ message }) => told.push(message));
  addEventListener('unhandledrejection', ({ reason }) => told.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => told.push(`policy: ${violatedDirective}`));
  const copied = (window.copied = []);
  const { writeText } = Clipboard.prototype;
  Clipboard.prototype.writeText = async function (text) {
    await writeText.call(this, text);
    copied.push(text);
  };
  const blobs = new Map();
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob) => {
    const address = createObjectURL.call(URL, blob);
    blobs.set(address, blob);
    return address;
  };
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    if (this.download === '') click.call(this);
    else downloads.push({ name: this.download, blob: blobs.get(this.href) });
  };
}
