import { defineConfig } from 'vitest/config';

const conditions = ['ripplecast/source'];
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    projects: [
      { extends: true, test: { name: 'core', root: 'packages/core', include: ['{src,test}/**/*.test.ts'] } },
      { extends: true, test: { name: 'node', root: 'packages/node', include: ['{src,test}/**/*.test.ts'] } },
    ],
  },
});
