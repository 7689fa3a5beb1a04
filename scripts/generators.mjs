/**
 * Scripts that write generated files, in the order in which one needs what another wrote. Each runs with the pinned Node and
 * `--conditions ripplecast/source`; a test of its own fails when what it writes is not current.
 */
export const generators = [
  'packages/core/scripts/generate-catalogue.ts',
  'packages/core/scripts/generate-sources-page.ts',
  'packages/core/scripts/generate-keys.ts',
  'packages/core/scripts/generate-clustering-tables.ts',
  'packages/core/scripts/generate-mix-table.ts',
  'packages/elements/scripts/generate-manifest.ts',
  'playground/scripts/generate-format-facts.ts',
  'playground/scripts/generate-ready-answers.ts',
  'playground/scripts/generate-messages.ts',
  'test/scripts/generate-public-api.ts',
  'test/scripts/generate-stability.ts',
];
