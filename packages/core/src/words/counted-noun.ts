/** A number that is written already, with what it counts: only `1` is one. */
export function plural(count: string, one: string, many: string): string {
  return `${count} ${count === '1' ? one : many}`;
}
