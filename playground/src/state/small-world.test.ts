import { growNetwork, presets, resolveScenario, type CompleteScenario } from 'ripplecast';
import { describe, expect, it } from 'vitest';
import { defaultView } from '../link/view-state.ts';
import { formatHash, parseHash } from '../link/link-state.ts';
import { hasPlace, limitsOf, readValue, withValue } from './scenario-values.ts';
import { smallWorldOf, toNation, toSmallWorld } from './small-world.ts';

const world = toSmallWorld(presets.seedExample, 300);

/** A link to the usual small world with something else in it. */
function linkWith(changes: Partial<CompleteScenario>): string {
  return formatHash({ ...world, ...changes }, defaultView);
}

function generator(options: object): Pick<CompleteScenario, 'network'> {
  return {
    network: { generator: { kind: 'communities', people: 2000, meanFriends: 50, clustering: 0.2, ...options } },
  };
}

describe('a small world', () => {
  it('has as many fans and friends as fit, people who do as before, and no broadcast', () => {
    expect(resolveScenario(world)).toEqual(world);
    expect(smallWorldOf(world)).toEqual({ people: 2000, meanFriends: 50, clustering: 0.2 });
    expect(['fans', 'friends', 'overlap', 'universe', 'share'].map((name) => readValue(world, name as 'fans'))).toEqual(
      [20, 50, 0.2, 2000, 0.1],
    );
    expect(world.broadcast).toBeNull();
  });

  it('is everyone where they are few enough', () => {
    const few = toSmallWorld({ ...presets.seedExample, universe: 30, message: { fans: 3, fanVisibility: 1 } }, 4);
    expect(smallWorldOf(few)).toEqual({ people: 30, meanFriends: 4, clustering: 0.2 });
    expect(readValue(few, 'fans')).toBe(3);
  });

  it('goes back to the nation that was left, with what was changed about people and chance', () => {
    const left = withValue(presets.seedExample, 'fans', 5000);
    const changed = withValue(withValue(toSmallWorld(left, 300), 'share', 0.2), 'friends', 30);
    expect(toNation(changed, left)).toEqual(withValue(left, 'share', 0.2));
    expect(toNation(world, null)).toEqual(presets.seedExample);
  });

  it('takes numbers within limits that fit each other', () => {
    expect(limitsOf(world, 'friends')).toEqual({ min: 2, max: 200 });
    expect(limitsOf(world, 'universe')).toEqual({ min: 100, max: 5000 });
    expect(limitsOf(world, 'fans')).toEqual({ min: 0, max: 2000 });
    const tiny = withValue(withValue(world, 'friends', 3), 'universe', 30);
    expect(limitsOf(tiny, 'friends')).toEqual({ min: 2, max: 15 });
    expect(smallWorldOf(withValue(tiny, 'overlap', 0.4))).toEqual({ people: 30, meanFriends: 3, clustering: 0.4 });
  });

  it('can be grown wherever the controls can go', () => {
    for (const people of [20, 50, 400]) {
      for (const meanFriends of [2, 2.5, people / 10, Math.min(150, people / 2)]) {
        for (const clustering of [0.05, 0.15, 0.3, 0.5]) {
          const scenario = { ...world, ...generator({ people, meanFriends, clustering }), message: { fans: 1 } };
          expect(growNetwork(scenario).graph.people).toBe(people);
        }
      }
    }
  });
});

describe('the link of a small world', () => {
  it('goes there and back without a note', () => {
    const scenario = withValue(withValue(world, 'overlap', 0.35), 'universe', 900);
    expect(parseHash(formatHash(scenario, defaultView))).toEqual({ scenario, view: defaultView, notes: [] });
  });

  it('is brought within what can be drawn, and says so', () => {
    const { scenario, notes } = parseHash(linkWith(generator({ people: 100_000, meanFriends: 1000, clustering: 0.5 })));
    expect(smallWorldOf(scenario)).toEqual({ people: 5000, meanFriends: 500, clustering: 0.5 });
    expect(notes.map(({ text }) => text)).toEqual([
      'From 20 to 5,000 people can be drawn, with at most 500 friends each. The link’s numbers are brought within that.',
    ]);
    const small = parseHash(
      linkWith({ ...generator({ people: 30, meanFriends: 3 }), message: { fans: 99, fanVisibility: 1 } }),
    );
    expect(readValue(small.scenario, 'fans')).toBe(30);
    expect(small.notes).toHaveLength(1);
  });

  it('of a file, or of too many people, is the usual small world, and says who draws the other', () => {
    for (const network of [
      { generator: { kind: 'barabasiAlbert', people: 6000, friendsOfNewcomer: 3 } },
      { edges: 'friends.csv', directed: true, direction: 'followedFirst', people: null },
    ] as const) {
      const { scenario, notes } = parseHash(linkWith({ network }));
      expect(smallWorldOf(scenario)?.people).toBe(2000);
      expect(notes[0]?.text).toMatch(/[Tt]he command line runs it\.$/u);
    }
  });

  it('keeps other networks, chosen people, another model and ties that were changed', () => {
    const given = {
      network: { generator: { kind: 'barabasiAlbert', people: 500, friendsOfNewcomer: 3 }, cut: [[0, 1]] },
      message: { seeds: [1, 2, 3] },
      model: { kind: 'independentCascade', edgeProbability: 0.1 },
    } as const;
    const { scenario, notes } = parseHash(linkWith(given));
    expect(notes).toEqual([]);
    expect(scenario).toMatchObject(given);
    expect(['universe', 'fans', 'friends'].map((name) => readValue(scenario, name as 'fans'))).toEqual([500, 3, 0]);
    expect(
      ['universe', 'friends', 'overlap', 'share', 'replicates'].map((name) => hasPlace(scenario, name as 'fans')),
    ).toEqual([false, false, false, false, true]);
    const blocks = {
      kind: 'stochasticBlockModel',
      blocks: [10, 20],
      edgeProbabilities: [
        [0.5, 0.1],
        [0.1, 0.5],
      ],
    } as const;
    expect(readValue(parseHash(linkWith({ network: { generator: blocks } })).scenario, 'universe')).toBe(30);
  });

  it('leaves out starters who are not there, and says so', () => {
    const { scenario, notes } = parseHash(linkWith({ message: { seeds: [1, 2000, 'Ana'] } }));
    expect(scenario.message).toEqual({ seeds: [1] });
    expect(notes.map(({ text }) => text)).toEqual([
      'Not among the 2,000 people here, and left out of those with whom it begins: 2000, Ana.',
    ]);
    expect(parseHash(linkWith({ message: { seeds: [2000] } })).scenario.message).toMatchObject({ fans: 1 });
  });

  it('keeps starters of a data set by what its source calls them', () => {
    for (const [dataset, seed] of [
      ['karateClub', 34],
      ['florentineFamilies', 'Medici'],
    ] as const) {
      const { scenario, notes } = parseHash(linkWith({ network: { dataset }, message: { seeds: [seed] } }));
      expect(scenario.message).toEqual({ seeds: [seed] });
      expect(notes).toEqual([]);
    }
  });

  it('compares with nothing, and offers the nation', () => {
    const { scenario, notes } = parseHash(linkWith({ broadcast: presets.seedExample.broadcast }));
    expect(scenario.broadcast).toBeNull();
    expect(notes[0]?.text).toContain('reaches 111 million people, more than the 2,000 there are here');
    expect(notes[0]?.offer?.scenario).toEqual(presets.seedExample);
  });
});
