import { idOf } from '../../graph/index.ts';
import type {
  BaselineName,
  ChoiceSensitivity,
  ChooseSeedsOptions,
  SeedChoice,
  SpreadEstimate,
} from '../../influencers/index.ts';
import { readPrices, sumOfPrices, toAmount } from '../../influencers/read-prices.ts';
import type {
  BroadcastResult,
  CompleteScenario,
  Influencer,
  InfluencersDocument,
  NetworkProvenance,
  Warning,
} from '../../scenario/index.ts';
import { plainWarnings } from '../../words/index.ts';
import { makeProvenance } from '../make-provenance.ts';
import type { ChooseNetwork } from './choose-steps.ts';
import { costOfInfluencers } from './influencer-cost.ts';

/** What was found out about people to ask, all of them by number. */
export interface InfluencerFindings {
  readonly choose: ChooseSeedsOptions;
  readonly choice: SeedChoice;
  readonly source: InfluencersDocument['source'];
  readonly baselines: readonly {
    readonly name: BaselineName;
    readonly seeds: readonly number[];
    readonly spread: SpreadEstimate;
  }[];
  /** How many the chosen add to those whom the booked reach; null where that was not measured. */
  readonly added: number | null;
  readonly advertisement: InfluencersDocument['advertisement'];
  readonly sensitivity: readonly ChoiceSensitivity[];
  /** Whether the search was ended early. */
  readonly isEnded: boolean;
  readonly network: NetworkProvenance;
  /** What the scenario's buy comes to; null without one. */
  readonly broadcast: BroadcastResult | null;
}

/** The document of what was found out. */
export function describeInfluencers(
  scenario: CompleteScenario,
  network: ChooseNetwork,
  findings: InfluencerFindings,
): InfluencersDocument {
  const { choose, choice, source, advertisement, sensitivity } = findings;
  const { graph, ids } = network;
  const { metric, reason, spread, lowerBound, upperBoundOfBest, certifiedRatio, total, sets } = choice;
  const { randomPeopleForTheSame } = choice;
  const idsOf = (people: readonly number[]): string[] => people.map((person) => idOf(ids, person));
  const prices = choose.prices === undefined ? null : readPrices(graph, choose.prices);
  const baselines = findings.baselines.map(({ name, seeds, spread: reached }) => ({
    name,
    seeds: idsOf(seeds),
    spread: { ...reached },
    cost: prices === null ? null : toAmount(sumOfPrices(prices, seeds)),
  }));
  const [best] = baselines.toSorted((a, b) => b.spread.mean - a.spread.mean);
  const people = choice.seeds.map((person, i): Influencer => ({
    id: idOf(ids, person),
    followers: graph.offsets[person + 1]! - graph.offsets[person]!,
    gain: choice.gains[i]!,
    price: prices === null ? null : toAmount(prices[person]!),
  }));
  return {
    version: 1,
    provenance: makeProvenance({ scenario }, findings.network),
    source,
    metric,
    seeds: idsOf(choice.seeds),
    booked: idsOf(choice.booked),
    spread: { ...spread },
    lowerBound,
    upperBoundOfBest,
    certifiedRatio,
    reason,
    total,
    confidence: choose.confidence!,
    randomPeopleForTheSame,
    people,
    baselines,
    bestBaseline: best?.name ?? null,
    advertisement,
    sensitivity: sensitivity.map(({ parameter, factor, overlap, loss, lossStandardError, capped }) => ({
      parameter,
      factor,
      overlap,
      loss,
      lossStandardError,
      capped,
    })),
    cost: costOfInfluencers(scenario, choice, findings.added, findings.broadcast),
    sets: { ...sets },
    warnings: warnAbout(findings),
  };
}

function warnAbout({ choice, isEnded }: InfluencerFindings): Warning[] {
  const { gains, seeds } = choice;
  const idle = gains.filter((gain) => gain === 0).length;
  return [
    ...(isEnded ? [{ code: 'choiceEnded', path: 'reason', message: plainWarnings.choiceEnded() }] : []),
    ...(idle > 0 && choice.sets.choose > 0
      ? [
          {
            code: 'seedsAddNobody',
            path: 'people',
            message: plainWarnings.seedsAddNobody({ seeds: seeds.length, idle }),
          },
        ]
      : []),
  ];
}
