/**
 * What makes the pages installable and keeps them without a connection: the manifest, and a service worker that Workbox
 * writes with the list of the build's files.
 */
import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** For Vite. Nobody is forced to a new version: it waits until the reader takes it (`registerType`). */
export const offlinePages: PluginOption = VitePWA({
  registerType: 'prompt',
  // `shell/offline-worker.ts` registers it once the page is at rest: inline scripts are refused by the page's policy.
  injectRegister: false,
  manifest: {
    name: 'Ripplecast',
    short_name: 'Ripplecast',
    description: 'How far does a shared message go?',
    start_url: './',
    scope: './',
    id: './',
    display: 'standalone',
    background_color: '#FBFAF7',
    theme_color: '#FBFAF7',
    icons: [
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    globPatterns: ['**/*.{html,js,css,json,webmanifest}', 'icons/*.png'],
    // An address that is no page stays one that is not found.
    navigateFallback: null,
    // The page that was just loaded is kept too: what it loads later comes from the worker.
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    maximumFileSizeToCacheInBytes: 4_000_000,
    sourcemap: false,
  },
});
