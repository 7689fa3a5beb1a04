/** Sum over the pairs i < j of as many vehicles as there are rows. */
export function sumOfPairs(rows: readonly unknown[], term: (i: number, j: number) => number): number {
  let sum = 0;
  for (let i = 0; i < rows.length; i++) {
    for (let j = i + 1; j < rows.length; j++) sum += term(i, j);
  }
  return sum;
}
