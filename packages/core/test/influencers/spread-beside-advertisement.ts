/** A small graph with chances of its own; v follows u: [u, v, probability or weight]. */
export interface SmallGraph {
  readonly people: number;
  readonly edges: readonly (readonly [number, number, number])[];
  /** Share probability of each person. */
  readonly shares: readonly number[];
}

/** How people pass on, and who is counted. */
export interface SmallModel {
  readonly kind: 'share' | 'independentCascade' | 'linearThreshold';
  readonly metric: 'reach' | 'sharers';
}

/** One world: who hears from whom, and who passes on what they see. */
interface World {
  readonly probability: number;
  readonly isLive: readonly boolean[];
  readonly passesOn: readonly boolean[];
}

/**
 * Expected people who are counted where an advertisement comes to each person with some probability, forward and by definition: all worlds,
 * and all sets of people who see it. Seeds share for certain; who sees the advertisement decides as after a share, and under linear threshold shares.
 */
export function spreadBesideAdvertisement(
  graph: SmallGraph,
  model: SmallModel,
  seeds: readonly number[],
  advertisement: number,
): number {
  let expected = 0;
  for (const world of worldsOf(graph, model)) {
    for (const saw of subsetsWithChance(graph.people, () => advertisement)) {
      expected += world.probability * saw.probability * countIn(graph, model, world, seeds, saw.isIn);
    }
  }
  return expected;
}

function countIn(
  { people, edges }: SmallGraph,
  { kind, metric }: SmallModel,
  { isLive, passesOn }: World,
  seeds: readonly number[],
  saw: readonly boolean[],
): number {
  const sharers = new Set(seeds);
  const reached = new Set(seeds);
  const see = (person: number): void => {
    reached.add(person);
    if (passesOn[person]) sharers.add(person);
  };
  saw.forEach((isSeen, person) => (isSeen ? see(person) : undefined));
  // A set that grows while it is gone through: sharer by sharer.
  for (const sharer of sharers) {
    edges.forEach(([from, to], edge) => {
      if (from !== sharer) return;
      if (isLive[edge]) see(to);
      else if (kind === 'linearThreshold') reached.add(to);
    });
  }
  return metric === 'reach' && kind !== 'independentCascade' ? Math.min(reached.size, people) : sharers.size;
}

function* worldsOf({ people, edges, shares }: SmallGraph, { kind }: SmallModel): Generator<World> {
  const everyone = Array.from({ length: people }, () => true);
  if (kind === 'linearThreshold') {
    for (const { probability, isIn } of choicesOfOneInEdge(people, edges)) {
      yield { probability, isLive: isIn, passesOn: everyone };
    }
    return;
  }
  for (const live of subsetsWithChance(edges.length, (edge) => edges[edge][2])) {
    if (kind === 'independentCascade') yield { probability: live.probability, isLive: live.isIn, passesOn: everyone };
    else {
      for (const will of subsetsWithChance(people, (person) => shares[person])) {
        yield { probability: live.probability * will.probability, isLive: live.isIn, passesOn: will.isIn };
      }
    }
  }
}

interface Subset {
  readonly probability: number;
  readonly isIn: readonly boolean[];
}

function subsetsWithChance(size: number, chanceOf: (member: number) => number): Subset[] {
  let subsets: Subset[] = [{ probability: 1, isIn: [] }];
  for (let member = 0; member < size; member += 1) {
    const chance = chanceOf(member);
    subsets = subsets.flatMap(({ probability, isIn }) => [
      { probability: probability * chance, isIn: [...isIn, true] },
      { probability: probability * (1 - chance), isIn: [...isIn, false] },
    ]);
  }
  return subsets;
}

/** Linear threshold as live edges: of the edges into a person one lives, with its weight as its probability, or none. */
function choicesOfOneInEdge(people: number, edges: SmallGraph['edges']): Subset[] {
  let subsets: Subset[] = [{ probability: 1, isIn: edges.map(() => false) }];
  for (let person = 0; person < people; person += 1) {
    const into = edges.flatMap(([, to, weight], edge) => (to === person ? [{ edge, weight }] : []));
    const none = 1 - into.reduce((sum, { weight }) => sum + weight, 0);
    subsets = subsets.flatMap(({ probability, isIn }) => [
      { probability: probability * none, isIn },
      ...into.map(({ edge, weight }) => ({ probability: probability * weight, isIn: isIn.with(edge, true) })),
    ]);
  }
  return subsets;
}
