import { parseFile, type SyntaxNode, walkTree } from './source-files.ts';

/** An import, an export from another file, or an import inside of code. */
export interface Import {
  /** As it is written. */
  readonly target: string;
  readonly typeOnly: boolean;
  /** Of the values that are imported. */
  readonly names: readonly string[];
  readonly start: number;
}

/** By path: several tests ask for the same files. */
const known = new Map<string, readonly Import[]>();

/** What a TypeScript file imports, types included. */
export function importsOf(path: string): readonly Import[] {
  const imports = known.get(path) ?? findImports(path);
  known.set(path, imports);
  return imports;
}

function findImports(path: string): Import[] {
  const found: Import[] = [];
  walkTree(parseFile(path), (node) => {
    if (node.type === 'ImportExpression' || node.type === 'TSImportType') {
      const argument = (node['source'] ?? node['argument']) as SyntaxNode;
      const literal = (argument['literal'] as SyntaxNode | undefined) ?? argument;
      found.push({
        target: String(literal['value']),
        typeOnly: node.type === 'TSImportType',
        names: [],
        start: node.start,
      });
    }
    if (!/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type) || node['source'] == null) return;
    const specifiers = (node['specifiers'] ?? []) as SyntaxNode[];
    const values = specifiers.filter((specifier) => (specifier['importKind'] ?? specifier['exportKind']) !== 'type');
    const kind = node['importKind'] ?? node['exportKind'];
    found.push({
      target: String((node['source'] as SyntaxNode)['value']),
      typeOnly: kind === 'type' || (specifiers.length > 0 && values.length === 0),
      names: values.map((specifier) => String(((specifier['imported'] ?? specifier['local']) as SyntaxNode)['name'])),
      start: node.start,
    });
  });
  return found;
}
