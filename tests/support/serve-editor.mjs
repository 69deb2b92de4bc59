import { tsImport } from 'tsx/esm/api';

let page;

/**
 * Serves the editor of the fixture to browser tests: bundled once, and only if a test opens it. This is a middleware because
 * the test runner compiles and adds scripts in the pages of plugins, which the policy of the page would refuse.
 */
export async function serveEditor(context, next) {
  if (context.path !== '/editor.html') return next();
  page ??= formatPage();
  context.type = 'html';
  context.body = await page;
}

async function formatPage() {
  const { formatTestEditor } = await tsImport('./format-editor-page.ts', import.meta.url);
  // Before the policy, which allows the editor's own script only.
  return (await formatTestEditor()).replace('<head>', () => `<head><script>(${watch})()</script>`);
}

/**
 * Runs in the page, before everything else in it. Notes what the console is told and what the page downloads, because the
 * test runner hears of neither in a frame. Nothing is written to the disk.
 */
function watch() {
  const told = (window.told = []);
  const downloads = (window.downloads = []);
  for (const method of ['debug', 'log', 'info', 'warn', 'error'])
    console[method] = (...words) => told.push(`${method}: ${words.join(' ')}`);
  addEventListener('error', ({ message }) => told.push(message));
  addEventListener('unhandledrejection', ({ reason }) => told.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => told.push(`policy: ${violatedDirective}`));
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
