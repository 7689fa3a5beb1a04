/** Installs projects of test/consumers, and examples, with the packed packages, outside of the workspace. */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { npx, pnpmArguments, root } from '../install.mjs';
import { run } from '../processes.mjs';

/** @typedef {Readonly<Record<'core' | 'node' | 'web' | 'elements', string>>} Tarballs - Their paths. */

/**
 * Copies projects into a temporary folder with a space in its name, and installs what they name: our packages from the
 * tarballs, everything else from the registry.
 * @param {readonly string[]} projects - Folders of test/consumers, or `examples/…`.
 * @param {Tarballs} tarballs
 * @returns {Promise<{ folder: string, code: number, output: string }>} The temporary folder has a folder for each project.
 */
export async function installConsumers(projects, { core, node, web, elements }) {
  const folder = mkdtempSync(join(tmpdir(), 'ripplecast consumers '));
  for (const project of projects) {
    const home = project.startsWith('examples/') ? root : join(root, 'test', 'consumers');
    const isWritten = (/** @type {string} */ path) => basename(path) !== 'node_modules';
    cpSync(join(home, project), join(folder, project), { recursive: true, filter: isWritten });
  }
  // Some projects share it.
  cpSync(join(root, 'test', 'consumers', 'expect-thread.mjs'), join(folder, 'expect-thread.mjs'));
  const settings = {
    packages: projects,
    // In place of `workspace:*` and of versions, and of what the packages ask of one another: nothing is published yet.
    overrides: {
      ripplecast: `file:${core}`,
      '@ripplecast/node': `file:${node}`,
      '@ripplecast/web': `file:${web}`,
      '@ripplecast/elements': `file:${elements}`,
    },
    // A package finds what it names, and nothing that another project has.
    hoist: false,
    // A registry that fails for a moment is no fault of the packages.
    fetchRetries: 5,
    // What is below the exact versions that projects name is as old as they are, too.
    resolutionMode: 'time-based',
    allowBuilds: { bun: true, deno: true, esbuild: false, sharp: false },
  };
  // JSON is YAML, too.
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), JSON.stringify(settings));
  const args = pnpmArguments(['install', '--prefer-offline', '--no-frozen-lockfile']);
  const { code, output } = await run(npx, args, { cwd: folder, output: 'collect' });
  return { folder, code, output };
}
