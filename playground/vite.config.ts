import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { pages } from './src/pages.ts';

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Puts what every page has into the head of each. */
const commonHead: Plugin = {
  name: 'common-head',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html.replace('<!-- what every page has -->', readFileSync(pathOf('src/shell/head.html'), 'utf8')),
  },
};

/** A relative base, so that the build works from any folder of a static host. */
export default defineConfig({
  base: './',
  // There is no router: an address is a file, or is not there.
  appType: 'mpa',
  // Beside the other caches, wherever the packages of the page lie.
  cacheDir: '../.cache/vite',
  plugins: [commonHead],
  resolve: { conditions: ['ripplecast/source', 'module', 'browser', 'development|production'] },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { input: pages.map(({ file }) => pathOf(file)) },
  },
});
