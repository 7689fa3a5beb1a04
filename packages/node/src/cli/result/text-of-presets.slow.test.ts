import { compare, growNetwork, presetCatalogue, simulate, toDocument } from 'ripplecast';
import { createColors } from 'picocolors';
import { describe, expect, test } from 'vitest';
import { widest } from '../../../test/widest-line.ts';
import { renderText } from './render-text.ts';

const layout = (width: number) => ({ width, colours: createColors(false) });

const countedLevels = ['arithmetic', 'meanField', 'population'] as const;

describe('a comparison for people', () => {
  test.for(
    presetCatalogue.flatMap((preset) =>
      (preset.scenario.level === 'network' ? (['network'] as const) : countedLevels).map(
        (level) => [preset.id, level] as const,
      ),
    ),
  )('of %s, level %s, fits terminals of 100, 80, 60 and 40 columns', ([id, level]) => {
    const preset = presetCatalogue.find((one) => one.id === id)!;
    // Levels without single people have no desk.
    const { desk: _desk, reply: _reply, ...plain } = preset.scenario;
    const told = level === 'population' || level === 'network' ? preset.scenario : plain;
    const scenario = { ...told, level, experiment: { replicates: 40 } };
    const options = level === 'network' ? { network: growNetwork(scenario) } : {};
    for (const result of [compare(scenario, options), simulate(scenario, options)].map(toDocument)) {
      for (const width of [100, 80, 60, 40]) {
        expect(widest(renderText(result, preset, layout(width))), `${width} columns`).toBeLessThanOrEqual(width);
      }
    }
  });
});
