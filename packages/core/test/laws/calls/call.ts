/** What values of a kind are: any value of another kind is wrong. */
export type Kind =
  | 'number'
  | 'count'
  | 'text'
  | 'boolean'
  | 'array'
  | 'array or null'
  | 'object'
  | 'law'
  | 'text or number';

/** A call that works, and the kind of each value in it by its path: `1.people` is people of the second argument. */
export interface Call {
  readonly call: (...values: never[]) => unknown;
  readonly arguments: readonly unknown[];
  readonly kinds: Readonly<Record<string, Kind>>;
}

/** Calls by the names of their functions. */
export type Calls = Readonly<Record<string, Call>>;
