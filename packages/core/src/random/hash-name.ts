/*
 * Ported from Alea by Johannes Baagøe, 2010, as it stands in seedrandom 3.0.5 (lib/alea.js), which carries this notice:
 *
 * Copyright (C) 2010 by Johannes Baagøe <baagoe@baagoe.org>
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in
 * all copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
 * THE SOFTWARE.
 */
const TWO_32 = 4294967296;
const TWO_TO_MINUS_32 = 2.3283064365386963e-10;

/** The hash after the three spaces with which Alea begins, and the numbers that it has left. */
const BEGINNING = 3941471299;
const FIRST = 0.8633289230056107;
const SECOND = 0.15019597788341343;
const THIRD = 0.9176952994894236;
/** Numbers of Alea thrown away: each of its first three depends on one third of the hash only. */
const WARM_UP = 16;

/**
 * Words of 32 bits that belong to a text, the same on every engine: numbers 17, 18, … of Alea, seeded with the text.
 * @param words - Filled here.
 */
export function hashName(text: string, words: Int32Array): void {
  let hash = mash(BEGINNING, text);
  let first = subtract(FIRST, hash);
  hash = mash(hash, text);
  let second = subtract(SECOND, hash);
  hash = mash(hash, text);
  let third = subtract(THIRD, hash);
  let carry = 1;
  for (let i = -WARM_UP; i < words.length; i += 1) {
    const next = 2091639 * first + carry * TWO_TO_MINUS_32;
    carry = next | 0;
    first = second;
    second = third;
    third = next - carry;
    if (i >= 0) words[i] = (third * TWO_32) | 0;
  }
}

/** The hash after one text more. */
function mash(before: number, text: string): number {
  let hash = before;
  for (let i = 0; i < text.length; i += 1) {
    hash += text.charCodeAt(i);
    const product = 0.02519603282416938 * hash;
    const whole = product >>> 0;
    const mixed = (product - whole) * whole;
    const wholeOfMixed = mixed >>> 0;
    hash = wholeOfMixed + (mixed - wholeOfMixed) * TWO_32;
  }
  return hash;
}

/** A number in [0, 1) less the hash as such a number, modulo 1. */
function subtract(from: number, hash: number): number {
  const difference = from - (hash >>> 0) * TWO_TO_MINUS_32;
  return difference < 0 ? difference + 1 : difference;
}
