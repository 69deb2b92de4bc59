import { mark } from './page.js';

/** On a server the import registers nothing, so it must not be in code that runs only there. */
export const whereToImport = mark(
  "Import it in code that runs in the browser: in Next.js a file that starts with `'use client'`, in Astro a `<script>`.",
);
