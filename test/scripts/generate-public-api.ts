/** Writes the folders `api` of the packages: what each module of the packages exports, with its types, for whoever reviews a change. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageNames } from '../../scripts/build/bundles.mjs';
import { extractPublicApi } from '../public-api/extract-reports.ts';
import { buildDeclarations } from '../public-api/package-entries.ts';
import { root } from '../source-files.ts';

buildDeclarations();
const { reports } = extractPublicApi();
for (const folder of packageNames) rmSync(join(root, 'packages', folder, 'api'), { recursive: true, force: true });
for (const [path, text] of reports) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
