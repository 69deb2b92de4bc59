import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const lockfiles = execFileSync('git', ['ls-files', '*package-lock.json'], { encoding: 'utf8' }).trim().split('\n');

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly link?: true; resolved?: string }>>;
}

for (const file of lockfiles) {
  test(`${file} has an integrity hash for every package, and no download address`, () => {
    const { packages } = JSON.parse(readFileSync(file, 'utf8')) as Lockfile;
    const installed = Object.entries(packages).filter(([path, { link }]) => path !== '' && link !== true);
    assert.ok(installed.length > 0);
    for (const [path, { integrity, resolved }] of installed) {
      assert.match(integrity ?? '', /^sha512-/, `${path} has no integrity hash: delete its entry and run npm install`);
      assert.doesNotMatch(resolved ?? '', /^http/, `${path} has a download address`);
    }
  });

  test(`npm runs no install scripts of the packages in ${file}`, () => {
    assert.match(readFileSync(join(dirname(file), '.npmrc'), 'utf8'), /^ignore-scripts=true$/m);
  });
}
