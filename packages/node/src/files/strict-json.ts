import { getNodePath, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { BadInputError } from '../bad-input.ts';

/** A JSON text that was read without forgiving anything, with the place of every key. */
export interface StrictJson {
  /** What it says. */
  readonly value: unknown;
  /** Line (from 1) of the key at a dotted path such as `followers.classes.1.share`, or of the nearest key above it. */
  readonly lineOf: (path: string) => number;
}

/** What the parser would have accepted at the place where it stopped, by the name of its error. */
const expected: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a value',
  InvalidNumberFormat: 'a number',
  PropertyNameExpected: 'a key in double quotes',
  ValueExpected: 'a value',
  ColonExpected: 'a colon after the key',
  CommaExpected: 'a comma',
  CloseBraceExpected: 'a comma or a closing brace',
  CloseBracketExpected: 'a comma or a closing bracket',
  EndOfFileExpected: 'nothing after the document',
  UnexpectedEndOfString: 'a closing double quote in the same line',
  UnexpectedEndOfNumber: 'a digit',
  InvalidUnicode: 'four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'one of " \\ / b f n r t u after a backslash',
  InvalidCharacter: 'control characters in strings to be written as \\u…',
};

/**
 * Parses JSON as RFC 8259 has it: no comments, no trailing commas, and also no key twice and no `__proto__`.
 * @param text - The whole document, decoded, without a byte-order mark.
 * @param name - Name of the document in messages.
 * @param kind - What was expected, in messages.
 * @throws BadInputError with line, column and what was found there.
 */
export function parseStrictJson(text: string, name: string, kind: string): StrictJson {
  const lineStarts = findLineStarts(text);
  const fail = (offset: number, message: string): never => {
    const line = lineAt(lineStarts, offset);
    const column = offset - lineStarts[line - 1]! + 1;
    throw new BadInputError(`${name}, line ${line}, column ${column}: ${message}`);
  };

  if (text.trim() === '') throw new BadInputError(`${name} is empty; a ${kind} in JSON was expected`);

  const errors: ParseError[] = [];
  let root: Node | undefined;
  try {
    root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
    if (root !== undefined) refuseUnsafeKeys(root, fail);
  } catch (error) {
    if (error instanceof RangeError) throw new BadInputError(`${name} is nested too deeply to be a ${kind}`);
    throw error;
  }
  // Errors of the scanner are listed when the token is scanned, which may be one token early: the first in the text counts.
  const first = errors.toSorted((a, b) => a.offset - b.offset)[0];
  if (first !== undefined) fail(first.offset, describeError(first, text));
  const tree = root!;

  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new BadInputError(`${name}: ${(error as Error).message}`);
  }
  return { value, lineOf: (path) => lineAt(lineStarts, nearestNode(tree, path).offset) };
}

function describeError({ error, offset }: ParseError, text: string): string {
  const code = printParseErrorCode(error);
  if (code === 'InvalidCommentToken' || code === 'UnexpectedEndOfComment') return 'JSON has no comments';
  const expectation = expected[code] ?? 'valid JSON';
  const afterComma = text.slice(0, offset).trimEnd().endsWith(',') ? ' after the comma' : '';
  return `expected ${expectation}${afterComma}; found ${found(text, offset)}`;
}

/** The token at an offset, as it stands in the text. */
function found(text: string, offset: number): string {
  const rest = text.slice(offset);
  if (rest.trim() === '') return 'the end of the file';
  const token = /^(?:"[^"\n]*"?|[\w.+-]+|\/[/*]|.)/u.exec(rest.trimStart())![0];
  return token.length > 40 ? `${token.slice(0, 39)}…` : token;
}

/** Refuses keys that occur twice in one object, and `__proto__`, which some programs would take for more than a key. */
function refuseUnsafeKeys(root: Node, fail: (offset: number, message: string) => never): void {
  const pending: Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const children = node.children ?? [];
    if (node.type === 'object') {
      const seen = new Set<string>();
      for (const property of children) {
        const key = property.children?.[0];
        if (key === undefined) continue;
        const path = (): string => [...getNodePath(node), key.value].join('.');
        if (key.value === '__proto__') fail(key.offset, `the key ${path()} is not allowed`);
        if (seen.has(key.value)) fail(key.offset, `the key ${path()} occurs twice in the same object`);
        seen.add(key.value);
      }
    }
    // One by one: a call takes only so many arguments.
    for (const child of children.toReversed()) pending.push(child);
  }
}

/** The key (or list entry) at a path; where it does not exist, the nearest one above it. */
function nearestNode(root: Node, path: string): Node {
  let place = root;
  let value: Node | undefined = root;
  for (const segment of path === '' ? [] : path.split('.')) {
    const children: readonly Node[] = value?.children ?? [];
    if (value?.type === 'array') {
      value = children[Number(segment)];
      if (value === undefined) break;
      place = value;
    } else {
      const property = children.find((child) => child.children?.[0]?.value === segment);
      if (property === undefined) break;
      place = property;
      value = property.children?.[1];
    }
  }
  return place;
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** Line (from 1) that contains an offset. */
function lineAt(lineStarts: readonly number[], offset: number): number {
  const next = lineStarts.findIndex((start) => start > offset);
  return next === -1 ? lineStarts.length : next;
}
