import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { packageNames } from '../../scripts/build/bundles.mjs';
import { nodePath, toolPath } from '../../scripts/tools.mjs';
import { readText, root } from '../source-files.ts';

/** A module that programs can import. */
export interface PackageEntry {
  /** Folder below `packages/`. */
  readonly folder: string;
  /** As programs write it: `ripplecast/graph`. */
  readonly specifier: string;
  /** Its source, from the top folder. */
  readonly source: string;
  /** Its declarations, from the top folder. */
  readonly declarations: string;
}

/** Every module that the packages export, in the order of their package.json. */
export function packageEntries(): PackageEntry[] {
  return packageNames.flatMap((folder) => {
    const path = `packages/${folder}`;
    const manifest = JSON.parse(readText(`${path}/package.json`)) as {
      readonly name: string;
      readonly exports: Record<string, string | { readonly 'ripplecast/source'?: string; readonly types?: string }>;
    };
    return Object.entries(manifest.exports).flatMap(([subpath, target]) => {
      if (typeof target === 'string') return [];
      const { 'ripplecast/source': source, types } = target;
      if (source === undefined || types === undefined) return [];
      const specifier = `${manifest.name}${subpath.slice(1)}`;
      return [{ folder, specifier, source: join(path, source), declarations: join(path, types) }];
    });
  });
}

/** Brings the declarations of all packages up to date: what `npm test -- types` does for them, and as quick where it has been run. */
export function buildDeclarations(): void {
  const projects = packageNames.map((folder) => join('packages', folder, 'tsconfig.src.json'));
  const { status, stdout } = spawnSync(nodePath(), [toolPath('typescript', 'tsc'), '-b', ...projects], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`tsc -b: ${stdout}`);
}
