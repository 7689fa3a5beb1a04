import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Reads GitHub's packages without their source maps, which name sources that the packages do not have: a line of noise for each file. */
export function withoutActionsSourceMaps(): Plugin {
  return {
    name: 'without-actions-source-maps',
    enforce: 'pre',
    load(id) {
      if (!/\/@actions\/[^?]*\.js$/.test(id)) return null;
      return { code: readFileSync(id, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'), map: null };
    },
  };
}
