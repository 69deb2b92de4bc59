import { hostOf } from '../address.js';
import type { AddressRule } from '../embed-options.js';
import type { EmbedCode } from '../embed-code.js';
import { placeholderHost } from '../host.js';

export interface Step {
  /** The way that the step belongs to, where a platform has several and a partner follows only one. */
  readonly group?: string;
  readonly title: string;
  readonly text: string;
  readonly language?: 'html' | 'yaml' | 'tsx' | 'vue' | 'svelte' | 'astro' | 'ts' | 'js' | 'cshtml' | 'text' | 'sh';
  readonly code?: string;
  /** Name of the file that the code is, if it is a whole file. */
  readonly fileName?: string;
  /** Name of a file to download: it is beside the tool on the Board's host. */
  readonly download?: string;
}

export interface Platform {
  readonly id: string;
  readonly name: string;
  readonly group: 'cms' | 'framework' | 'html';
  /** How the briefing gets into its pages: by a script and tags, in an iframe, or in the site's own bundle. */
  readonly delivery: 'script' | 'iframe' | 'package';
  /** Whether a declarative shadow root, with its style, is kept. */
  readonly keepsStyles: boolean;
  /** What its filters and editors leave of the code, in a sentence or two. */
  readonly filterEffect: string;
  readonly steps: (code: EmbedCode) => readonly Step[];
}

/** The steps of one way, in order. The name is `undefined` where there is only one way. */
export interface StepGroup {
  readonly name: string | undefined;
  readonly steps: readonly Step[];
}

/** What is said above several groups. */
export const chooseOneWay = 'There is more than one way. Follow the steps under one heading only.';

export function groupSteps(steps: readonly Step[]): readonly StepGroup[] {
  const names = [...new Set(steps.map(({ group }) => group))];
  return names.map((name) => ({ name, steps: steps.filter(({ group }) => group === name) }));
}

/** What to do where the code names a host that leads nowhere; `null` where there is no such host in it. */
export function findPlaceholderNote({ delivery }: Platform, { scriptUrl }: EmbedCode): string | null {
  const host = hostOf(placeholderHost)!;
  if (delivery === 'package' || hostOf(scriptUrl) !== host) return null;
  return `Replace ${host} with the host of your files. It is a placeholder: the Board’s server is not set up yet.`;
}

/** A package has its own files, and an iframe in another system needs the address of the host. */
export function addressRule({ id, delivery }: Platform): AddressRule {
  if (delivery === 'package') return 'none';
  return id === 'sharepoint' ? 'absolute' : 'any';
}
