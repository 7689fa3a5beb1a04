import { readText } from '../source-files.ts';
import { packageEntries, type PackageEntry } from './package-entries.ts';

/** How far programs may rely on a module. */
export const stabilities = ['stable', 'experimental', 'internal'] as const;

/** What a module says of itself in the docstring at its head. */
export interface ModuleStability {
  readonly specifier: string;
  /** Null where it says none of {@link stabilities}, or several. */
  readonly stability: (typeof stabilities)[number] | null;
  /** Its first sentence. */
  readonly says: string;
}

/** Page whose table is made from the modules, from the top folder. */
export const stabilityPage = 'docs/stability.md';

const begin = '<!-- Made by test/scripts/generate-stability.ts from here … -->\n';
const end = '<!-- … to here. -->';

/** The modules that the packages export, as they describe themselves. */
export function moduleStabilities(): ModuleStability[] {
  return packageEntries().map(describeModule);
}

function describeModule({ specifier, source }: PackageEntry): ModuleStability {
  const [, docstring = ''] = /^\/\*\*(.*?)\*\//s.exec(readText(source)) ?? [];
  const lines = docstring.split('\n').map((line) => line.replace(/^ \* ?/, '').trim());
  const tags = new Set(lines.filter((line) => line.startsWith('@')).map((line) => line.slice(1)));
  const [stability = null, another] = stabilities.filter((name) => tags.has(name));
  const isWhole = another === undefined && tags.has('packageDocumentation');
  const text = lines
    .filter((line) => !line.startsWith('@'))
    .join(' ')
    .trim();
  return { specifier, stability: isWhole ? stability : null, says: /^.*?\.(?= |$)/.exec(text)?.[0] ?? '' };
}

/** The page with its table made anew. */
export function makeStabilityPage(page: string): string {
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`${stabilityPage} must have the lines ${begin}${end}`);
  const rows = moduleStabilities().map(
    ({ specifier, stability, says }) => `| \`${specifier}\` | ${stability ?? ''} | ${says.replace(/\.$/, '')} |\n`,
  );
  const schemas = '| `ripplecast/schemas/*` | stable | JSON Schemas of the documents |\n';
  return `${before}${begin}\n| Module | | What is in it |\n| --- | --- | --- |\n${rows.join('')}${schemas}\n${end}${after}`;
}
