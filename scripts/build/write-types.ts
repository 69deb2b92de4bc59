import { rmSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * Writes the content's types for users of the package. In the source zod infers them, but nobody should have to install
 * zod to compile a page. So each type is written out with its comments, and the schema itself is removed.
 */
const source = 'src/content/schema.ts';
const published = 'dist/esm/content/schema';

const { options } = ts.getParsedCommandLineOfConfigFile(
  'tsconfig.json',
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
)!;
const program = ts.createProgram([source], options);
const checker = program.getTypeChecker();

const aliases = checker
  .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(source)!)!)
  .filter((symbol) => symbol.flags & ts.SymbolFlags.TypeAlias)
  .map(
    (symbol) =>
      `${formatComment(symbol)}export type ${symbol.name} = ${formatType(checker.getDeclaredTypeOfSymbol(symbol))};\n`,
  );

writeFileSync(`${published}.d.ts`, aliases.join('\n'));
for (const extension of ['js', 'js.map']) rmSync(`${published}.${extension}`);

function fail(diagnostic: ts.Diagnostic): never {
  throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
}

function formatType(type: ts.Type): string {
  if (checker.isArrayType(type))
    return `readonly ${formatType(checker.getTypeArguments(type as ts.TypeReference)[0]!)}[]`;
  if (!(type.flags & ts.TypeFlags.Object)) return checker.typeToString(type);
  const fields = type
    .getProperties()
    .map(
      (field) =>
        `${formatComment(field)}readonly ${/^\w+$/.test(field.name) ? field.name : `'${field.name}'`}: ${formatType(checker.getTypeOfSymbol(field))};`,
    );
  return `{\n${fields.join('\n')}\n}`.replaceAll('\n', '\n  ').replace(/ {2}\}$/, '}');
}

function formatComment(symbol: ts.Symbol): string {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return text && `/** ${text} */\n`;
}
