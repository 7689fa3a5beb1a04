import { expect, test } from 'vitest';
import { packageNames, readManifest } from '../scripts/build/bundles.mjs';
import { absoluteLinks } from '../scripts/packages/absolute-links.mjs';
import { publishedManifest } from '../scripts/packages/published-manifest.mjs';

const repository = 'https://example.org/ripplecast';
const common = { keywords: ['reach'], repository };

test.each(packageNames)('the package.json of %s is published without what holds in the workspace only', (name) => {
  const manifest = readManifest(name) as Record<string, unknown>;
  const published = publishedManifest(manifest, { ...common, folder: `packages/${name}` });
  expect(published).toMatchObject({
    name: manifest['name'],
    keywords: ['reach'],
    homepage: `${repository}#readme`,
    bugs: `${repository}/issues`,
    repository: { type: 'git', url: `git+${repository}.git`, directory: `packages/${name}` },
    publishConfig: { access: 'public' },
  });
  expect(published['files']).toContain('CHANGELOG.md');
  expect(JSON.stringify(published)).not.toMatch(/ripplecast\/source|workspace:/);
  expect(published).not.toHaveProperty('scripts');
  expect(published).not.toHaveProperty('devDependencies');
  expect(Object.keys(published['exports'] as object)).toEqual(Object.keys(manifest['exports'] as object));
});

test('the command line is in the package of its name, and no export leads to it', () => {
  const { bin, exports } = publishedManifest(readManifest('core') as Record<string, unknown>, {
    ...common,
    folder: 'packages/core',
  });
  expect(bin).toEqual({ ripplecast: './dist/cli/ripplecast.js' });
  expect(JSON.stringify(exports)).not.toContain('/cli/');
});

test('a package has no addresses while there are none', () => {
  const published = publishedManifest(readManifest('web') as Record<string, unknown>, {
    keywords: [],
    repository: undefined,
    folder: 'packages/web',
  });
  for (const key of ['homepage', 'bugs', 'repository']) expect(published).not.toHaveProperty(key);
});

test.each([
  ['[a](../../README.md)', `[a](${repository}/blob/v1.2.3/README.md)`],
  ['[a](src/x.ts#L3) and [b](#here)', `[a](${repository}/blob/v1.2.3/packages/web/src/x.ts#L3) and [b](#here)`],
  ['[a](https://example.org/x) [b](mailto:x@y)', '[a](https://example.org/x) [b](mailto:x@y)'],
])('links lead to the repository: %s', (text, expected) => {
  expect(absoluteLinks(text, { folder: 'packages/web', repository, tag: 'v1.2.3' })).toBe(expected);
});
