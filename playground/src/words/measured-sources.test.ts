import { presets } from 'ripplecast/scenario';
import { expect, it } from 'vitest';
import { withSpotStart } from '../state/spot-start.ts';
import { scenarioOf } from '../state/worlds.ts';
import { worldOf } from './world-names.ts';
import { measuredSources, otherSources } from './measured-sources.ts';

const said = (...names: Parameters<typeof measuredSources>): readonly string[] =>
  measuredSources(...names).map((sentence) => sentence.replaceAll('\u202f', ' '));

it('names who measured each rate, and what is only claimed', () => {
  expect(said(scenarioOf('measured'), () => true)).toEqual([
    'Friends: 300. From the claim, not measured.',
    expect.stringMatching(/^Fans who see it: 16 %\. Facebook; Ogilvy, 2012 \(second-hand or derived\)\.$/u),
    expect.stringMatching(/^Friends who see it: 35 %\. Bernstein et al\..*, 2013 /u),
    expect.stringMatching(/^Share rate: 0\.288 %\. EdgeRank Checker/u),
  ]);
});

it('leaves out what the reader set, and what does not count', () => {
  const own = {
    ...presets.seedExample,
    followers: 150,
    model: { ...presets.seedExample.model, shareProbability: 0.01 },
  };
  expect(said(own, (name) => name !== 'fanVisibility')).toEqual([
    'Friends who see it: 100 %. From the claim, not measured.',
  ]);
});

it('names the numbers of a brand too, and what nobody has a source for', () => {
  const own = {
    ...scenarioOf('measured'),
    followers: 150,
    message: { fans: 40_000, fanVisibility: 0.16 },
  };
  expect(otherSources(own, () => true).map((sentence) => sentence.replaceAll('\u202f', ' '))).toEqual([
    'Fans: 40,000. Your number.',
    'Budget for sharing: $50,000. From the claim, not measured.',
    'Producing the spot: $1 million. Assumption, no source.',
    'Friends: 150. Your number.',
  ]);
});

it('says that nobody has measured how many notice a spot, where that counts', () => {
  const measured = scenarioOf('measured');
  const notice = 'Viewers who notice it: 10\u202f%. Nobody has measured it.';
  expect(otherSources(measured, () => true)).not.toContain(notice);
  expect(otherSources(withSpotStart(measured, true), () => true)).toContain(notice);
});

it('names paid sharers and their price, where there are some', () => {
  const measured = scenarioOf('measured');
  const paid = {
    ...measured,
    message: { ...measured.message, paidSeeds: 1000 },
    cost: { ...measured.cost!, perPaidSeed: 50 },
  };
  const sentences = otherSources(paid, () => true);
  expect(sentences).toContain('Paid sharers: 1,000. Your number.');
  expect(sentences).toContain('Price of a paid sharer: $50.00. Your number.');
  expect(otherSources(measured, () => true).join(' ')).not.toContain('paid');
});

it('calls the measured world by its name, whatever its fans', () => {
  expect(worldOf(scenarioOf('measured'))).toBe('measured numbers');
  expect(worldOf({ ...scenarioOf('measured'), followers: 150 })).toBe('your numbers');
});
