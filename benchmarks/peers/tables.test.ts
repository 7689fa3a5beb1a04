import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PeersResult } from './result.ts';
import { peersBlock, peersSection, replacePeersBlock } from './tables.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const result = JSON.parse(read('benchmarks/results/peers.json')) as PeersResult;

describe('the comparison with other tools', () => {
  test('is in the README as its results say', () => {
    const readme = read('README.md');
    expect(replacePeersBlock(readme, peersBlock(result))).toBe(readme);
  });

  test('is on the page of results as its results say', () => {
    expect(read('benchmarks/results/README.md')).toContain(peersSection(result));
  });

  test('was made by tools that agree', () => {
    for (const { measurements, largestDifferences } of result.workloads) {
      expect(measurements[0].tool).toBe('Ripplecast');
      expect(measurements.length).toBeGreaterThan(1);
      expect(Math.max(largestDifferences.reach, largestDifferences.round)).toBeLessThanOrEqual(result.maxErrors);
    }
  });

  test('names what was not run and what is missing', () => {
    const [workload] = result.workloads;
    const [ours] = workload.measurements;
    const block = peersBlock({
      ...result,
      tools: result.tools.slice(0, 2),
      missing: [{ name: 'Absent', reason: 'it is nowhere', install: 'install it' }],
      workloads: [
        {
          ...workload,
          measurements: [ours],
          notRun: [{ tool: result.tools[1].name, reason: 'would need about 18 GB' }],
        },
      ],
    });
    expect(block).toMatch(/\| Absent +\| not installed +\|/);
    expect(block).toMatch(/\| not run: would need about 18 GB +\|/);
  });
});

test('a page without a place for the table is an error', () => {
  expect(() => replacePeersBlock('# Page', peersBlock(result))).toThrow(/peers:begin/);
});
