import { defineConfig } from 'vite';

/** A relative base, so that the build works from any folder of a static host. */
export default defineConfig({
  base: './',
  // Beside the other caches, wherever the packages of the page lie.
  cacheDir: '../.cache/vite',
  resolve: { conditions: ['ripplecast/source', 'module', 'browser', 'development|production'] },
  worker: { format: 'es' },
  build: { target: 'es2022', modulePreload: { polyfill: false }, reportCompressedSize: false },
});
