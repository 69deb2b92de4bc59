import { existsSync, readFileSync } from 'node:fs';
import { projects } from './style-hosts.js';

/** An old or deep-reaching library, as a page of a partner may have it. */
export interface ScriptHost {
  readonly package: string;
  readonly scripts: readonly string[];
  /** What tests/compatibility/uses.mjs does with it. */
  readonly use: string;
}

export const scriptHosts: readonly ScriptHost[] = [
  { package: 'jquery-1', scripts: [`${projects}/jquery-1/dist/jquery.min.js`], use: 'jquery' },
  { package: 'jquery', scripts: [`${projects}/jquery/dist/jquery.min.js`], use: 'jquery' },
  { package: 'libjs-prototype', scripts: ['/prototype.js'], use: 'prototype' },
  { package: 'libjs-mootools', scripts: ['/mootools.js', '/mootools-more.js'], use: 'mootools' },
  { package: 'requirejs', scripts: [`${projects}/requirejs/require.js`], use: 'requirejs' },
  { package: 'zone.js', scripts: [`${projects}/zone.js/bundles/zone.umd.min.js`], use: 'zone' },
  { package: 'angular', scripts: [`${projects}/angular/angular.min.js`], use: 'angular' },
  { package: 'core-js-bundle', scripts: [`${projects}/core-js-bundle/minified.js`], use: 'corejs' },
];

const debian: Readonly<Record<string, string>> = {
  '/prototype.js': 'prototype/prototype.js',
  '/mootools.js': 'mootools/mootools-core.min.js',
  '/mootools-more.js': 'mootools/mootools-more.min.js',
};

/** The libraries that Debian has and npm has not, at least not for browsers. */
export function readDebianFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(debian).map(([path, name]) => {
      const file = `/usr/share/javascript/${name}`;
      if (!existsSync(file)) throw new Error('First install Debian’s libjs-prototype and libjs-mootools');
      return [path, readFileSync(file, 'utf8')];
    }),
  );
}
