import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import ts from 'typescript';

/** A file of ours: where it is, and what stands in it. */
export type Source = { path: string; text: string };

/** One import or re-export, with where it leads: a path in the repository, or a library's name. */
export type Import = { from: string; target: string; typeOnly: boolean; reExport: boolean };

const skipped = /(^|\/)(node_modules|\.next|out)(\/|$)/;

/** All files in some folders whose names end as asked. */
export function sourcesIn(folders: string[], ending: RegExp): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath.replaceAll('\\', '/'), entry.name))
      .filter((path) => ending.test(path) && !skipped.test(path))
      .sort()
      .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
  );
}

/** Every import of a file, the ones at the top, the lazy ones and the ones in types alike. */
export function importsOf({ path, text }: Source): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean, reExport: boolean) => {
    if (specifier && ts.isStringLiteralLike(specifier)) {
      found.push({ from: path, target: resolve(path, specifier.text), typeOnly, reExport });
    }
  };
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node), false);
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly, true);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false, false);
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true, false);
    if (isModuleUrl(node)) add(node.arguments?.[0], false, false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

/** The way a worker is named: `new URL('./worker.ts', import.meta.url)`. */
function isModuleUrl(node: ts.Node): node is ts.NewExpression {
  return (
    ts.isNewExpression(node) &&
    node.getText().startsWith('new URL(') &&
    /import\.meta\.url/.test(node.getText())
  );
}

function isTypeOnly({ importClause }: ts.ImportDeclaration) {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = importClause.namedBindings;
  return (
    !importClause.name &&
    !!named &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

function resolve(path: string, specifier: string) {
  if (specifier.startsWith('@/')) return normalize(specifier.slice(2));
  return specifier.startsWith('.') ? join(dirname(path), specifier) : specifier;
}
