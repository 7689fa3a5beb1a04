/** The one function of ml-direct that is used; the package's own types hold `any`. */
declare module 'ml-direct/lib/index.js' {
  /** Calls a function at points of a box, and divides the box where it is small. */
  export default function direct(
    minimised: (point: ArrayLike<number>) => number,
    low: readonly number[],
    high: readonly number[],
    options: { readonly iterations: number },
  ): unknown;
}
