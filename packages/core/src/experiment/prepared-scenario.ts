import type { CascadeRows, Conversation, LaidOutCascade, TelevisionStart } from '../cascade/index.ts';
import { checkObject } from '../check.ts';
import { InvalidParameterError, NotAvailableError } from '../errors.ts';
import type { InfluenceSteps, SeedChoice } from '../influencers/index.ts';
import { isDeterministic, universeOf } from '../scenario/index.ts';
import type { ChosenSeeds, CompleteScenario, MessageLaw, Scenario } from '../scenario/index.ts';
import { conversationOf } from './conversation-of-scenario.ts';
import { withNobodyAtDesk } from './desk-twin.ts';
import { checkTakesTime } from './growth-of-scenario.ts';
import { layOutFollowers } from './laid-out-followers.ts';
import { measureBroadcast } from './measure-broadcast.ts';
import type { MeasuredBroadcast } from './measure-broadcast.ts';
import type { ChoiceFrom, Network, NetworkLayout } from './scenario-network.ts';
import { checkRange } from './shard-range.ts';
import type { ShardRange } from './shard-range.ts';
import { televisionOf } from './television-of-scenario.ts';
import { toShareCascade } from './to-share-cascade.ts';

/** Runs replicates of a scenario without a network; the range lies inside the scenario. */
export interface Spread {
  /** Rows of the range, in order. */
  (prepared: PreparedScenario, range: ShardRange): CascadeRows;
  /**
   * Probability that a message's share probability is above a number, by the law of messages that differ. Missing where no such scenario is
   * run.
   */
  readonly probabilityOfShareAbove?: (law: MessageLaw, share: number) => number;
}

/**
 * A scenario that was checked and completed once, with what it is laid out into. Made by `prepareScenario`; every function
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
  #television: TelevisionStart | undefined;
  #measured: MeasuredBroadcast | null | undefined;
  readonly #spread: Spread;
  /** Whom it starts with, where that is not whom it asks for itself. */
  readonly #from: ChoiceFrom | null;

  /**
   * @param scenario - As `resolveScenario` returns it.
   * @param network - Fits the scenario's level.
   * @param spread - Runs its replicates on levels without a network.
   * @param from - Whom its `message.choose` is to have chosen; null: whom it asks for.
   */
  constructor(scenario: CompleteScenario, network: Network | null, spread: Spread, from: ChoiceFrom | null = null) {
    const { message } = scenario;
    this.#spread = spread;
    this.#from = from;
    this.scenario = scenario;
    this.conversation = conversationOf(scenario);
    this.network = network;
    this.layout = network === null ? null : network.prepare(scenario, from);
    this.universe = universeOf({ scenario, network });
    this.fans = 'fans' in message ? message.fans : 0;
    this.isDeterministic = isDeterministic(scenario.level);
    if (scenario.level === 'arithmetic') checkTakesTime(this);
  }

  /** People of a network who begin by name: those whom the scenario names, or chose and booked; 0 where it has fans. */
  get seeds(): number {
    const { message } = this.scenario;
    if ('seeds' in message) return message.seeds.length;
    const { seeds = [], booked = [] } = this.chosen ?? {};
    return seeds.length + booked.length;
  }

  /** Whom its `message.choose` has chosen, by their ids; null where it has none. */
  get chosen(): ChosenSeeds | null {
    return this.layout?.chosen ?? null;
  }

  /**
   * The search for whom it starts with, which is otherwise made when that is first needed: for whoever has workers. Null where there is nothing
   * to search for, or that is known.
   */
  choosing(): InfluenceSteps<SeedChoice> | null {
    if (this.network === null || (this.#from !== null && 'choice' in this.#from)) return null;
    return this.network.choosing(this.#from === null ? this.scenario : this.#from.scenario);
  }

  /**
   * The scenario's buy as a start of its cascade; undefined where it starts none.
   * @throws InvalidDocumentError for a buy that cannot be compared with the cascade.
   */
  get television(): TelevisionStart | undefined {
    if (this.scenario.broadcast?.notice === undefined) return undefined;
    // An audience larger than the universe is an error before it is used.
    void this.broadcast;
    this.#television ??= televisionOf(this.scenario, this.universe);
    return this.#television;
  }

  /** The share model of a level without a network, its law of followers laid out. */
  get cascade(): LaidOutCascade {
    if (this.#cascade === null) {
      const cascade = toShareCascade(this.scenario, this.television);
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
   * Probability that a message's share probability is above a number in [0, 1].
   * @throws NotAvailableError where whoever runs its replicates knows no messages that differ.
   */
  probabilityOfShareAbove(law: MessageLaw, share: number): number {
    const { probabilityOfShareAbove } = this.#spread;
    if (probabilityOfShareAbove !== undefined) return probabilityOfShareAbove(law, share);
    throw new NotAvailableError('messages that differ are run by spreadScenario; got another spread');
  }

  /**
   * Another scenario on the same network, as a search asks for one after the other. Where it has the same `message.choose`, it starts with
   * whom this one has chosen, also where the model is another.
   * @param scenario - Complete, as `resolveScenario` returns it or a search yields it; it is not checked again.
   * @throws InvalidDocumentError for what does not fit the network; InvalidParameterError for what is no scenario.
   */
  vary(scenario: CompleteScenario): PreparedScenario {
    checkObject('scenario', scenario);
    const isSame = chooseOf(scenario) === chooseOf(this.scenario);
    const from = this.#from ?? { scenario: this.scenario };
    return new PreparedScenario(scenario, this.network, this.#spread, isSame ? from : null);
  }

  /**
   * Another scenario, of a level without a network, by whoever runs this one's replicates.
   * @param scenario - Complete, as `resolveScenario` returns it; it is not checked again.
   * @throws InvalidParameterError for what is no scenario.
   */
  withoutNetwork(scenario: CompleteScenario): PreparedScenario {
    checkObject('scenario', scenario);
    return new PreparedScenario(scenario, null, this.#spread);
  }

  /**
   * Runs some of its replicates: rows as of `simulateShard`. They may lie beyond the number of replicates that the scenario asks for, which is
   * what a search for enough of them does.
   * @throws InvalidParameterError for what is no range; TooLargeError when the rows need more than 2 GiB.
   */
  spread(range: ShardRange): CascadeRows {
    checkRange(range);
    return this.layout === null ? this.#spread(this, range) : this.layout.spread(range);
  }
}

/** Whom a scenario asks for, as text. */
function chooseOf({ message }: CompleteScenario): string | null {
  return 'choose' in message ? JSON.stringify(message.choose) : null;
}

/** Whether a scenario was prepared already. */
export function isPrepared(input: Scenario | PreparedScenario): input is PreparedScenario {
  return input instanceof PreparedScenario;
}

/** Throws InvalidParameterError unless a scenario was prepared. */
export function checkPrepared(prepared: unknown): asserts prepared is PreparedScenario {
  if (prepared instanceof PreparedScenario) return;
  throw new InvalidParameterError('prepared', 'a prepared scenario', prepared);
}
