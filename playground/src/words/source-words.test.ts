import { presets } from 'ripplecast';
import { resolveScenario } from 'ripplecast/scenario';
import { describe, expect, it } from 'vitest';
import { buyFigures, buySources } from './source-words.ts';

const plain = (text: string): string => text.replaceAll(/\s/gu, ' ');
const placements = [{ audience: 5e6, insertions: 1, costPerInsertion: 1e5 }];
const own = (source: string | null): ReturnType<typeof resolveScenario> =>
  resolveScenario({ ...presets.seedExample, broadcast: { placements, source } });

describe('the figures of a buy', () => {
  it('are one short line with the year', () => {
    expect(plain(buyFigures(presets.seedExample))).toBe(
      '111.0 million viewers, $3.1 million for 30 s (2011) and $1 million to make the spot.',
    );
    expect(plain(buyFigures(presets.seedExampleRound))).toBe(
      '111.0 million viewers, $3 million for 30 s (2011) and $1 million to make the spot.',
    );
    expect(buyFigures(own(null))).toBe('Your figures.');
    expect(buyFigures(presets.classroom)).toBe('A TV spot is seen by all its viewers at once.');
  });
});

describe('the sources of a buy', () => {
  it('are those of the catalogue', () => {
    const [said] = buySources(presets.seedExample);
    expect(said).toMatch(/^Super Bowl XLV: 111 million people .+, 2011\. Nielsen/u);
  });

  it('are not trusted where only the link says them', () => {
    expect(buySources(own('Nielsen'))).toEqual(['Your TV spot: Nielsen (according to the link).']);
    expect(buySources(own(null))).toEqual(['Your TV spot: your figures.']);
    const { broadcast } = presets.seedExampleRound;
    if (broadcast === null || !('placements' in broadcast)) throw new Error('the preset must write its buy out');
    expect(buySources(presets.seedExampleRound).join(' ')).not.toContain('according to the link');
    const forged = { ...presets.seedExampleRound, broadcast: { ...broadcast, source: 'Nielsen' } };
    expect(buySources(forged).join(' ')).toContain('Nielsen (according to the link).');
  });
});
