import { drawCoin } from '../../src/cascade/network/kernels/draw-coin.ts';
import { EVERY_EDGE, FIRST_GROUP, NO_EDGE, OWN_EDGES } from '../../src/influencers/prepared-influence.ts';
import type {
  CascadeInfluence,
  LiveEdges,
  PreparedInfluence,
  ThresholdInfluence,
} from '../../src/influencers/prepared-influence.ts';
import type { SetRange } from '../../src/influencers/index.ts';
import { betaQuantile } from '../../src/random/beta-law.ts';
import { drawBelow } from '../../src/random/draw-below.ts';
import { drawFromAliasTable, openStream, RandomStream } from '../../src/random/index.ts';

/** A reverse-reachable set with the world that was drawn for it. */
export interface PlainSet {
  /** Root first. */
  readonly members: readonly number[];
  /** How many of them would make the root count by seeing the message. */
  readonly exposed: number;
  /** In-edges, by their place in `followed`: whether they live. Only those that were looked at. */
  readonly lives: ReadonlyMap<number, boolean>;
  /** Who shares. Only those of whom it was drawn. */
  readonly shares: ReadonlyMap<number, boolean>;
}

interface World {
  readonly lives: Map<number, boolean>;
  readonly shares: Map<number, boolean>;
}

/** The sets of a collection, drawn step by step: the numbers of the kernels in their order, and nothing of their code. */
export function drawPlainSet(influence: PreparedInfluence, range: Omit<SetRange, 'count'>): PlainSet {
  const stream = openSetStream(range);
  const root =
    influence.roots === null ? drawBelow(stream, influence.people) : drawFromAliasTable(stream, influence.roots);
  return influence.law.kind === 'cascade'
    ? drawCascade(influence, influence.law, root, stream)
    : drawThresholds(influence, influence.law, root, stream);
}

/** The stream of a set, at its start. */
export function openSetStream({ collection, first, rngSeed }: Omit<SetRange, 'count'>): RandomStream {
  const block = openStream(rngSeed, Math.floor(first / 1024), `influencers-${collection}`);
  for (let skipped = 0; skipped < 4 * (first % 1024); skipped += 1) block.nextUint32();
  const [word0, word1, word2, word3] = [1, 2, 3, 4].map(() => block.nextUint32());
  return new RandomStream(word0, word1, word2, word3);
}

function drawCascade(
  influence: PreparedInfluence,
  { edges, sharing }: CascadeInfluence,
  root: number,
  stream: RandomStream,
): PlainSet {
  const world: World = { lives: new Map(), shares: new Map() };
  const members = new Set([root]);
  let message = 1;
  if (sharing.kind === 'message') {
    message =
      sharing.shares.law === null ? sharing.shares.mean : betaQuantile(sharing.shares.law, stream.nextUniform());
  } else if (sharing.kind === 'once') message = sharing.probability;
  let exposed = 0;
  for (const person of members) {
    if (sharing.kind !== 'certain' && (person !== root || influence.metric === 'sharers')) {
      const isSharer = drawCoin(stream, sharing.kind === 'person' ? sharing.probabilities[person] : message);
      world.shares.set(person, isSharer);
      if (!isSharer) continue;
    }
    exposed += 1;
    const [start, end] = [influence.offsets[person], influence.offsets[person + 1]];
    for (const edge of drawLiving(edges, person, start, end, stream)) {
      world.lives.set(edge, true);
      members.add(influence.followed[edge]);
    }
    for (let edge = start; edge < end; edge += 1) if (!world.lives.has(edge)) world.lives.set(edge, false);
  }
  return { members: [...members], exposed, ...world };
}

function drawLiving(edges: LiveEdges, person: number, start: number, end: number, stream: RandomStream): number[] {
  const all = Array.from({ length: end - start }, (_, i) => start + i);
  const kind = edges.kinds[person];
  if (kind === NO_EDGE) return [];
  if (kind === EVERY_EDGE) return all;
  if (kind === OWN_EDGES) return all.filter((edge) => drawCoin(stream, edges.probabilities![edge]));
  const group = kind - FIRST_GROUP;
  const thresholds = edges.thresholds.subarray(edges.starts[group], edges.starts[group + 1]);
  if (thresholds.length === 0) return all.filter(() => drawCoin(stream, edges.groupProbabilities[group]));
  const word = stream.nextUint32();
  let hits = thresholds.findIndex((threshold) => word < threshold);
  if (word + 1 > thresholds[hits]) {
    const rest = stream.nextUniform();
    hits = thresholds.findIndex((threshold) => rest < threshold - word);
  }
  return Array.from({ length: hits }, () => start + drawBelow(stream, end - start));
}

function drawThresholds(
  influence: PreparedInfluence,
  { cumulative }: ThresholdInfluence,
  root: number,
  stream: RandomStream,
): PlainSet {
  const world: World = { lives: new Map(), shares: new Map() };
  const members = new Set([root]);
  const edgesInto = (person: number): number[] => {
    const [start, end] = [influence.offsets[person], influence.offsets[person + 1]];
    return Array.from({ length: end - start }, (_, i) => start + i);
  };
  const drawSource = (person: number): number | null => {
    const edges = edgesInto(person);
    if (edges.length === 0) return null;
    let living: number | undefined;
    if (cumulative === null) living = edges[drawBelow(stream, edges.length)];
    else {
      const uniform = stream.nextUniform();
      living = edges.find((edge) => uniform < cumulative[edge]);
    }
    for (const edge of edges) world.lives.set(edge, edge === living);
    return living === undefined ? null : influence.followed[living];
  };
  const starts =
    influence.metric === 'sharers' ? [drawSource(root)] : edgesInto(root).map((edge) => influence.followed[edge]);
  for (const start of starts) {
    for (let person = start; person !== null && !members.has(person); person = drawSource(person)) members.add(person);
  }
  return { members: [...members], exposed: members.size, ...world };
}
