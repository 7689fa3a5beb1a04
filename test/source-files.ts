import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** Top folder of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const skipped = new Set(['node_modules', 'dist', '.cache', '.vite', '.git', 'coverage', 'test-results']);

/** Paths (with `/`, relative to the repository) of all files below a folder whose name ends in one of `endings`. */
export function listFiles(folder: string, endings: readonly string[]): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .filter((entry) => !skipped.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return listFiles(path, endings);
      return endings.some((ending) => entry.name.endsWith(ending)) ? [relative('.', path).split(sep).join('/')] : [];
    })
    .toSorted();
}

/** Text of a file of the repository. */
export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** A node of a syntax tree (ESTree, with TypeScript's own nodes). */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Syntax tree of a TypeScript file. */
export function parseFile(path: string): SyntaxNode {
  const { program, errors } = parseSync(path, readText(path));
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return program as unknown as SyntaxNode;
}

/** Calls `visit` with every node of a tree and its parent, parents first. */
export function walkTree(
  node: SyntaxNode,
  visit: (node: SyntaxNode, parent: SyntaxNode | null) => void,
  parent: SyntaxNode | null = null,
): void {
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null && 'type' in child) walkTree(child as SyntaxNode, visit, node);
    }
  }
}

/** `path:line` of a position in a file. */
export function describePosition(path: string, offset: number): string {
  return `${path}:${readText(path).slice(0, offset).split('\n').length}`;
}
