import { expect } from 'vitest';

/**
 * Checks a value against the text after `// =>`: an expression that it must equal, or the beginning of its text followed
 * by `…` (for numbers with many digits and for long texts). Typed arrays are written as Node prints them,
 * `Float64Array(2) [1, 2]`; the length may be left out.
 */
export function checkExpectation(value: unknown, expected: string): void {
  if (expected.endsWith('…')) {
    const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : JSON.stringify(value);
    const beginning = expected.slice(0, -1).replaceAll(/(?<=\d)_(?=\d)/g, '');
    expect(text.slice(0, beginning.length)).toBe(beginning);
    return;
  }
  const source = expected.replace(/^(\w+Array)(?:\(\d+\))?\s*\[(.*)\]$/s, '$1.of($2)');
  let evaluated: unknown;
  try {
    // Documents are our own files, run as the code that they show.
    // oxlint-disable-next-line typescript/no-implied-eval
    evaluated = new Function(`return (${source});`)();
  } catch {
    throw new Error(`"// => ${expected}" must be an expression, or the beginning of a text and "…"`);
  }
  if (evaluated === undefined && expected !== 'undefined') throw new Error(`"// => ${expected}" has no value`);
  expect(value).toEqual(evaluated);
}

/** Checks that something throws; what follows `throws` must be part of `name: message`. */
export async function checkThrown(run: () => Promise<unknown>, expected: string): Promise<void> {
  let text: string | null = null;
  try {
    await run();
  } catch (error) {
    text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
  expect(text).not.toBeNull();
  expect(text).toContain(expected.replace(/^throws\s*/, '').replace(/…$/, ''));
}
