import { presets, type Scenario } from 'ripplecast';
import { resolveScenario } from 'ripplecast/scenario';
import { describe, expect, it } from 'vitest';
import { toSmallWorld } from '../state/small-world.ts';
import { textOf } from './sentence-parts.ts';
import { setupParts } from './setup-parts.ts';

const line = (scenario: Scenario): string => textOf(setupParts(resolveScenario(scenario))).replaceAll(/\s+/gu, ' ');

describe('the setup line', () => {
  it('says what is asked', () => {
    expect(line(presets.seedExample)).toBe('A post to 1,000 fans · everyone sees it · 10 % share · 300 friends each');
    expect(line(presets.oneFan)).toBe('A post to 1 fan · everyone sees it · 10 % share · 300 friends each');
    expect(line({ ...presets.seedExample, model: { shareProbability: 1 } })).toContain('everyone shares');
  });

  it('says who sees a share where not everyone sees everything', () => {
    expect(line(presets.measured2012)).toBe(
      'A post to 1,000,000 fans · 16 % see it · 0.288 % share · 300 friends each, 35 % see a share',
    );
    expect(line({ ...presets.seedExample, message: { fans: 10, fanVisibility: 0.5 } })).toContain(
      'everyone sees a share',
    );
  });

  it('says that friends vary', () => {
    expect(line(presets.measuredFriends2014)).toContain('typically 200 friends each');
    const classes = [
      { followers: 100, share: 0.75 },
      { followers: 300, share: 0.25 },
    ];
    expect(line({ ...presets.seedExample, followers: { distribution: 'classes', classes } })).toContain(
      'on average 150 friends each',
    );
    expect(line(toSmallWorld(presets.seedExample, 300))).toContain('about 50 friends each');
    expect(line({ ...presets.seedExample, followers: 1 })).toContain('1 friend each');
  });

  it('says who begins by name, and only what a network has numbers for', () => {
    const inClass = {
      ...toSmallWorld(presets.seedExample, 300),
      network: { generator: { kind: 'complete', people: 30 } },
    } as const;
    expect(line({ ...inClass, message: { seeds: [2] } })).toBe('Chloe begins · 10 % share');
    expect(line({ ...inClass, message: { seeds: [2, 3] } })).toBe('Chloe and Dario begin · 10 % share');
    expect(line({ ...inClass, message: { seeds: [1, 2, 3] } })).toBe('3 people begin · 10 % share');
    const village = { ...inClass, network: { generator: { kind: 'complete', people: 40 } } } as const;
    expect(line({ ...village, message: { seeds: [2] } })).toBe('Person 2 begins · 10 % share');
    const { model } = presets.classroom;
    const among = (dataset: 'karateClub' | 'florentineFamilies', seed: number | string): string =>
      line({ ...presets.whomToAsk, network: { dataset }, message: { seeds: [seed] }, model });
    expect(among('karateClub', 34)).toMatch(/^Person 34 begins/u);
    expect(among('florentineFamilies', 'Medici')).toMatch(/^Medici begins/u);
    expect(line({ ...village, model: { kind: 'independentCascade', edgeProbability: 0.2 } })).toBe(
      'A post to 20 fans · everyone sees it · each tie carries it with 20 %',
    );
    expect(
      line({ ...inClass, message: { seeds: [2] }, model: { kind: 'share', visibility: 0.5, shareProbability: 0.1 } }),
    ).toBe('Chloe begins · 10 % share · 50 % see a share');
  });

  it('has the numbers as fields with their names and limits', () => {
    const fields = setupParts(presets.measured2012).flatMap((part) => ('edit' in part ? [part] : []));
    expect(fields.map(({ edit }) => edit)).toEqual(['fans', 'fanVisibility', 'share', 'friends', 'visibility']);
    expect(fields[0]).toMatchObject({ kind: 'count', current: 1e6, display: '1,000,000', label: 'Fans', min: 0 });
    expect(fields[2]).toMatchObject({ kind: 'percent', current: 0.00288, label: 'Share rate', max: 1 });
  });

  it('says how many complain, and for how long', () => {
    const desk = presets.roundTheClockDesk;
    const begins = (message: Readonly<Record<string, number>>): string =>
      line({ ...desk, message: { fans: 0, fanVisibility: 1, ...message } }).replace(/ · [\d.]+ % share.*/u, '');
    expect(begins({ complaints: 0, perHour: 25, hours: 8 })).toBe('25 complaints an hour for 8 hours');
    expect(begins({ perHour: 1, hours: 8 })).toBe('1 complaint an hour for 8 hours');
    expect(begins({ perHour: 0.5, hours: 8 })).toBe('0.5 complaints an hour for 8 hours');
    expect(begins({ complaints: 1, perHour: 25, hours: 8 })).toBe('1 complaint, then 25 an hour for 8 hours');
    expect(begins({ complaints: 5 })).toBe('5 complaints');
    expect(begins({ fans: 10, perHour: 25, hours: 8 })).toBe(
      'A post to 10 fans · everyone sees it · 25 complaints an hour for 8 hours',
    );
    expect(begins({})).toBe('A post to 0 fans · everyone sees it');
  });
});
