import { expect, test } from 'vitest';
import { networkKinds, networkOptionNames, networkOptions } from '../graph/index.ts';
import { noCost } from './index.ts';
import { scenarioKey, scenarioModels } from './scenario-keys.ts';

test('a key has its bounds, default, unit and sentence', () => {
  expect(scenarioKey('message.fanVisibility')).toEqual({
    path: 'message.fanVisibility',
    title: 'Fan visibility',
    says: "Probability that a fan sees the brand's own post",
    flagSays: "Probability that a fan sees the brand's own post",
    unit: 'probability',
    default: 1,
    isRequired: false,
    isNullable: false,
    min: 0,
    max: 1,
    isWhole: false,
    words: [],
  });
  expect(scenarioKey('followers')).toMatchObject({ min: 0, max: 1e6, isWhole: true, isNullable: true });
  expect(scenarioKey('broadcast.placements.insertions')).toMatchObject({ min: 1, max: 10_000, unit: 'times' });
  expect(scenarioKey('network.generator.meanFriends')).toMatchObject({ min: 2, isWhole: false });
  expect(scenarioKey('timing.horizonHours')).toMatchObject({ default: 168, isNullable: true, unit: 'hours' });
  expect(scenarioKey('desk.people')).toMatchObject({ isRequired: true, isWhole: true, unit: 'people' });
  expect(scenarioKey('timing')).toMatchObject({ title: 'Timing', isRequired: false, isNullable: false });
  expect(scenarioKey('experiment.rngSeed')).toMatchObject({ min: null, max: null, default: 'ripplecast' });
});

test('words are those of all forms', () => {
  expect(scenarioKey('timing.delay.law').words).toContain('lognormal');
  expect(scenarioKey('desk.openHours').words).toEqual(['always']);
  expect(scenarioKey('level').words).toEqual(['arithmetic', 'meanField', 'population', 'network']);
  expect(scenarioKey('network.generator.kind').words).toEqual(networkKinds);
});

test('each kind of model says which keys it needs', () => {
  const [first, ...others] = scenarioModels();
  expect(first).toMatchObject({ kind: 'share', typed: 'share-once', needsNetwork: false });
  expect(first).toMatchObject({ required: ['shareProbability'], optional: ['visibility'] });
  expect(others.find(({ kind }) => kind === 'linearThreshold')).toMatchObject({
    typed: 'linear-threshold',
    needsNetwork: true,
    required: [],
    optional: ['weights', 'threshold'],
  });
  for (const { required, optional, keys } of scenarioModels()) {
    expect(new Set([...required, ...optional])).toEqual(new Set(Object.keys(keys)));
    for (const name of required) expect(keys[name]).toMatchObject({ path: `model.${name}`, isRequired: true });
  }
  expect(scenarioKey('model.kind').words).toEqual(scenarioModels().map(({ kind }) => kind));
  expect(first?.keys['visibility']).toEqual(scenarioKey('model.visibility'));
});

test('no cost is every rate at its default', () => {
  expect(noCost).toEqual({ fixed: 0, perThousandFans: 0, perSharer: 0 });
});

test('options of generators are those of all kinds, each with what it takes', () => {
  const names = networkKinds.flatMap((kind) => Object.values(networkOptionNames(kind)).flat());
  expect(new Set(networkOptions().map(({ name }) => name))).toEqual(new Set(names));
  const takes = Object.fromEntries(networkOptions().map((option) => [option.name, option.takes]));
  expect(takes).toMatchObject({ people: 'number', friends: 'law', directed: 'flag', blocks: 'list', follows: 'law' });
  const meaningsOf = (name: string): unknown =>
    networkOptions()
      .find((option) => option.name === name)
      ?.meanings.map(({ kinds, min, max }) => [kinds, min, max]);
  expect(meaningsOf('directed')).toEqual([[['erdosRenyi', 'erdosRenyiEdges'], null, null]]);
  expect(meaningsOf('clustering')).toEqual([[['communities'], 0.05, 0.5]]);
  expect(meaningsOf('people')).toEqual([
    [networkKinds.filter((kind) => kind !== 'stochasticBlockModel'), 0, 4_294_967_294],
  ]);
  expect(meaningsOf('friends')).toEqual([
    [['randomRegular'], 0, 4_294_967_294],
    [['configurationModel', 'chungLu'], null, null],
    [['wattsStrogatz'], 0, 4_294_967_294],
  ]);
});
