/** What an object of a document has, by its keys. */
export type Values = Readonly<Record<string, unknown>>;

/** Whether a value is an object that is no list. */
export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value, or an object without keys where it is none. */
export function asValues(value: unknown): Values {
  return isValues(value) ? value : {};
}
