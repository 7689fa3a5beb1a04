import { join } from 'node:path';
import type { Page } from 'playwright';
import { build, type InlineConfig } from 'vite';
import { filesOf } from '../../scripts/build/bundle.mjs';
import { bundlesOf } from '../../scripts/build/bundles.mjs';
import { readText, root } from '../source-files.ts';

/** Contents by the path at which a page finds them. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** A page that needs no bundler, and the ready-made files that it loads, as the packages have them. */
export async function plainExample(path: string): Promise<Files> {
  const files: Record<string, string | Uint8Array> = { '/index.html': readText(`examples/${path}`) };
  for (const [name, folder] of [
    ['ripplecast', 'core'],
    ['@ripplecast/elements', 'elements'],
  ] as const) {
    for (const bundle of bundlesOf(folder).filter(({ isMinified }) => isMinified)) {
      for (const [file, content] of await filesOf(bundle)) files[`/node_modules/${name}/dist/${file}`] = content;
    }
  }
  return files;
}

/** What Vite makes of an example, with the sources of our packages. */
export function buildExample(folder: string): Promise<Files> {
  return buildInMemory({
    root: join(root, 'examples', folder),
    resolve: { conditions: ['ripplecast/source', 'module', 'browser', 'development|production'] },
    worker: { format: 'es' },
    build: { write: false, target: 'es2023' },
  });
}

/** The playground, as its own configuration builds it. */
export function buildPlayground(): Promise<Files> {
  return buildInMemory({ root: join(root, 'playground'), build: { write: false } });
}

async function buildInMemory(config: InlineConfig): Promise<Files> {
  const output = await build({ ...config, logLevel: 'error' });
  const [first] = Array.isArray(output) ? output : [output];
  const files = first !== undefined && 'output' in first ? first.output : [];
  return Object.fromEntries(
    files.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
  );
}

/**
 * Opens an example in a page, without a server.
 * @returns What the page complains of, from now on.
 */
export async function openExample(page: Page, files: Files): Promise<readonly string[]> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.context().route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const content = files[pathname];
    if (content === undefined) return route.fulfill({ status: 404 });
    const contentType = mediaTypes[pathname.slice(pathname.lastIndexOf('.'))];
    return route.fulfill({ body: Buffer.from(content), ...(contentType !== undefined && { contentType }) });
  });
  await page.goto('http://localhost/index.html');
  return complaints;
}
