import { parseSync } from 'vite';
import { runModule } from './run-program.ts';

/** What a cell shows: its data by their media types. */
type Shown = Readonly<Record<string, string>>;

interface Cell {
  readonly cell_type: 'code' | 'markdown';
  readonly source: readonly string[];
  execution_count?: number | null;
  outputs?: readonly object[];
}

/** A notebook, as Jupyter keeps it. */
export interface Notebook {
  readonly cells: readonly Cell[];
  readonly [key: string]: unknown;
}

/** Tells what the values of cells look like. A kernel asks a value first, and writes it as `console.log` does otherwise. */
const prelude = `
import { inspect } from 'node:util';
const shown = {};
const show = (cell, value) => {
  shown[cell] = value?.[Symbol.for('Jupyter.display')]?.() ?? { 'text/plain': inspect(value) };
};
`;

/**
 * Runs the cells of a notebook for the kernel of Deno one after the other, as one module of Node.
 * @param folder - A project that has the packages which the notebook names.
 * @returns The notebook with what its cells show.
 */
export async function runNotebook(notebook: Notebook, folder: string): Promise<Notebook> {
  const cells = notebook.cells.map((cell) => ({ ...cell }));
  const code = cells.filter(({ cell_type: type }) => type === 'code');
  const programs = code.map(({ source }, i) => withShownValue(source.join(''), i));
  const output = await runModule(folder, `${prelude}${programs.join('\n')}\nconsole.log(JSON.stringify(shown));`);
  const shown = JSON.parse(output) as Record<number, Shown | undefined>;
  for (const [i, cell] of code.entries()) {
    const data = shown[i];
    const count = i + 1;
    cell.execution_count = count;
    cell.outputs = [];
    if (data === undefined) continue;
    const lines = Object.fromEntries(Object.entries(data).map(([type, text]) => [type, linesOf(text)]));
    cell.outputs = [{ data: lines, execution_count: count, metadata: {}, output_type: 'execute_result' }];
  }
  return { ...notebook, cells };
}

/** The code of a cell in which the value of its last expression is shown, and packages are those that are installed. */
function withShownValue(code: string, cell: number): string {
  const { program, errors } = parseSync('cell.ts', code);
  if (errors.length > 0) throw new Error(`cell ${cell + 1}: ${errors[0]?.message}`);
  const last = program.body.at(-1);
  const shown =
    last?.type === 'ExpressionStatement'
      ? `${code.slice(0, last.start)}show(${cell}, ${code.slice(last.expression.start, last.expression.end)});`
      : code;
  return shown.replaceAll(/(from\s*')npm:(@?[^@']+)@[^']*'/g, "$1$2'");
}

/** Lines with their ends, as notebooks keep texts. */
function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n)/);
}
