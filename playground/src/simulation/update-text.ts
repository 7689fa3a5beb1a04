import type { SimulationUpdate } from './messages.ts';

/** Typed arrays that updates have. */
const arrays = { Int32Array, Uint32Array, Uint8Array, Float32Array, Float64Array };
type ArrayName = keyof typeof arrays;

function nameOf(value: unknown): ArrayName | null {
  const found = Object.entries(arrays).find(([, array]) => value instanceof array);
  return found === undefined ? null : (found[0] as ArrayName);
}

/** Updates as JSON, one a line: typed arrays by their name, `{"Uint8Array":[1,0]}`. */
export function writeUpdates(updates: readonly SimulationUpdate[]): string {
  const lines = updates.map((update) =>
    JSON.stringify(update, (_key, value: unknown) => {
      const name = nameOf(value);
      return name === null ? value : { [name]: Array.from(value as ArrayLike<number>) };
    }),
  );
  return `[\n${lines.join(',\n')}\n]\n`;
}

/** Updates from what `writeUpdates` wrote, parsed. */
export function readUpdates(parsed: unknown): readonly SimulationUpdate[] {
  return revive(parsed) as readonly SimulationUpdate[];
}

function revive(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => revive(each));
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first !== undefined && first[0] in arrays) {
    return arrays[first[0] as ArrayName].from(first[1] as readonly number[]);
  }
  return Object.fromEntries(entries.map(([key, each]) => [key, revive(each)]));
}
