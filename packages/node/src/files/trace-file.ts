import { extname } from 'node:path';
import type { OpenNetwork } from 'ripplecast/experiment';
import { idOf, type PersonIds } from 'ripplecast/graph';
import { formatTrace, type TraceFormat } from 'ripplecast/network';
import type { CompleteScenario } from 'ripplecast/scenario';
import { BadInputError } from '../bad-input.ts';

const formats: Readonly<Record<string, TraceFormat>> = { '.json': 'json', '.csv': 'csv', '.graphml': 'graphml' };

/**
 * The form of a trace by the ending of its file.
 * @throws BadInputError for an ending that is none of ours.
 */
export function traceFormat(path: string): TraceFormat {
  const format = formats[extname(path).toLowerCase()];
  if (format !== undefined) return format;
  throw new BadInputError(`--trace must end in ${Object.keys(formats).join(', ')}; got "${path}"`);
}

/** Replicate 0 of a scenario, person by person, under the ids of the graph's file. */
export function traceText(scenario: CompleteScenario, network: OpenNetwork, format: TraceFormat): string {
  const trace = network.prepare(scenario).trace(0);
  try {
    return formatTrace(trace, format, { idOf: (person) => nameOf(network.ids, person) });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new BadInputError(`a trace of ${trace.reach} people is larger than a text may be`, { cause: error });
  }
}

function nameOf(ids: PersonIds, person: number): string | number {
  if (ids === null) return person;
  return ids instanceof Uint32Array ? ids[person]! : idOf(ids, person);
}
