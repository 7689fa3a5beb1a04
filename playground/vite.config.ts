import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { offlinePages } from './scripts/offline-pages.ts';
import { pageFrame } from './scripts/page-frame.ts';
import { pageTexts } from './scripts/page-texts.ts';
import { securityPolicy } from './scripts/security-policy.ts';
import { schemasWithoutSentences } from './scripts/without-sentences.ts';
import { pages } from './src/pages.ts';

/** A relative base, so that the build works from any folder of a static host. */
export default defineConfig({
  base: './',
  // There is no router: an address is a file, or is not there.
  appType: 'mpa',
  // Beside the other caches, wherever the packages of the page lie.
  cacheDir: '../.cache/vite',
  plugins: [pageFrame, pageTexts, securityPolicy, schemasWithoutSentences, offlinePages],
  resolve: { conditions: ['ripplecast/source', 'module', 'browser', 'development|production'] },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { input: pages.map(({ file }) => fileURLToPath(new URL(file, import.meta.url))) },
  },
});
