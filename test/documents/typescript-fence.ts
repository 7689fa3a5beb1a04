import { parseSync, transformWithOxc } from 'vite';
import { type SyntaxNode, walkTree } from '../source-files.ts';

interface Comment {
  readonly type: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A piece of text that takes the place of another. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * JavaScript of an async function's body that runs a TypeScript block: imports become dynamic, and each `// =>` becomes a
 * check of the value of the statement that ends on its line or the line before. Further lines of an expectation begin
 * with `//` and at least three spaces. The body expects `__check(value, expected)` and `__checkThrown(run, expected)`.
 * @param scope - Whether names that the block does not declare are looked up in `__scope` first.
 */
export async function compileTypescriptFence(code: string, scope: boolean): Promise<string> {
  const { program, comments, errors } = parseSync('fence.ts', code);
  if (errors.length > 0) throw new Error(`${errors[0]?.message}\n${errors[0]?.codeframe ?? ''}`);
  const tree = program as unknown as SyntaxNode;
  const statements = tree['body'] as SyntaxNode[];
  const edits = statements.flatMap((statement) => editImport(code, statement));
  for (const { text, comment } of readExpectations(code, comments)) {
    edits.push(...editExpectation(code, statements, text, comment));
  }
  let edited = code;
  for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
    edited = edited.slice(0, start) + text + edited.slice(end);
  }
  const names = scope ? freeNames(tree) : [];
  const looked = names.map((name) => `const ${name} = '${name}' in __scope ? __scope.${name} : globalThis.${name};\n`);
  const wrapped = `export const fence = async (__check, __checkThrown, __scope) => {\n${looked.join('')}${edited}\n};`;
  const { code: stripped } = await transformWithOxc(wrapped, 'fence.ts', { target: 'es2023' });
  return stripped.replace(/^export const fence = /, '').replace(/;\s*(export \{.*\};?\s*)?$/, '');
}

const nameOf = (node: unknown): string => String((node as SyntaxNode)['name']);

function editImport(code: string, statement: SyntaxNode): Edit[] {
  if (statement.type !== 'ImportDeclaration') return [];
  const { start, end } = statement as SyntaxNode & { end: number };
  if (statement['importKind'] === 'type') return [{ start, end, text: '' }];
  const source = JSON.stringify((statement['source'] as SyntaxNode)['value']);
  const specifiers = statement['specifiers'] as SyntaxNode[];
  const namespace = specifiers.find(({ type }) => type === 'ImportNamespaceSpecifier');
  if (namespace !== undefined)
    return [{ start, end, text: `const ${nameOf(namespace['local'])} = await import(${source});` }];
  const bindings = specifiers
    .filter((specifier) => specifier['importKind'] !== 'type')
    .map((specifier) => {
      const imported = specifier.type === 'ImportDefaultSpecifier' ? 'default' : nameOf(specifier['imported']);
      return `${imported}: ${nameOf(specifier['local'])}`;
    });
  const lines = code.slice(start, end).split('\n').length - 1;
  const text =
    bindings.length === 0 ? `await import(${source});` : `const { ${bindings.join(', ')} } = await import(${source});`;
  return [{ start, end, text: text + '\n'.repeat(lines) }];
}

function readExpectations(code: string, comments: readonly Comment[]): { text: string; comment: Comment }[] {
  const expectations: { text: string; comment: Comment }[] = [];
  for (let index = 0; index < comments.length; index += 1) {
    const comment = comments[index];
    const first = comment.type === 'Line' ? /^\s*=>\s*(.*)$/.exec(comment.value) : null;
    if (first === null) continue;
    const parts = [first[1]];
    let { end } = comment;
    while (index + 1 < comments.length) {
      const next = comments[index + 1];
      if (next.type !== 'Line' || !/^ {3,}\S/.test(next.value) || !/^\s*\n\s*$/.test(code.slice(end, next.start)))
        break;
      parts.push(next.value.trim());
      ({ end } = next);
      index += 1;
    }
    expectations.push({ text: parts.join(' ').trim(), comment });
  }
  return expectations;
}

function editExpectation(code: string, statements: readonly SyntaxNode[], expected: string, comment: Comment): Edit[] {
  const lineOf = (offset: number): number => code.slice(0, offset).split('\n').length;
  const line = lineOf(comment.start);
  const ends = statements.map((statement) => ({ statement, end: Number(statement['end']) }));
  const before = ends.filter(({ end }) => end <= comment.start && (lineOf(end) === line || lineOf(end) === line - 1));
  const found = before.at(-1);
  if (found === undefined)
    throw new Error(`no statement ends on the line of "// => ${expected}" or on the line before`);
  const { statement, end } = found;
  const text = JSON.stringify(expected);
  if (statement.type === 'ExpressionStatement') {
    const expression = statement['expression'] as SyntaxNode & { end: number };
    const source = code.slice(expression.start, expression.end);
    const check = expected.startsWith('throws')
      ? `await __checkThrown(async () => (${source}), ${text});`
      : `__check(await (${source}), ${text});`;
    return [{ start: statement.start, end, text: check }];
  }
  const declarations = (statement['declarations'] ?? []) as SyntaxNode[];
  const id = declarations[0]?.['id'] as SyntaxNode | undefined;
  if (declarations.length !== 1 || id?.type !== 'Identifier') {
    throw new Error(`"// => ${expected}" must follow an expression or the declaration of one name`);
  }
  return [{ start: end, end, text: ` __check(${String(id['name'])}, ${text});` }];
}

function freeNames(tree: SyntaxNode): string[] {
  const used = new Set<string>();
  const declared = new Set<string>();
  walkTree(tree, (node, parent) => {
    if (node.type !== 'Identifier') return;
    const name = String(node['name']);
    const isProperty =
      parent?.['computed'] !== true &&
      (parent?.['property'] === node || (parent?.['key'] === node && !parent['shorthand']));
    if (isProperty || parent?.type.startsWith('TS') === true) return;
    const declares =
      parent?.['id'] === node || parent?.['local'] === node || parent?.type.includes('Function') === true;
    const inPattern = parent?.type === 'Property' && parent['value'] === node && isPattern(tree, parent);
    (declares || inPattern || parent?.type === 'ArrayPattern' ? declared : used).add(name);
  });
  return [...used].filter((name) => !declared.has(name) && name !== 'undefined');
}

/** Whether a property belongs to a destructuring pattern. */
function isPattern(tree: SyntaxNode, property: SyntaxNode): boolean {
  let answer = false;
  walkTree(tree, (node, parent) => {
    if (node === property) answer = parent?.type === 'ObjectPattern';
  });
  return answer;
}
