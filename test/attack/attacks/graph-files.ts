import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { type GraphFormat, readGraphFile, type ReadGraphOptions, writeGraphFile } from '@ripplecast/node';
import { edgeDirections } from 'ripplecast/graph';
import { describeGraph } from '../../../packages/core/test/formats/describe-graph.ts';
import { type Attack, attackOf, Finding, hold, type Verdict } from '../machinery/attack.ts';
import { type ByteMutation, byteMutation, mutateBytes } from '../mutations/mutate-bytes.ts';
import { type NamedGraph, namedGraph } from './graph-inputs.ts';
import { checkFileGraph } from './graph-laws.ts';
import { checkRefusal, refusedOrResolved } from './refusal.ts';

/** A graph, the file that it is written to, and what changes the file before it is read again. */
interface FileInput {
  readonly graph: NamedGraph;
  readonly format: GraphFormat;
  readonly isPacked: boolean;
  readonly changes: readonly ByteMutation[];
  readonly options: ReadGraphOptions;
}

const options: fc.Arbitrary<ReadGraphOptions> = fc
  .record(
    {
      direction: fc.constantFrom(...edgeDirections),
      duplicates: fc.constantFrom('error', 'first', 'last'),
      selfLoops: fc.constantFrom('error', 'drop'),
      format: fc.constantFrom('edges', 'csv', 'ripple', 'graphml', 'gexf'),
    },
    { requiredKeys: [] },
  )
  .map((chosen) => chosen as ReadGraphOptions);

const fileInput = (formats: readonly GraphFormat[], packed: fc.Arbitrary<boolean>): fc.Arbitrary<FileInput> =>
  fc.record({
    graph: namedGraph,
    format: fc.constantFrom(...formats),
    isPacked: packed,
    changes: fc.array(byteMutation, { maxLength: 3 }),
    options: fc.oneof({ arbitrary: fc.constant({}), weight: 3 }, { arbitrary: options, weight: 1 }),
  });

const endings: Readonly<Record<GraphFormat, string>> = {
  edges: 'txt',
  csv: 'csv',
  ripple: 'ripple',
  graphml: 'graphml',
  gexf: 'gexf',
};

/** GraphML and GEXF, which are read and written through files only. */
export const xmlFiles: Attack = attackOf({
  name: 'GraphML and GEXF',
  inputs: fileInput(['graphml', 'gexf'], fc.constant(false)),
  strike: strikeFile,
});

/** Files of every form, packed by gzip or read as what they are not. */
export const packedFiles: Attack = attackOf({
  name: 'graph file, packed or misnamed',
  inputs: fileInput(['edges', 'csv', 'ripple', 'graphml', 'gexf'], fc.boolean()),
  strike: strikeFile,
});

async function strikeFile(input: FileInput): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'ripplecast-attack-'));
  const path = join(folder, `graph.${endings[input.format]}`);
  try {
    if (!(await isWritten(input, path))) return 'refused';
    return await readChanged(input, path);
  } catch (error) {
    if (!(error instanceof Finding)) throw error;
    const files = readdirSync(folder).map((name) => `${name}:\n${readFileSync(join(folder, name), 'utf8')}`);
    throw new Finding([error.message, ...files].join('\n'), { cause: error });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes the graph to a file, and reads it again: it is the same. */
async function isWritten({ graph, format }: FileInput, path: string): Promise<boolean> {
  const written = await refusedOrResolved(async () => {
    await writeGraphFile(path, graph);
    return true;
  });
  if (written === null) return false;
  const { graph: back, ids } = await readGraphFile(path);
  const [wanted, found] = [describeGraph(graph.graph, graph.ids), describeGraph(back, ids)];
  const isSame = format === 'csv' ? isDeepStrictEqual(found.edges, wanted.edges) : isDeepStrictEqual(found, wanted);
  hold(isSame, () => `another graph after a journey: ${JSON.stringify(wanted)} became ${JSON.stringify(found)}`);
  return true;
}

/** Changes the file, and reads it as it is told. */
async function readChanged({ isPacked, changes, options: told }: FileInput, path: string): Promise<Verdict> {
  const written = readFileSync(path);
  const changed = isPacked ? `${path}.gz` : path;
  writeFileSync(changed, mutateBytes(isPacked ? gzipSync(written) : new Uint8Array(written), changes));
  let file;
  try {
    file = await readGraphFile(changed, { ...told, limits: { maxBytes: 2 ** 28 } });
  } catch (error) {
    checkRefusal(error);
    const { message } = error as Error;
    hold(message.includes(changed), () => `a message that does not name the file: ${message}`);
    return 'refused';
  }
  checkFileGraph(file);
  return 'accepted';
}
