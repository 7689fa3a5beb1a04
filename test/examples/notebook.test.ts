import { expect, test } from 'vitest';
import { join } from 'node:path';
import { readText, root } from '../source-files.ts';
import { runNotebook, type Notebook } from './run-notebook.ts';

const path = 'examples/notebook/one-fan.ipynb';

// Another output: `vitest run --project examples --update` writes it down.
test('the cells of the notebook, run in their order, show what it says', async () => {
  const notebook = JSON.parse(readText(path)) as Notebook;
  const ran = await runNotebook(notebook, 'node-script');
  await expect(`${JSON.stringify(ran, null, 1)}\n`).toMatchFileSnapshot(join(root, path));
});
