import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { packageNames } from '../../scripts/build/bundles.mjs';
import { listFiles, readText, root } from '../source-files.ts';
import { extractPublicApi, reportPath, type PublicApi } from './extract-reports.ts';
import { buildDeclarations, packageEntries } from './package-entries.ts';

let api: PublicApi;
beforeAll(() => {
  buildDeclarations();
  api = extractPublicApi();
});

/*
 * A change of a report is a change for everyone who uses the package: it is looked at in review, and it belongs into the
 * change log.
 */
describe('the reports on what the packages export', () => {
  test('are those of every module, and no other', () => {
    const folders = packageNames.map((folder) => `packages/${folder}/api`);
    const kept = folders.flatMap((folder) => (existsSync(join(root, folder)) ? listFiles(folder, ['.md']) : []));
    expect(kept.toSorted()).toEqual([...api.reports.keys()].toSorted());
  });

  test.each(packageEntries())('say what $specifier exports now (npm run fix writes them)', (entry) => {
    const path = reportPath(entry);
    expect(api.reports.get(path)).toBe(existsSync(join(root, path)) ? readText(path) : '');
  });

  test('name at most 32 values at the root', () => {
    const values = api.reports.get('packages/core/api/ripplecast.api.md')?.match(/^export (?:function|const|class) /gm);
    expect(values?.length).toBeLessThanOrEqual(32);
  });
});

test('every type that a public name mentions is public', () => {
  // Types that compute others, of a scenario's paths, an element's properties or the columns of rows: nobody writes them, and the tests of what they
  // give see a change.
  const computing = /"(?:PathsIn|ValueInside|WithoutUnknownKeys|Listeners|Settable|ArrayOf|Column|ColumnOfAll|Partly)"/;
  expect(api.unexported.filter((place) => !computing.test(place))).toEqual([]);
});

test('every public name, and every member of a public type, has a docstring', () => {
  // What an element overrides has its docstring in Lit.
  const ofLit = /^packages\/elements\/.* "(?:properties|styles|getPropertyDescriptor|willUpdate|render|updated)"\.$/;
  expect(api.undocumented.filter((place) => !ofLit.test(place))).toEqual([]);
});
