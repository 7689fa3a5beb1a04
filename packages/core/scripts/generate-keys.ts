/**
 * Writes everything that is made from the documents' keys: types (`*.generated.ts`), JSON Schemas (`schemas/`) and the tables
 * of the documents page. Run with Node 24 or later:
 * `node --conditions ripplecast/source packages/core/scripts/generate-keys.ts`. A test fails when a written file is not
 * current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, type FormatOptions } from 'oxfmt';
import { broadcastNode } from '../src/broadcast/broadcast-schema.ts';
import { delayLaw } from '../src/delay/delay-law-schema.ts';
import { conversationNodes, toneNode } from '../src/cascade/conversation-schema.ts';
import { costNode } from '../src/economics/cost-schema.ts';
import { networkGenerator } from '../src/graph/generators/generator-schema.ts';
import { countLaw, followerLaw } from '../src/random/count-law/count-law-schema.ts';
import type { SchemaNode } from '../src/schema/schema-node.ts';
import { campaignBandsNode } from '../src/scenario/campaign-bands-schema.ts';
import { campaignResultNode } from '../src/scenario/campaign-result-schema.ts';
import { campaignNode } from '../src/scenario/campaign-schema.ts';
import { breakEvenNode, fansToReachNode } from '../src/scenario/break-even-schema.ts';
import { influencersNode } from '../src/scenario/influencers-schema.ts';
import { mixNode, splitNode } from '../src/scenario/mix-schema.ts';
import { resultNode } from '../src/scenario/result-schema.ts';
import { solveNode } from '../src/scenario/solve-schema.ts';
import { scenarioNode } from '../src/scenario/scenario-schema.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { resultTable, writtenTable } from './key-tables.ts';
import { declarationOf, namedNodesOf, sentenceOf, writtenTypes } from './type-text.ts';

const pathOf = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const { timing, criticism, ...others } = conversationNodes;

interface TypesFile {
  readonly path: string;
  /** The file with the declaration. */
  readonly source: string;
  readonly roots: readonly SchemaNode[];
}

/** In the order of the layers: a type belongs to the first file that has it. */
const typesFiles: readonly TypesFile[] = [
  {
    path: pathOf('src/random/count-law/count-law.generated.ts'),
    source: 'count-law-schema.ts',
    roots: [countLaw, followerLaw],
  },
  { path: pathOf('src/delay/delay-law.generated.ts'), source: 'delay-law-schema.ts', roots: [delayLaw] },
  {
    path: pathOf('src/graph/generators/generator.generated.ts'),
    source: 'generator-schema.ts',
    roots: [networkGenerator],
  },
  {
    path: pathOf('src/cascade/conversation.generated.ts'),
    source: 'conversation-schema.ts',
    roots: [timing, criticism, toneNode, ...Object.values(others)],
  },
  { path: pathOf('src/economics/cost.generated.ts'), source: 'cost-schema.ts', roots: [costNode] },
  {
    path: pathOf('src/broadcast/broadcast.generated.ts'),
    source: 'broadcast-schema.ts',
    roots: [broadcastNode],
  },
  { path: pathOf('src/scenario/scenario.generated.ts'), source: 'scenario-schema.ts', roots: [scenarioNode] },
  {
    path: pathOf('src/scenario/campaign.generated.ts'),
    source: 'campaign-schema.ts',
    roots: [campaignNode],
  },
  {
    path: pathOf('src/scenario/result.generated.ts'),
    source: 'result-schema.ts',
    roots: [resultNode, breakEvenNode, fansToReachNode, solveNode, mixNode, splitNode, influencersNode],
  },
  {
    path: pathOf('src/scenario/campaign-bands.generated.ts'),
    source: 'campaign-bands-schema.ts',
    roots: [campaignBandsNode],
  },
  {
    path: pathOf('src/scenario/campaign-result.generated.ts'),
    source: 'campaign-result-schema.ts',
    roots: [campaignResultNode],
  },
];

const documents = {
  scenario: scenarioNode,
  result: resultNode,
  'break-even': breakEvenNode,
  'fans-to-reach': fansToReachNode,
  solve: solveNode,
  mix: mixNode,
  split: splitNode,
  influencers: influencersNode,
  campaign: campaignNode,
  'campaign-result': campaignResultNode,
  'campaign-bands': campaignBandsNode,
};

/** Name of a published schema. */
export type SchemaName = keyof typeof documents;
export const schemaNames: readonly SchemaName[] = Object.keys(documents) as SchemaName[];

/** Where the schema with this name is published. */
export function schemaFile(name: SchemaName): string {
  return pathOf(`schemas/${name}.schema.json`);
}

/** The text that the published schema must have. */
export function renderSchema(name: SchemaName): string {
  const head = { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `urn:ripplecast:schema:${name}:1` };
  return `${JSON.stringify({ ...head, ...jsonSchemaOf(documents[name]) }, null, 2)}\n`;
}

const page = pathOf('../../docs/model/documents.md');

/** Every file that is made from keys, with the text that it must have. */
export async function renderAll(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [path, text] of typesTexts()) files.set(path, await formatted(path, text));
  for (const name of schemaNames) files.set(schemaFile(name), renderSchema(name));
  files.set(page, await formatted(page, pageText(readFileSync(page, 'utf8'))));
  return files;
}

/** The types of each file, with imports of those that belong to another. */
function typesTexts(): Map<string, string> {
  const owners = new Map<string, string>();
  const texts = new Map<string, string>();
  for (const { path, source, roots } of typesFiles) {
    const own = new Map<string, SchemaNode>();
    for (const root of roots) {
      for (const [name, node] of namedNodesOf(root)) {
        const owner = owners.get(name) ?? path;
        owners.set(name, owner);
        const written = writtenTypes[name];
        if (written !== undefined) owners.set(written.name, owner);
        if (owner === path && !own.has(name)) own.set(name, node);
      }
    }
    const declarations = [...own].map(([name, node]) =>
      declarationOf(name, node.type?.says ?? sentenceOf(node), node, 'complete'),
    );
    for (const [name, node] of own) {
      const written = writtenTypes[name];
      if (written === undefined) continue;
      const says = `${written.what} as people write it: what has a default may be left out.`;
      declarations.push(declarationOf(written.name, says, node, 'written'));
    }
    const text = declarations.join('\n');
    texts.set(
      path,
      `// Made by scripts/generate-keys.ts from ${source}. Do not edit.\n${importsOf(text, path, owners)}\n${text}`,
    );
  }
  return texts;
}

function importsOf(text: string, path: string, owners: ReadonlyMap<string, string>): string {
  const names = new Map<string, string[]>();
  const code = text.replaceAll(/\/\*\*.*?\*\//gs, '');
  for (const [name, owner] of owners) {
    if (owner === path || !new RegExp(`\\b${name}\\b`).test(code)) continue;
    names.set(owner, [...(names.get(owner) ?? []), name]);
  }
  return [...names]
    .map(([owner, types]) => {
      const from = relative(dirname(path), owner);
      return `import type { ${types.toSorted().join(', ')} } from '${from.startsWith('.') ? from : `./${from}`}';\n`;
    })
    .join('');
}

/** The page with its tables, which stand between markers, replaced. */
function pageText(text: string): string {
  return text.replaceAll(
    /<!-- keys:begin ([\w-]+) -->.*?<!-- keys:end -->/gs,
    (_, name: SchemaName) =>
      `<!-- keys:begin ${name} -->\n\n${name === 'scenario' || name === 'campaign' ? writtenTable(documents[name]) : resultTable(documents[name])}\n<!-- keys:end -->`,
  );
}

async function formatted(path: string, text: string): Promise<string> {
  const {
    $schema: _,
    ignorePatterns: _ignored,
    ...options
  } = JSON.parse(readFileSync(pathOf('../../.oxfmtrc.json'), 'utf8')) as FormatOptions & Record<string, unknown>;
  const { code, errors } = await format(path, text, options);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message ?? 'cannot be formatted'}`);
  return code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of await renderAll()) writeFileSync(path, text);
}
