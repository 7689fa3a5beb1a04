/**
 * `npm run build`: makes `packages/<name>/dist`, what the packages are at runtime. `npm run build -- core web` makes some.
 * Nothing in the workspace needs it: there every import leads to the sources.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { install, root } from '../install.mjs';
import { run } from '../processes.mjs';
import { nodePath, toolPath } from '../tools.mjs';
import { bundle } from './bundle.mjs';
import { bundlesOf, packageNames } from './bundles.mjs';

/**
 * Builds packages anew: declarations by TypeScript, file by file; code by Vite, a file for each subpath.
 * @param {readonly import('./bundles.mjs').PackageName[]} names
 * @throws Error where the sources do not compile.
 */
export async function build(names = packageNames) {
  const folders = names.map((name) => join(root, 'packages', name));
  // What was deleted from the sources must not live on in a package.
  for (const folder of folders) rmSync(join(folder, 'dist'), { recursive: true, force: true });
  const projects = folders.map((folder) => join(folder, 'tsconfig.src.json'));
  const args = [toolPath('typescript', 'tsc'), '-b', '--force', ...projects];
  const { code, output } = await run(nodePath(), args, { cwd: root, output: 'collect' });
  if (code !== 0) throw new Error(`the sources do not compile:\n${output}`);
  for (const name of names) for (const each of bundlesOf(name)) await bundle(each);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await install();
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !packageNames.includes(/** @type {never} */ (name)));
  if (unknown !== undefined) {
    process.stderr.write(`npm run build knows these packages: ${packageNames.join(', ')}; got ${unknown}\n`);
    process.exit(2);
  }
  await build(names.length === 0 ? packageNames : /** @type {import('./bundles.mjs').PackageName[]} */ (names));
}
