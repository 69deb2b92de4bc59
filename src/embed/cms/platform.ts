/** What a page needs, made for the chosen elements, options and channel. */
export interface Parts {
  /** The chosen tags. */
  readonly tags: readonly string[];
  /** Address of the bundle, one for all tags. */
  readonly scriptUrl: string;
  /** `sha384-...`, or nothing where the file behind the address may change. */
  readonly integrity: string | null;
  /** The script tag. */
  readonly script: string;
  /** The tags with their twins. */
  readonly markup: string;
  /** The tags with their attributes and the partner's own words, without twins. */
  readonly tagsOnly: string;
  /** The iframes. */
  readonly frames: string;
  /** Address of the script that gives the iframes their height. */
  readonly frameScriptUrl: string;
}

export interface Step {
  readonly title: string;
  readonly text: string;
  readonly language?: 'html' | 'php' | 'yaml' | 'tsx' | 'vue' | 'svelte' | 'ts' | 'cshtml' | 'js' | 'sh';
  readonly code?: string;
}

export interface Platform {
  readonly id: string;
  readonly name: string;
  /** How the words come to its pages: by a script and tags, by a frame, or in the page's own bundle. */
  readonly delivery: 'script' | 'frame' | 'package';
  /** Whether what is pasted there stays as it is, style and all: a shadow twin needs that. */
  readonly isUnfiltered: boolean;
  /** What its filters leave of the snippet, in a sentence. */
  readonly remains: string;
  readonly steps: (parts: Parts) => readonly Step[];
}
