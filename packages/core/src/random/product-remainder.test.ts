import { expect, test } from 'vitest';
import { productRemainder } from './product-remainder.ts';
import { RandomStream } from './random-stream.ts';

test('product and remainder together are the exact product', () => {
  const stream = new RandomStream(1, 2, 3, 4);
  let rounded = 0;
  for (let index = 0; index < 10_000; index += 1) {
    // Whole numbers of up to 53 and 33 bits, whose product BigInt gives exactly.
    const a = Math.floor(stream.nextUniform() * 2 ** 53);
    const b = stream.nextUint32() + 1;
    const product = a * b;
    const remainder = productRemainder(a, b, product);
    expect(BigInt(product) + BigInt(remainder)).toBe(BigInt(a) * BigInt(b));
    if (remainder !== 0) rounded += 1;
  }
  expect(rounded).toBeGreaterThan(9000);
});

test('a product that is exact leaves nothing', () => {
  expect(productRemainder(3, 0.5, 1.5)).toBe(0);
  expect(productRemainder(0, 7, 0)).toBe(0);
});
