import { expect, test } from 'vitest';
import { describePosition, listFiles, parseFile, type SyntaxNode, walkTree } from './source-files.ts';

/**
 * The functions of Math whose results the language fixes to the last bit (and the constants). All others are rounded
 * differently by different engines, or random.
 */
const exactMath = new Set(
  ['abs', 'ceil', 'clz32', 'floor', 'fround', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc'].concat([
    'E',
    'LN10',
    'LN2',
    'LOG10E',
    'LOG2E',
    'PI',
    'SQRT1_2',
    'SQRT2',
  ]),
);

/**
 * Clocks, languages and what a collector or a scheduler decides: what would make a result depend on when or where it is
 * computed. Globals of browsers and of Node are not even in the core's types.
 */
const impureNames = new Set([
  'Date',
  'Intl',
  'Promise',
  'Atomics',
  'WeakRef',
  'FinalizationRegistry',
  'globalThis',
  'eval',
  'Function',
]);
const impureMethods = new Set(['toLocaleString', 'localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase']);

const isIntegerLiteral = (node: SyntaxNode): boolean =>
  node.type === 'UnaryExpression'
    ? isIntegerLiteral(node['argument'] as SyntaxNode)
    : node.type === 'Literal' && Number.isInteger(node['value']);

function complaintAbout(node: SyntaxNode, parent: SyntaxNode | null): string | null {
  if (node.type === 'MemberExpression') {
    const object = node['object'] as SyntaxNode;
    const name = String((node['property'] as SyntaxNode)['name']);
    if (object['name'] === 'Math' && (node['computed'] === true || !exactMath.has(name))) return `Math.${name}`;
    if (impureMethods.has(name)) return name;
  }
  if (node.type === 'Identifier' && node['name'] === 'Math' && parent?.type !== 'MemberExpression')
    return 'Math as a value';
  // A power of whole literals, such as 2 ** 53, is folded to an exact constant; any other goes through the engine's pow.
  if (node.type === 'BinaryExpression' && node['operator'] === '**') {
    const exact = isIntegerLiteral(node['left'] as SyntaxNode) && isIntegerLiteral(node['right'] as SyntaxNode);
    if (!exact) return '**';
  }
  if (node.type === 'AssignmentExpression' && node['operator'] === '**=') return '**=';
  if (node.type === 'Identifier' && impureNames.has(String(node['name']))) {
    const isPropertyName =
      (parent?.type === 'MemberExpression' && parent['property'] === node && parent['computed'] !== true) ||
      (parent?.['key'] === node && parent['computed'] !== true);
    if (!isPropertyName) return String(node['name']);
  }
  return null;
}

test('the core takes every number from exact arithmetic and ported functions, and knows no clock, host or language', () => {
  const files = listFiles('packages/core/src', ['.ts']).filter((path) => !path.endsWith('.test.ts'));
  const complaints: string[] = [];
  for (const path of files) {
    walkTree(parseFile(path), (node, parent) => {
      const complaint = complaintAbout(node, parent);
      // Pools wait for workers; what these compute is the same for every order in which they answer.
      if (complaint === 'Promise' && path.includes('/src/pool/')) return;
      if (complaint !== null) complaints.push(`${describePosition(path, node.start)} uses ${complaint}`);
    });
  }
  expect(complaints).toEqual([]);
});
