import type { NetworkGenerator } from 'ripplecast/graph';
import { type Dice, withThreeDigits } from './dice.ts';

type Kind = NetworkGenerator['kind'];
type Degrees = Extract<NetworkGenerator, { kind: 'configurationModel' }>['friends'];

const lognormalAround = (dice: Dice, mean: number, max: number) => {
  const sigma = dice.probability(0.2, 1.2);
  return { distribution: 'lognormal', mu: withThreeDigits(Math.log(mean) - (sigma * sigma) / 2), sigma, max } as const;
};

/** Two or three classes of people whose mean number is about `mean`, none with more than `max`. */
export function classesAround(dice: Dice, mean: number, max: number) {
  const counts = Array.from({ length: dice.whole(2, 3) }, () => Math.min(max, Math.round(dice.between(0, 2 * mean))));
  const weights = counts.map(() => dice.whole(1, 9));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const classes = counts.map((followers, i) => ({ followers, share: weights[i] / all }));
  return { distribution: 'classes', classes } as const;
}

/** Laws of numbers with about this mean, by their names. */
export const lawsAround = {
  fixed: (_dice: Dice, mean: number, max: number) => Math.min(max, Math.round(mean)),
  poisson: (_dice: Dice, mean: number, max: number) =>
    ({ distribution: 'poisson', mean: withThreeDigits(Math.min(mean, max)) }) as const,
  lognormal: (dice: Dice, mean: number, max: number) =>
    lognormalAround(dice, mean, Math.min(max, 5 + Math.round(10 * mean))),
  classes: classesAround,
} as const;

const degreeLaws = {
  ...lawsAround,
  powerLaw: (dice: Dice, mean: number, max: number) =>
    ({
      distribution: 'powerLaw',
      exponent: dice.probability(2, 3),
      min: Math.max(1, Math.round(mean / 3)),
      max: Math.min(max, Math.round(8 * mean)),
    }) as const,
  list: (dice: Dice, mean: number, max: number, people: number) =>
    Array.from({ length: people }, () => Math.min(max, dice.whole(0, Math.round(2 * mean)))),
} as const;

function degreesAround(dice: Dice, mean: number, people: number): Degrees {
  const law = dice.deal('degrees', Object.keys(degreeLaws) as (keyof typeof degreeLaws)[]);
  return degreeLaws[law](dice, mean, Math.floor(people / 4), people);
}

/** The same law, with one friend more where all friends together were an odd number: each friendship counts twice. */
function withEvenSum(friends: Degrees, people: number): Degrees {
  if (typeof friends === 'number') return friends + ((friends * people) % 2);
  if ('distribution' in friends) return friends;
  const sum = friends.reduce((all, count) => all + count, 0);
  return friends.with(0, friends[0] + (sum % 2));
}

const draw: { readonly [K in Kind]: (dice: Dice) => Extract<NetworkGenerator, { kind: K }> } = {
  erdosRenyi: (dice) => {
    const people = dice.whole(60, 1000);
    const edgeProbability = withThreeDigits(dice.between(3, 10) / people);
    return { kind: 'erdosRenyi', people, edgeProbability, directed: dice.deal('directed', [true, false]) };
  },
  erdosRenyiEdges: (dice) => {
    const people = dice.whole(60, 1000);
    const edges = Math.round(people * dice.between(2, 5));
    return { kind: 'erdosRenyiEdges', people, edges, directed: dice.deal('directed', [true, false]) };
  },
  randomRegular: (dice) => ({ kind: 'randomRegular', people: 2 * dice.whole(30, 500), friends: dice.whole(3, 12) }),
  configurationModel: (dice) => {
    const people = dice.whole(60, 1000);
    const friends = degreesAround(dice, dice.between(3, 8), people);
    return { kind: 'configurationModel', people, friends: withEvenSum(friends, people) };
  },
  chungLu: (dice) => {
    const people = dice.whole(60, 1000);
    return { kind: 'chungLu', people, friends: degreesAround(dice, dice.between(3, 8), people) };
  },
  barabasiAlbert: (dice) => ({
    kind: 'barabasiAlbert',
    people: dice.whole(60, 1000),
    friendsOfNewcomer: dice.whole(2, 6),
  }),
  wattsStrogatz: (dice) => ({
    kind: 'wattsStrogatz',
    people: dice.whole(60, 1000),
    friends: 2 * dice.whole(2, 5),
    rewiringProbability: dice.probability(0, 1),
  }),
  stochasticBlockModel: (dice) => {
    const blocks = Array.from({ length: dice.whole(2, 4) }, () => dice.whole(20, 200));
    const inside = dice.probability(0.03, 0.1);
    const across = dice.probability(0.001, 0.02);
    const edgeProbabilities =
      dice.deal('blocks', ['rows', 'same'] as const) === 'same'
        ? { inside, outside: across }
        : blocks.map((_, i) => blocks.map((__, j) => (i === j ? inside : across)));
    return { kind: 'stochasticBlockModel', blocks, edgeProbabilities };
  },
  communities: (dice) => ({
    kind: 'communities',
    people: dice.whole(200, 1000),
    meanFriends: dice.whole(8, 14),
    clustering: dice.probability(0.1, 0.3),
    ...dice.deal('circles', [{}, { communitiesPerPerson: 1 }, { communitiesPerPerson: 2 }]),
  }),
  directedFollowers: (dice) => {
    const mean = dice.whole(4, 10);
    return {
      kind: 'directedFollowers',
      people: dice.whole(200, 1000),
      followers: { distribution: 'poisson', mean },
      follows:
        dice.deal('follows', ['fixed', 'poisson'] as const) === 'fixed' ? mean : { distribution: 'poisson', mean },
      reciprocity: dice.probability(0.05, 0.5),
    };
  },
  uniformFollowers: (dice) => {
    const people = dice.whole(60, 1000);
    return { kind: 'uniformFollowers', people, followers: degreesAround(dice, dice.between(3, 8), people) };
  },
  path: (dice) => ({ kind: 'path', people: dice.whole(30, 200) }),
  cycle: (dice) => ({ kind: 'cycle', people: dice.whole(30, 200) }),
  star: (dice) => ({ kind: 'star', people: dice.whole(30, 200) }),
  complete: (dice) => ({ kind: 'complete', people: dice.whole(30, 80) }),
  tree: (dice) => ({ kind: 'tree', people: dice.whole(30, 500), children: dice.whole(2, 5) }),
};

/** A generator of a small graph. */
export function drawGenerator(dice: Dice): NetworkGenerator {
  return draw[dice.deal('generator', Object.keys(draw) as Kind[])](dice);
}
