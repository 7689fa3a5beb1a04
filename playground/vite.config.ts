import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';
import { offlinePages } from './scripts/offline-pages.ts';
import { withPageChunks } from './scripts/page-chunks.ts';
import { pageFrame } from './scripts/page-frame.ts';
import { pageTexts } from './scripts/page-texts.ts';
import { securityPolicy } from './scripts/security-policy.ts';
import { schemasWithoutSentences } from './scripts/without-sentences.ts';
import { pages } from './src/pages.ts';

/** A relative base, so that the build works from any folder of a static host. */
const config: UserConfig = {
  base: './',
  // There is no router: an address is a file, or is not there.
  appType: 'mpa',
  // Beside the other caches, wherever the packages of the page lie.
  cacheDir: '../.cache/vite',
  plugins: [pageFrame, pageTexts, securityPolicy, schemasWithoutSentences],
  resolve: { conditions: ['ripplecast/source', 'module', 'browser', 'development|production'] },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { input: pages.map(({ file }) => fileURLToPath(new URL(file, import.meta.url))) },
  },
};

/** The pages with what keeps them offline, which lists the files of the build that is kept. */
export default defineConfig(async ({ command }) => {
  const put = command === 'build' ? await withPageChunks(config) : config;
  return { ...put, plugins: [config.plugins, offlinePages] };
});
