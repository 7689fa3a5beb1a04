import { parseAmount } from './parse-amount.ts';
import type { Broadcast, Model, CompleteScenario } from './scenario.ts';

/** Where each entry of a link lives in the scenario document, in the order in which entries are written. */
export const linkPaths: Readonly<Record<string, string>> = {
  title: 'title',
  currency: 'currency',
  universe: 'universe',
  level: 'level',
  followers: 'followers',
  ties: 'ties',
  network: 'network',
  fans: 'message.fans',
  fanVisibility: 'message.fanVisibility',
  seeds: 'message.seeds',
  kind: 'model.kind',
  visibility: 'model.visibility',
  share: 'model.shareProbability',
  edgeProbability: 'model.edgeProbability',
  threshold: 'model.threshold',
  cost: 'cost',
  fixed: 'cost.fixed',
  perThousandFans: 'cost.perThousandFans',
  perSharer: 'cost.perSharer',
  buy: 'broadcast.buy',
  placements: 'broadcast.placements',
  production: 'broadcast.production',
  buyUniverse: 'broadcast.universe',
  buySource: 'broadcast.source',
  replicates: 'experiment.replicates',
  rngSeed: 'experiment.rngSeed',
  maxGenerations: 'experiment.maxGenerations',
};

/** Text that stands for "none" where a cost or a buy would stand. */
const none = 'none';

/** All entries of a complete scenario as text; numbers are exact, laws and curves are JSON. */
export function linkEntriesOf(scenario: CompleteScenario): Map<string, string> {
  const { message, model, cost, broadcast, experiment } = scenario;
  const values: Record<string, unknown> = {
    title: scenario.title ?? '',
    currency: scenario.currency,
    universe: scenario.universe,
    level: scenario.level,
    followers: scenario.followers,
    ties: scenario.ties,
    network: scenario.network,
    ...message,
    ...modelValues(model),
    ...(cost === null ? { cost: none } : cost),
    ...broadcastValues(broadcast),
    ...experiment,
  };
  const entries = new Map<string, string>();
  for (const name of Object.keys(linkPaths)) {
    const value = values[name];
    if (value === undefined || value === null) continue;
    entries.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return entries;
}

function modelValues(model: Model): Record<string, unknown> {
  if (model.kind === 'share') return { visibility: model.visibility, share: model.shareProbability };
  const { kind } = model;
  return kind === 'linearThreshold'
    ? { kind, threshold: model.threshold }
    : { kind, edgeProbability: model.edgeProbability };
}

function broadcastValues(broadcast: Broadcast | null): Record<string, unknown> {
  if (broadcast === null) return { buy: none };
  const { production } = broadcast;
  if ('buy' in broadcast) return { buy: broadcast.buy, production };
  const { placements, universe, source } = broadcast;
  const rows = placements.map(({ audience, insertions, costPerInsertion }) => [audience, insertions, costPerInsertion]);
  return { placements: rows, production, buyUniverse: universe, buySource: source };
}

/** Entries of the default that those of a link exclude: a network has no universe and no followers, seeds are no fans. */
export function excludedEntries(link: ReadonlyMap<string, string>): readonly string[] {
  const excluded = [];
  if (link.has('placements')) excluded.push('buy');
  if (link.get('level') === 'network') excluded.push('universe', 'followers');
  if (link.has('seeds')) excluded.push('fans', 'fanVisibility');
  return excluded;
}

/** The scenario document that a full set of entries describes; not checked. */
export function documentOfLink(entries: ReadonlyMap<string, string>): unknown {
  const number = (name: string): unknown => readValue(entries.get(name));
  const production = number('production');
  const text = (name: string): string | null => entries.get(name) || null;
  const buy = entries.get('buy');
  const placements = entries.get('placements');
  const broadcast =
    placements === undefined
      ? { buy, production }
      : {
          placements: readPlacements(readValue(placements)),
          production,
          universe: number('buyUniverse'),
          source: text('buySource'),
        };
  const cost = {
    fixed: number('fixed'),
    perThousandFans: number('perThousandFans'),
    perSharer: number('perSharer'),
  };
  const kind = entries.get('kind');
  return {
    version: 1,
    title: text('title'),
    currency: entries.get('currency'),
    universe: number('universe') ?? null,
    level: entries.get('level'),
    followers: number('followers') ?? null,
    ties: entries.get('ties'),
    network: number('network') ?? null,
    message: entries.has('seeds')
      ? { seeds: number('seeds') }
      : { fans: number('fans'), fanVisibility: number('fanVisibility') },
    model:
      kind === undefined || kind === 'share'
        ? { kind, visibility: number('visibility'), shareProbability: number('share') }
        : kind === 'linearThreshold'
          ? { kind, threshold: number('threshold') }
          : { kind, edgeProbability: number('edgeProbability') },
    cost: entries.has('cost') ? readNone(entries.get('cost')) : cost,
    broadcast: placements === undefined && (buy === undefined || buy === none) ? null : broadcast,
    experiment: {
      replicates: number('replicates'),
      rngSeed: entries.get('rngSeed'),
      maxGenerations: number('maxGenerations'),
    },
  };
}

function readNone(text: string | undefined): unknown {
  return text === none ? null : text;
}

/** A number as people write it, or JSON; text that is neither stays text, for the check of the scenario to refuse. */
function readValue(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  const amount = parseAmount(text);
  if (amount !== null) return amount;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function readPlacements(rows: unknown): unknown {
  if (!Array.isArray(rows)) return rows;
  return rows.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== 3) return row;
    const [audience, insertions, costPerInsertion]: unknown[] = row;
    return { audience, insertions, costPerInsertion };
  });
}
