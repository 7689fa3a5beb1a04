/**
 * A text in Markdown whose relative links lead to the repository: on a registry, and in `node_modules`, there are no neighbours.
 * @param {string} text
 * @param {object} place
 * @param {string} place.folder - Of the text, from the top of the repository; empty for the top itself.
 * @param {string} place.repository - Address of the repository (https).
 * @param {string} place.tag - At which the files are looked at, such as `v0.1.0`.
 * @returns {string}
 */
export function absoluteLinks(text, { folder, repository, tag }) {
  const base = `${repository}/blob/${tag}/`;
  return text.replaceAll(/(\]\()(?![a-z]+:|#)([^)\s]+)(?=\))/g, (_, before, target) => {
    const { pathname, hash } = new URL(target, `https://x/${folder === '' ? '' : `${folder}/`}`);
    return `${before}${base}${pathname.slice(1)}${hash}`;
  });
}
