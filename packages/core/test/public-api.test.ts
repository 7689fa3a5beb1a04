import { expect, test } from 'vitest';
import * as broadcast from '../src/broadcast/index.ts';
import * as check from '../src/check.ts';
import * as cascade from '../src/cascade/index.ts';
import * as economics from '../src/economics/index.ts';
import * as experiment from '../src/experiment/index.ts';
import * as graph from '../src/graph/index.ts';
import * as root from '../src/index.ts';
import * as network from '../src/cascade/network/index.ts';
import * as pool from '../src/pool/index.ts';
import * as random from '../src/random/index.ts';
import * as scenario from '../src/scenario/index.ts';
import * as statistics from '../src/statistics/index.ts';
import * as words from '../src/words/index.ts';
import * as xml from '../src/graph/formats/xml/index.ts';

/** Names and kinds of what a module exports: a function with its number of required parameters, a class, or a value. */
function describeExports(module: object): string[] {
  return Object.entries(module)
    .map(([name, value]) => `${name}: ${kindOf(value)}`)
    .toSorted();
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (typeof value !== 'function') return typeof value;
  return /^class\b/.test(Function.prototype.toString.call(value)) ? 'class' : `function(${value.length})`;
}

/*
 * A change here is a change for everyone who uses the package: it belongs into the change log. Types are not seen by this
 * test; the declarations of the packed package are checked where it is packed.
 */
test.each(
  Object.entries({
    ripplecast: root,
    broadcast,
    cascade,
    check,
    economics,
    experiment,
    graph,
    network,
    pool,
    random,
    scenario,
    statistics,
    words,
    xml,
  }),
)('the exports of %s are the known ones', async (name, module) => {
  await expect(`${describeExports(module).join('\n')}\n`).toMatchFileSnapshot(`./public-api/${name}.txt`);
});

test('the root stays small', () => {
  expect(Object.keys(root).length).toBeLessThanOrEqual(32);
});
