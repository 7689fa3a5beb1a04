import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { filesOf } from '../scripts/build/bundle.mjs';

const folder = fileURLToPath(new URL('../packages/web', import.meta.url));
const entry = fileURLToPath(new URL('../packages/web/src/shard-worker.ts', import.meta.url));

/**
 * Serves the module of the Web Workers as one file, as bundlers do: else each of the many workers that tests start loads some 200
 * modules, one by one.
 */
export function bundledWorker(): Plugin {
  let bundle: Promise<string> | null = null;
  const make = async (): Promise<string> => {
    const files = await filesOf({
      folder,
      entries: { 'shard-worker': entry },
      outside: [],
      licences: 'licences.md',
      hasSourceMaps: false,
    });
    return String(files.get('shard-worker.js'));
  };
  return {
    name: 'bundled-worker',
    load(id) {
      const [path, query = ''] = id.split('?');
      return path === entry && query.includes('worker_file') ? (bundle ??= make()) : null;
    },
  };
}
