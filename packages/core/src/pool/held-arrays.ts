/** Stands for an array that the receiver has from the value before. */
interface HeldArray {
  readonly heldArray: number;
}

/**
 * Writes values of plain objects so that arrays of the value before, which the receiver has, are not sent again: of two models on one
 * graph, for example, the second one is sent without the graph.
 */
export class HeldArraysWriter {
  #held: readonly ArrayBufferView[] = [];

  /** A value as it is sent. Its arrays are those of the value, or stand for what the receiver has. */
  write(value: object): object {
    const arrays: ArrayBufferView[] = [];
    const written = replaceParts(value, (part) => {
      if (!ArrayBuffer.isView(part)) return part;
      arrays.push(part);
      const heldArray = this.#held.indexOf(part);
      return heldArray === -1 ? part : ({ heldArray } satisfies HeldArray);
    });
    this.#held = arrays;
    return written;
  }
}

/** Reads what a {@link HeldArraysWriter} wrote: all of it, in the same order. */
export class HeldArraysReader {
  #held: readonly ArrayBufferView[] = [];

  /** The value that was written. Keeps its arrays, and no others. */
  read(written: object): object {
    const arrays: ArrayBufferView[] = [];
    const value = replaceParts(written, (part) => {
      const array = isHeldArray(part) ? this.#held[part.heldArray]! : part;
      if (ArrayBuffer.isView(array)) arrays.push(array);
      return array;
    });
    this.#held = arrays;
    return value;
  }
}

/** Plain objects and lists, with the parts in them replaced, each before what lies within; arrays of numbers are left whole. */
function replaceParts(value: object, replacement: (part: object) => object): object {
  const replace = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    const replaced = replacement(part);
    return replaced !== part || ArrayBuffer.isView(part) ? replaced : replaceParts(part, replacement);
  };
  if (Array.isArray(value)) return value.map(replace);
  return Object.fromEntries(Object.entries(value).map(([key, part]: [string, unknown]) => [key, replace(part)]));
}

function isHeldArray(part: object): part is HeldArray {
  return 'heldArray' in part;
}
