import { describe, expect, it } from 'vitest';
import { spreadLabels } from './spread-labels.ts';

describe('labels', () => {
  it('stay where they are when they do not overlap', () => {
    expect(spreadLabels([10, 60], 20, 0, 100)).toEqual([10, 60]);
  });

  it('move apart in their order and inside the box', () => {
    expect(spreadLabels([50, 52], 20, 0, 100)).toEqual([50, 70]);
    expect(spreadLabels([98, 99], 20, 0, 100)).toEqual([80, 100]);
  });
});
