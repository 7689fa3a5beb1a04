import { join } from 'node:path';
import type { Page } from 'playwright';
import { build } from 'vite';
import { root } from '../source-files.ts';

/** Contents by the path at which a page finds them. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** What Vite makes of an example, with the sources of our packages. */
export async function buildExample(folder: string): Promise<Files> {
  const output = await build({
    root: join(root, 'examples', folder),
    logLevel: 'error',
    resolve: { conditions: ['ripplecast/source', 'module', 'browser', 'development|production'] },
    worker: { format: 'es' },
    build: { write: false, target: 'es2023' },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const files = first !== undefined && 'output' in first ? first.output : [];
  return Object.fromEntries(
    files.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
  );
}

/**
 * Opens a file of an example in a page, without a server.
 * @returns What the page complains of, from now on.
 */
export async function openExample(page: Page, files: Files, path = '/index.html'): Promise<readonly string[]> {
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
  await page.goto(`http://localhost${path}`);
  return complaints;
}
