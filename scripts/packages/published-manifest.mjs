/**
 * The package.json of a package as it is published: what it says in the workspace, without what only holds there, and with what
 * all packages have in common.
 */

/** @typedef {Record<string, any>} Manifest */

/**
 * @param {Manifest} manifest - Of the package, in the workspace.
 * @param {object} common
 * @param {string} common.folder - Of the package, from the top of the repository, such as `packages/core`.
 * @param {readonly string[]} common.keywords
 * @param {string | undefined} common.repository - Address of the repository (https); undefined where there is none yet.
 * @returns {Manifest}
 */
export function publishedManifest(manifest, { folder, keywords, repository }) {
  const { scripts: _, devDependencies: __, publishConfig = {}, exports, files, dependencies, ...rest } = manifest;
  const { access, ...published } = publishConfig;
  return {
    ...rest,
    keywords,
    ...(repository !== undefined && {
      homepage: `${repository}#readme`,
      bugs: `${repository}/issues`,
      repository: { type: 'git', url: `git+${repository}.git`, directory: folder },
    }),
    ...published,
    exports: Object.fromEntries(Object.entries(exports).map(([path, targets]) => [path, withoutSources(targets)])),
    files: [...files, 'CHANGELOG.md'],
    // The packages are one: they share memory and threads, and are tested with one another.
    dependencies: Object.fromEntries(
      Object.entries(dependencies).map(([name, range]) => [
        name,
        range === 'workspace:*' ? manifest['version'] : range,
      ]),
    ),
    publishConfig: { access },
  };
}

/** @param {string | Record<string, string>} targets */
function withoutSources(targets) {
  if (typeof targets === 'string') return targets;
  const { 'ripplecast/source': _, ...others } = targets;
  return others;
}
