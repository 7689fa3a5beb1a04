import { InvalidParameterError } from '../../../errors.ts';
import { csvField } from '../../../graph/formats/text/csv-field.ts';
import { escapeXml } from '../../../graph/formats/text/escape-xml.ts';
import { CRITICISM } from '../colours.ts';
import type { CascadeTrace } from './cascade-trace.ts';

/** Text formats of a trace. */
export type TraceFormat = 'json' | 'csv' | 'graphml';

/** What a trace calls people. */
export interface TraceNames {
  /** Id of a person, as the file of the graph has it; default: the person's number. */
  readonly idOf?: ((person: number) => string | number) | undefined;
}

/** One person of a trace in words: what does not apply is null. */
interface TraceEntry {
  readonly person: string | number;
  readonly generation: number;
  readonly shownBy: string | number | null;
  readonly exposures: number;
  readonly sharedIn: number | null;
  readonly sharedAfter: number | null;
  readonly madeToShareBy: string | number | null;
  readonly hours?: number | null;
  readonly sharedHours?: number | null;
  readonly colour?: 'praise' | 'criticism';
  readonly noticed?: number;
  readonly answeredHours?: number | null;
}

/**
 * A trace as text, one entry for each person reached, in the order of the trace. Hours, colours, noticed television and answers are part of it where the trace has them.
 *
 * - `json`: an object with `universe`, `reach`, `truncated` and `people`, a list of objects; null where something does not apply.
 * - `csv`: a header and a line for each person (RFC 4180, lines end in \r\n); empty where something does not apply.
 * - `graphml`: a node for each person with the same columns, and an edge to each from whoever made them share (`shared`), or, if
 *   they did not, from whoever showed it to them first (`saw`). Nothing leads to those whom the brand reached.
 *
 * @param format - One of the three.
 * @returns The whole text.
 * @throws InvalidParameterError if the format is another.
 * @remarks O(reach). Characters that XML cannot hold (controls) are written as U+FFFD in GraphML.
 */
export function formatTrace(trace: CascadeTrace, format: TraceFormat, names: TraceNames = {}): string {
  const { idOf = (person: number) => person } = names;
  const entries = Array.from(trace.people, (_, i) => entryOf(trace, i, idOf));
  switch (format) {
    case 'json': {
      const { universe, reach, truncated } = trace;
      return `${JSON.stringify({ universe, reach, truncated, people: entries }, null, 2)}\n`;
    }
    case 'csv':
      return formatCsv(columnsOf(trace), entries);
    case 'graphml':
      return formatGraphml(trace, entries);
    default:
      throw new InvalidParameterError('format', "'json', 'csv' or 'graphml'", format);
  }
}

function entryOf(trace: CascadeTrace, i: number, idOf: (person: number) => string | number): TraceEntry {
  const hasShared = trace.sharedIn[i] >= 0;
  const idOrNull = (person: number): string | number | null => (person < 0 ? null : idOf(person));
  return {
    person: idOf(trace.people[i]),
    generation: trace.generations[i],
    shownBy: idOrNull(trace.shownBy[i]),
    exposures: trace.exposures[i],
    sharedIn: hasShared ? trace.sharedIn[i] : null,
    sharedAfter: hasShared ? trace.sharedAfter[i] : null,
    madeToShareBy: idOrNull(trace.madeToShareBy[i]),
    ...(trace.hours !== undefined && { hours: trace.hours[i] }),
    ...(trace.sharedHours !== undefined && { sharedHours: hasShared ? trace.sharedHours[i] : null }),
    ...(trace.colours !== undefined && { colour: trace.colours[i] === CRITICISM ? 'criticism' : 'praise' }),
    ...(trace.noticed !== undefined && { noticed: trace.noticed[i] }),
    ...(trace.answeredHours !== undefined && {
      answeredHours: trace.answeredHours[i] < 0 ? null : trace.answeredHours[i],
    }),
  };
}

const COLUMNS_IN_ROUNDS = [
  'person',
  'generation',
  'shownBy',
  'exposures',
  'sharedIn',
  'sharedAfter',
  'madeToShareBy',
] as const;
const COLUMNS_IN_TIME = ['hours', 'sharedHours'] as const;
const COLUMNS_IN_COLOURS = ['colour'] as const;
const COLUMNS_WITH_TELEVISION = ['noticed'] as const;
const COLUMNS_WITH_DESK = ['answeredHours'] as const;
type TraceColumn = keyof TraceEntry;

const columnsOf = (trace: CascadeTrace): readonly TraceColumn[] => [
  ...COLUMNS_IN_ROUNDS,
  ...(trace.hours === undefined ? [] : COLUMNS_IN_TIME),
  ...(trace.colours === undefined ? [] : COLUMNS_IN_COLOURS),
  ...(trace.noticed === undefined ? [] : COLUMNS_WITH_TELEVISION),
  ...(trace.answeredHours === undefined ? [] : COLUMNS_WITH_DESK),
];

function formatCsv(columns: readonly TraceColumn[], entries: readonly TraceEntry[]): string {
  const lines = entries.map((entry) => columns.map((column) => csvField(entry[column] ?? null)).join(','));
  return [columns.join(','), ...lines, ''].join('\r\n');
}

/** GraphML types of the columns; ids are text, whatever they are. */
const TYPES: Readonly<Record<TraceColumn, string>> = {
  person: 'string',
  generation: 'int',
  shownBy: 'string',
  exposures: 'int',
  sharedIn: 'int',
  sharedAfter: 'int',
  madeToShareBy: 'string',
  hours: 'double',
  sharedHours: 'double',
  colour: 'string',
  noticed: 'int',
  answeredHours: 'double',
};

function formatGraphml(trace: CascadeTrace, entries: readonly TraceEntry[]): string {
  const nodeOf = new Map(Array.from(trace.people, (person, i) => [person, i]));
  const columns = columnsOf(trace);
  const keys = columns.map(
    (column) => `  <key id="${column}" for="node" attr.name="${column}" attr.type="${TYPES[column]}"/>`,
  );
  const nodes = entries.map((entry, i) => {
    const data = columns.filter((column) => (entry[column] ?? null) !== null);
    const texts = data.map((column) => `<data key="${column}">${escapeXml(String(entry[column]))}</data>`);
    return `    <node id="n${i}">${texts.join('')}</node>`;
  });
  const edges = entries.flatMap((entry, i) => {
    const from = entry.sharedIn === null ? trace.shownBy[i] : trace.madeToShareBy[i];
    if (from < 0) return [];
    const kind = entry.sharedIn === null ? 'saw' : 'shared';
    return [`    <edge source="n${nodeOf.get(from)}" target="n${i}"><data key="kind">${kind}</data></edge>`];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    '  <key id="kind" for="edge" attr.name="kind" attr.type="string"/>',
    '  <graph edgedefault="directed">',
    ...nodes,
    ...edges,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}
