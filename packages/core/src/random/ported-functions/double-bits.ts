/**
 * The bits of a double, through two views of the same eight bytes: write `doubleCell[0]`, then read `wordCells[HIGH]`
 * and `wordCells[LOW]`, or the other way round. Shared by the ported functions; nothing is kept between calls.
 */
export const doubleCell: Float64Array = new Float64Array(1);
/** The same eight bytes as two signed words of 32 bits. */
export const wordCells: Int32Array = new Int32Array(doubleCell.buffer);

doubleCell[0] = 1;
/** Index of the word with sign, exponent and the first 20 bits of the fraction: 1 on little-endian machines. */
export const HIGH: number = wordCells[1] === 0x3ff00000 ? 1 : 0;
/** Index of the other word. */
export const LOW: number = 1 - HIGH;
