/**
 * Takes the place of the modules that register elements where React renders Server Components. These never run in a browser, so
 * the import would register nothing, and nobody would notice.
 */
throw new Error(
  'safeguarding-briefing-elements: a Server Component never runs in the browser, so this import registers no element. ' +
    "Move it into a file that starts with 'use client', and render a component of that file. See docs/frameworks.md.",
);
