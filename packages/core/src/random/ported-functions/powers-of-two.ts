/** What is added to an exponent to find its power in {@link POWERS_OF_TWO}. */
export const EXPONENT_OFFSET = 1024;

/**
 * Shape [2048]: 2^−1024 … 2^1023, exact; 2^k is entry k + EXPONENT_OFFSET. Not to be changed.
 *
 * The C sources of the ported functions put an exponent into the high word of a double. Here a store of half a double
 * followed by a load of all of it would wait for the memory, which takes longer than the rest of a logarithm; a product
 * with a power of two gives the same bits.
 */
export const POWERS_OF_TWO: Float64Array = new Float64Array(2048);

for (let exponent = 0, up = 1, down = 1; exponent <= 1024; exponent += 1, up *= 2, down /= 2) {
  if (exponent < 1024) POWERS_OF_TWO[EXPONENT_OFFSET + exponent] = up;
  POWERS_OF_TWO[EXPONENT_OFFSET - exponent] = down;
}
