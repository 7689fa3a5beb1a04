/**
 * Refuses files of which one loads another that loads it: whichever runs first finds classes and constants of the other not made yet. What
 * is loaded later, when it is asked for, makes no circle.
 * @param {ReadonlyMap<string, readonly string[]>} loads - What each file loads before it runs, by names.
 * @throws Error that names the files of a circle.
 */
export function refuseCircles(loads) {
  /** @type {Set<string>} */
  const isDone = new Set();
  /**
   * @param {string} file
   * @param {readonly string[]} above - Files that wait for it.
   */
  function visit(file, above) {
    if (isDone.has(file)) return;
    const start = above.indexOf(file);
    if (start >= 0) throw new Error(`bundled files load each other: ${[...above.slice(start), file].join(' → ')}`);
    for (const loaded of loads.get(file) ?? []) visit(loaded, [...above, file]);
    isDone.add(file);
  }
  for (const file of loads.keys()) visit(file, []);
}
