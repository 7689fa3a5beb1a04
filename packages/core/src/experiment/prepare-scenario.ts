import type { Conversation, LaidOutCascade } from '../cascade/index.ts';
import { checkObject, checkOptions } from '../check.ts';
import { InvalidParameterError } from '../errors.ts';
import { isDeterministic, resolveScenario, universeOf } from '../scenario/index.ts';
import type { CompleteScenario, Scenario } from '../scenario/index.ts';
import { conversationOf } from './conversation-of-scenario.ts';
import { withNobodyAtDesk } from './desk-twin.ts';
import { checkTakesTime } from './growth-of-scenario.ts';
import { layOutFollowers } from './laid-out-followers.ts';
import { measureBroadcast } from './measure-broadcast.ts';
import type { MeasuredBroadcast } from './measure-broadcast.ts';
import { networkFor } from './scenario-network.ts';
import type { Network, NetworkLayout, NetworkOption } from './scenario-network.ts';
import { toShareCascade } from './to-share-cascade.ts';

/**
 * A scenario that was checked and completed once, with what it is laid out into. Made by {@link prepareScenario}; every function
 * of `ripplecast/experiment` and of pools that runs a scenario takes it too, and keeps what it finds out with it.
 */
export class PreparedScenario {
  /** Complete: every default filled in. */
  readonly scenario: CompleteScenario;
  /** The network that it runs on; null on levels without one. */
  readonly network: Network | null;
  /** The scenario on its network; null on levels without one. */
  readonly layout: NetworkLayout | null;
  /** People who could be reached. */
  readonly universe: number;
  /** Fans whom the brand pays for; seeds are none. */
  readonly fans: number;
  /** What it has besides rounds of praise. */
  readonly conversation: Conversation;
  /** Whether there is one row of expected values, and nothing is left to chance. */
  readonly isDeterministic: boolean;
  #cascade: LaidOutCascade | null = null;
  #cascadeWithoutDesk: LaidOutCascade | null | undefined;
  #measured: MeasuredBroadcast | null | undefined;

  /**
   * @param scenario - As `resolveScenario` returns it.
   * @param network - Fits the scenario's level.
   */
  constructor(scenario: CompleteScenario, network: Network | null) {
    const { message } = scenario;
    this.scenario = scenario;
    this.conversation = conversationOf(scenario);
    this.network = network;
    this.layout = network === null ? null : network.prepare(scenario);
    this.universe = universeOf({ scenario, network });
    this.fans = 'fans' in message ? message.fans : 0;
    this.isDeterministic = isDeterministic(scenario.level);
    if (scenario.level === 'arithmetic') checkTakesTime(this);
  }

  /** The share model of a level without a network, its law of followers laid out. */
  get cascade(): LaidOutCascade {
    if (this.#cascade === null) {
      const cascade = toShareCascade(this.scenario);
      this.#cascade = { ...cascade, bins: layOutFollowers(cascade.followers, cascade.universe) };
    }
    return this.#cascade;
  }

  /** The same with nobody at its desk; null where it has no desk. */
  get cascadeWithoutDesk(): LaidOutCascade | null {
    if (this.#cascadeWithoutDesk === undefined) {
      const conversation = withNobodyAtDesk(this.conversation);
      this.#cascadeWithoutDesk = conversation === null ? null : { ...this.cascade, conversation };
    }
    return this.#cascadeWithoutDesk;
  }

  /**
   * Lays out, and takes the space, for the replicates that this thread is about to run, so that the first of them take no longer than
   * the others.
   */
  layOut(): void {
    if (this.layout === null) void this.cascade;
    else this.layout.layOut();
  }

  /**
   * What the scenario's buy comes to; null without one.
   * @throws InvalidDocumentError for a buy that cannot be compared with the cascade.
   */
  get broadcast(): MeasuredBroadcast | null {
    if (this.#measured === undefined) this.#measured = measureBroadcast(this.scenario, this.universe);
    return this.#measured;
  }

  /**
   * Another scenario on the same network, as a search asks for one after the other.
   * @param scenario - Complete, as `resolveScenario` returns it or a search yields it; it is not checked again.
   * @throws InvalidDocumentError for what does not fit the network; InvalidParameterError for what is no scenario.
   */
  vary(scenario: CompleteScenario): PreparedScenario {
    checkObject('scenario', scenario);
    return new PreparedScenario(scenario, this.network);
  }
}

/**
 * Checks a scenario, fills in its defaults, and lays it out for whoever runs it in pieces: its shards, the steps of a search, a
 * reduction after each answer. What takes time is done when it is first needed, once.
 * @param input - A scenario as people write it; one that is prepared is returned as it is.
 * @param options - The network, for level "network".
 * @throws InvalidDocumentError for a scenario that cannot be used or does not fit its network; InvalidParameterError for an unknown
 * option, and for a network that is missing, superfluous, or another than the one that the scenario was prepared with.
 * @example
 * ```ts
 * import { prepareScenario, reduceShards, simulateShard } from 'ripplecast/experiment';
 * import { presets } from 'ripplecast';
 *
 * const prepared = prepareScenario(presets.classroom);
 * const shards = [0, 250, 500, 750].map((first) => simulateShard(prepared, { first, count: 250 }));
 * reduceShards(prepared, shards).outcomes.reach.length; // => 1000
 * prepared.universe; // => 30
 * ```
 */
export function prepareScenario(input: Scenario | PreparedScenario, options: NetworkOption = {}): PreparedScenario {
  checkOptions('options', options, ['network']);
  if (!isPrepared(input)) {
    const scenario = resolveScenario(input);
    return new PreparedScenario(scenario, networkFor(scenario, options));
  }
  const { network } = options;
  if (network === undefined || network === input.network) return input;
  throw new InvalidParameterError('network', 'the one that the scenario was prepared with', 'another one');
}

/** Whether a scenario was prepared already. */
export function isPrepared(input: Scenario | PreparedScenario): input is PreparedScenario {
  return input instanceof PreparedScenario;
}
