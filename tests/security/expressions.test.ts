import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { assertLinear } from '../support/growth.js';

/**
 * Every regular expression in src takes time in proportion to the text, whatever the text is. The lint rules of
 * eslint-plugin-regexp find most faults by analysis; this finds them by trying.
 */
interface Expression {
  readonly place: string;
  readonly pattern: RegExp;
}

const expressions: Expression[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => findExpressions(join('src', file)));

function findExpressions(file: string): Expression[] {
  const found: Expression[] = [];
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, pattern, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text)!;
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      found.push({
        place: `${file}:${line} ${node.text}`,
        pattern: new RegExp(pattern!, `${flags!.replace('g', '')}g`),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What the expression may be slow with: its own characters, those of common classes, and pairs of them. */
function listUnits({ source }: RegExp): string[] {
  const plain = source
    .replace(/\\[pP]\{[^}]*\}|\\u\{?[0-9a-f]{4,5}\}?|\\[a-zA-Z]/g, 'a ')
    .replace(/[^\w@=:/"'<>{}[\]()*#&%;.,+-]/g, '');
  const own = [...new Set(plain)].slice(0, 12);
  const singles = [...new Set([...own, 'a', ' ', '0', '\n', '{', '\ue000', 'é'])];
  const pairs = own.slice(0, 6).flatMap((one) => [...own.slice(0, 6), ' ', 'a'].map((other) => one + other));
  return [...singles, ...new Set(pairs)];
}

/** Ends in what few expressions accept, so that those that need an end try every way. */
const write = (unit: string, length: number) => `${unit.repeat(length / unit.length)}\u0000 \u0000`;

/** Applies the expression to a text of that length, and to one four times as long. */
const replace = (pattern: RegExp, unit: string, length: number) =>
  [length, length * 4].map((characters) => {
    const text = write(unit, characters);
    return () => text.replace(pattern, '');
  }) as [() => unknown, () => unknown];

test('there are expressions to try', () => {
  assert.ok(expressions.length > 100);
});

for (const { place, pattern } of expressions)
  test(`takes four times as long for four times the text: ${place}`, () => {
    for (const unit of listUnits(pattern)) assertLinear(...replace(pattern, unit, 4096), JSON.stringify(unit), 20);
  });

for (const { place, pattern } of expressions)
  test(`reads a megabyte as it reads a quarter of it: ${place}`, () => {
    for (const unit of listUnits(pattern).filter((one) => one.length === 1))
      assertLinear(...replace(pattern, unit, 262_144), JSON.stringify(unit));
  });
