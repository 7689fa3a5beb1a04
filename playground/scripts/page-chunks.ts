/**
 * How the scripts of the pages are put together. Left to itself the build makes a file for each set of pages and late parts that share a
 * module, more than thirty for the first page: each is packed by itself, and together they weigh a tenth more.
 */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Rolldown, type UserConfig } from 'vite';
import { pages, type PageFolder } from '../src/pages.ts';

/** Pages that show a machine, or a playhead on a chart, when they open; the others load one when a reader asks for it, if at all. */
const withMachine: ReadonlySet<PageFolder> = new Set(['play', 'compare', 'year']);

/**
 * Small files that many late parts share, put together: in a file for each set of parts they would be many, each of which Play names in
 * its first script.
 */
const smallParts = new Set([
  'cascade-cost',
  'chart.styles',
  'cost-ratios',
  'csv-field',
  'drawing-size',
  'escape-hidden',
  'format-of-name',
  'names-in-a-row',
  'outcome-order',
  'place-labels',
  'pointed-bars',
  'schedule-title',
  'spread-labels',
  'take-along-words',
  'take-off',
  'values-card',
  'write-csv',
  'write-json',
]);

/** What each page loads before it runs, by a build that is not kept. */
async function loadedFirst(config: UserConfig): Promise<ReadonlyMap<PageFolder, ReadonlySet<string>>> {
  const once: InlineConfig = {
    ...config,
    configFile: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    logLevel: 'silent',
    build: { ...config.build, write: false, minify: false },
  };
  const result = (await build(once)) as Rolldown.RolldownOutput;
  const chunks = new Map(
    result.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
  );
  return new Map(
    pages.map(({ folder, file }) => {
      const found = new Set<string>();
      const add = (name: string): void => {
        const chunk = chunks.get(name);
        if (chunk === undefined || found.has(name)) return;
        found.add(name);
        for (const imported of chunk.imports) add(imported);
      };
      for (const [name, { facadeModuleId }] of chunks) if (facadeModuleId?.endsWith(`/${file}`) === true) add(name);
      return [folder, new Set([...found].flatMap((name) => Object.keys(chunks.get(name)?.modules ?? {})))];
    }),
  );
}

/**
 * The configuration with its scripts put together: `shared` is what Play loads first and a page without a machine too, `machine` what
 * other pages with a machine do, `play` what Play alone does; `playheads` is what several of those others load first and Play later;
 * `small-parts` is what only late parts share. The order of styles is that of their page, so that they stay as they are.
 */
export async function withPageChunks(config: UserConfig): Promise<UserConfig> {
  const loaded = await loadedFirst(config);
  const name = (id: string): string | null => {
    if (/\.(?:css|html)$|\/main\.ts$/u.test(id)) return null;
    const users = pages.filter(({ folder }) => loaded.get(folder)?.has(id));
    const isOfMachine = users.every(({ folder }) => withMachine.has(folder));
    if (loaded.get('play')?.has(id) !== true) {
      if (!isOfMachine) return null;
      if (users.length > 1) return 'playheads';
      return smallParts.has(basename(id, '.ts')) ? 'small-parts' : null;
    }
    if (!isOfMachine) return 'shared';
    return users.length > 1 ? 'machine' : 'play';
  };
  const { build: options } = config;
  const output = { codeSplitting: { includeDependenciesRecursively: false, groups: [{ debugName: 'pages', name }] } };
  return { ...config, build: { ...options, rolldownOptions: { ...options?.rolldownOptions, output } } };
}
