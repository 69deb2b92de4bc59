import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { tags } from '../../../src/elements/catalogue.js';
import { frameworks } from '../../../scripts/build/types/framework-types.js';
import { listElements, loadManifest } from '../../../scripts/build/types/manifest.js';

const elements = listElements(loadManifest());
const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');

interface Named {
  readonly name: string;
}

interface EditorTag extends Named {
  readonly attributes: readonly Named[];
}

/** What an editor's data say of tags and their attributes. */
const editorData: Readonly<Record<string, () => readonly EditorTag[]>> = {
  'vscode.html-custom-data.json': () => JSON.parse(read('vscode.html-custom-data.json')).tags,
  'web-types.json': () => JSON.parse(read('web-types.json')).contributions.html.elements,
};

/** The types of a framework's templates, as TypeScript reads them: tag by tag, each option's name. */
function readTypes(framework: string): ReadonlyMap<string, readonly string[]> {
  const file = ts.createSourceFile('types.d.ts', read(`${framework}.d.ts`), ts.ScriptTarget.ES2022, true);
  const types = file.statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === 'BriefingElements',
  ) as ts.InterfaceDeclaration;
  return new Map(
    types.members.map((member) => {
      const options: string[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isPropertySignature(node)) options.push(nameOf(node));
        ts.forEachChild(node, visit);
      };
      ts.forEachChild(member, visit);
      return [nameOf(member), options];
    }),
  );
}

function nameOf({ name }: ts.TypeElement): string {
  return (name as ts.Identifier | ts.StringLiteral).text;
}

const sorted = (names: Iterable<string>) => [...names].sort();

for (const [file, readTags] of Object.entries(editorData))
  test(`${file} has every tag, each with its attributes`, () => {
    const described = readTags();
    assert.deepEqual(sorted(described.map(({ name }) => name)), sorted(tags));
    for (const { tag, options } of elements) {
      const { attributes } = described.find(({ name }) => name === tag)!;
      const expected = options.flatMap(({ attribute }) => attribute ?? []);
      assert.deepEqual(sorted(attributes.map(({ name }) => name)), sorted(expected), tag);
    }
  });

test('an editor offers the six levels of a heading, and each part and custom property once', () => {
  for (const { attributes } of editorData['vscode.html-custom-data.json']!()) {
    const { values } = attributes.find(({ name }) => name === 'heading-level') as Named & { values: Named[] };
    assert.deepEqual(
      values.map(({ name }) => name.trim()),
      ['1', '2', '3', '4', '5', '6'],
    );
  }
  const { properties, pseudoElements } = JSON.parse(read('vscode.css-custom-data.json'));
  const css = JSON.parse(read('web-types.json')).contributions.css;
  for (const list of [properties, pseudoElements, css.properties, css['pseudo-elements']]) {
    const names = (list as Named[]).map(({ name }) => name);
    assert.ok(names.length > 0);
    assert.deepEqual(names, [...new Set(names)]);
  }
});

for (const [name, framework] of Object.entries(frameworks))
  test(`the types for ${name} have every tag, each with all that can be set on it and heard from it`, () => {
    const types = readTypes(name);
    assert.deepEqual(sorted(types.keys()), sorted(tags));
    for (const { tag, options, events } of elements) {
      const expected = [...options.flatMap(framework.names), ...events.map((event) => framework.listener(event.name))];
      assert.deepEqual(sorted(types.get(tag)!), sorted(expected), tag);
    }
  });

test('what can be set is what the class declares as its properties', () => {
  for (const { className, tag, options } of elements) {
    const source = ['briefing-element', tag].map((file) => readFileSync(`src/elements/${file}.ts`, 'utf8')).join('\n');
    const observed = [...source.matchAll(/attribute: '([\w-]+)'/g)].map(([, attribute]) => attribute!);
    const declared = [...source.matchAll(/^ {4}(\w+): \{.*attribute/gm)].map(([, property]) => property!);
    assert.deepEqual(sorted(options.flatMap(({ attribute }) => attribute ?? [])), sorted(observed), className);
    assert.deepEqual(sorted(options.map(({ property }) => property)), sorted(declared), className);
  }
});

test('nothing that editors and frameworks read names what is private', () => {
  const files = [
    ...Object.keys(editorData),
    'custom-elements.json',
    ...Object.keys(frameworks).map((name) => `${name}.d.ts`),
  ];
  for (const file of files)
    assert.doesNotMatch(
      read(file),
      /"#|['"](?:render|renderContent|renderRoot|warn|view|\w+Callback)['"?]|\/src\//,
      file,
    );
});

test('every export that is there for its types alone is also a module, an empty one', async () => {
  for (const name of Object.keys(frameworks)) {
    const module = (await import(`safeguarding-briefing-elements/${name}`)) as object;
    assert.deepEqual(Object.keys(module), [], name);
  }
});

test('after loading a tag, querySelector knows its class', () => {
  const page = 'tests/scripts/build/page-of-a-partner.ts';
  const text = tags
    .map(
      (tag, index) =>
        `import 'safeguarding-briefing-elements/define/${tag}.js';\nexport const level${index} = document.querySelector('${tag}')!.headingLevel;`,
    )
    .join('\n');
  assert.deepEqual(compile(page, text), []);
  assert.deepEqual(compile(page, text.replaceAll('headingLevel', 'heading')).length, tags.length);
});

/** What the compiler says of that text, were it that file of this package. */
function compile(path: string, text: string): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    noEmit: true,
    types: [],
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (file, version) =>
    file === path ? ts.createSourceFile(path, text, version, true) : getSourceFile(file, version);
  host.fileExists = (file) => file === path || fileExists(file);
  host.readFile = (file) => (file === path ? text : readFile(file));
  return ts
    .getPreEmitDiagnostics(ts.createProgram([path], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
