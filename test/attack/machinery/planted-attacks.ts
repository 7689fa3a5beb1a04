import * as fc from 'fast-check';
import { attackOf, hold } from './attack.ts';
import { type Deal, dealCases } from './deal-cases.ts';

/** Attacks on what is wrong in a known way: the test of the attack shows that it notices. */
export const deal: Deal = dealCases([
  {
    attack: attackOf({
      name: 'lies above 99',
      inputs: fc.integer({ min: 0, max: 2 ** 30 }),
      strike: (number) => {
        hold(number < 100, () => `${number} is too much`);
        return number % 2 === 0 ? 'accepted' : 'refused';
      },
    }),
    cases: 4,
  },
  {
    attack: attackOf({
      name: 'hangs',
      inputs: fc.constant(7),
      strike: () => {
        for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
      },
    }),
    cases: 1,
  },
  {
    attack: attackOf({ name: 'never ends', inputs: fc.constant(7), strike: () => new Promise(() => {}) }),
    cases: 1,
  },
  {
    attack: attackOf({
      name: 'ends the thread',
      inputs: fc.constant(7),
      strike: () => {
        process.exit(3);
      },
    }),
    cases: 1,
  },
  {
    attack: attackOf({
      name: 'crashes',
      inputs: fc.constant(null),
      strike: (value) => ((value as unknown as { length: number }).length === 0 ? 'accepted' : 'refused'),
    }),
    cases: 1,
  },
]);
