import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import {
  CsvEdgesParser,
  type CsvEdgesOptions,
  EdgeListParser,
  type FileGraph,
  type FileGraphOptions,
  graphFromFileEdges,
  idOf,
  PeopleParser,
  csvField,
  edgeDirections,
} from 'ripplecast/graph';
import { describeGraph } from '../../../packages/core/test/formats/describe-graph.ts';
import { type Attack, attackOf, hold, type Verdict } from '../machinery/attack.ts';
import { byteMutation, mutateBytes } from '../mutations/mutate-bytes.ts';
import { type NamedGraph, namedGraph } from './graph-inputs.ts';
import { type BytesFormat, bytesOfGraph, checkFileGraph, pushPieces } from './graph-laws.ts';
import { checkRefusal, refusedOr } from './refusal.ts';

/** A file of text, how it is cut, and what its reader is told. */
interface TextFile {
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly thirdColumn: 'visibility' | 'ignored';
  readonly columns: NonNullable<CsvEdgesOptions['columns']>;
  readonly options: FileGraphOptions;
}

const mutations = fc.array(byteMutation, { maxLength: 3 });

/** Names of columns: the usual ones, others, and some that are taken. */
const columns = fc.oneof(
  { arbitrary: fc.constant({}), weight: 6 },
  {
    arbitrary: fc.constantFrom<NonNullable<CsvEdgesOptions['columns']>>(
      { visibility: null },
      { visibility: 'visibility' },
      { source: 'target', target: 'source' },
      { source: 'source', target: 'source' },
      { source: '__proto__' },
      { source: '' },
    ),
    weight: 1,
  },
);

const options: fc.Arbitrary<FileGraphOptions> = fc
  .record(
    {
      direction: fc.constantFrom(...edgeDirections),
      duplicates: fc.constantFrom('error', 'first', 'last'),
      selfLoops: fc.constantFrom('error', 'drop'),
    },
    { requiredKeys: [] },
  )
  .map((chosen) => chosen as FileGraphOptions);

function textFile(format: BytesFormat): fc.Arbitrary<TextFile> {
  return fc.record({
    bytes: fc
      .tuple(namedGraph, mutations)
      .map(([graph, changes]) =>
        mutateBytes(refusedOr(() => bytesOfGraph(graph, format)) ?? new Uint8Array(), changes),
      ),
    size: fc.integer({ min: 1, max: 40 }),
    thirdColumn: fc.constantFrom('visibility', 'ignored'),
    columns,
    options,
  });
}

/** Edge lists. */
export const edgeLists: Attack = attackOf({
  name: 'edge list',
  inputs: textFile('edges'),
  strike: (file) =>
    strikeText(file, (size) => {
      const parser = new EdgeListParser({ thirdColumn: file.thirdColumn, size: file.bytes.length });
      pushPieces(parser, file.bytes, size);
      return graphFromFileEdges(parser.finish(), file.options);
    }),
});

/** Edges in CSV. */
export const csvFiles: Attack = attackOf({
  name: 'CSV',
  inputs: textFile('csv'),
  strike: (file) =>
    strikeText(file, (size) => {
      const parser = new CsvEdgesParser({ columns: file.columns });
      pushPieces(parser, file.bytes, size);
      return graphFromFileEdges(parser.finish(), file.options);
    }),
});

/** A graph or a refusal, the same for any pieces. */
function strikeText({ size }: TextFile, read: (size: number) => FileGraph): Verdict {
  const whole = outcomeOf(() => read(Infinity));
  const pieces = outcomeOf(() => read(size));
  hold(
    isDeepStrictEqual(pieces.told, whole.told),
    () => `in pieces ${JSON.stringify(pieces.told)}, as a whole ${JSON.stringify(whole.told)}`,
  );
  if (whole.file === null) return 'refused';
  checkFileGraph(whole.file);
  return 'accepted';
}

function outcomeOf(read: () => FileGraph): { readonly file: FileGraph | null; readonly told: unknown } {
  try {
    const file = read();
    const { duplicates, selfLoops } = file;
    return { file, told: { ...describeGraph(file.graph, file.ids), duplicates, selfLoops } };
  } catch (error) {
    checkRefusal(error);
    return { file: null, told: (error as Error).message };
  }
}

/** Files of people beside a graph. */
export const peopleFiles: Attack = attackOf({
  name: 'people',
  inputs: fc.record({
    graph: namedGraph,
    shares: fc.array(fc.constantFrom(0, 1, 0.5, 1e-300, 1 / 3), { minLength: 9, maxLength: 9 }),
    changes: mutations,
    size: fc.integer({ min: 1, max: 40 }),
  }),
  strike: ({ graph, shares, changes, size }) => {
    const bytes = mutateBytes(peopleFile(graph, shares), changes);
    const read = (piece: number): Float64Array => {
      const parser = new PeopleParser(graph.ids, graph.graph.people);
      pushPieces(parser, bytes, piece);
      return parser.finish();
    };
    const whole = valuesOf(() => read(Infinity));
    const pieces = valuesOf(() => read(size));
    hold(isDeepStrictEqual(pieces, whole), () => `in pieces ${String(pieces)}, as a whole ${String(whole)}`);
    if (typeof whole === 'string') {
      hold(changes.length > 0 || !isPlain(graph), () => `our own file is refused: ${whole}`);
      return 'refused';
    }
    hold(whole.length === graph.graph.people, () => `${whole.length} values`);
    hold(
      whole.every((value) => value >= 0 && value <= 1 && !Object.is(value, -0)),
      () => `values ${whole.join(' ')}`,
    );
    return 'accepted';
  },
});

function valuesOf(read: () => Float64Array): Float64Array | string {
  try {
    return read();
  } catch (error) {
    checkRefusal(error);
    return (error as Error).message;
  }
}

/** Share probabilities of the people of a graph, as a file. */
export function peopleFile({ graph, ids }: NamedGraph, shares: readonly number[]): Uint8Array {
  const lines = Array.from({ length: graph.people }, (_, person) => `${csvField(idOf(ids, person))},${shares[person]}`);
  return new TextEncoder().encode(['id,shareProbability', ...lines, ''].join('\n'));
}

/** Whether all ids are such that any file of text can hold them. */
function isPlain({ graph, ids }: NamedGraph): boolean {
  return Array.from({ length: graph.people }, (_, person) => idOf(ids, person)).every((id) => /^[\wé]+$/.test(id));
}
