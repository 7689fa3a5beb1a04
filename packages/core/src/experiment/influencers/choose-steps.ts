import { InvalidDocumentError, InvalidParameterError, RipplecastError } from '../../errors.ts';
import { findPeople } from '../../graph/index.ts';
import type { FollowerGraph, PersonIds } from '../../graph/index.ts';
import { chooseSeedsSteps } from '../../influencers/index.ts';
import type { ChooseSeedsOptions, InfluenceModel, InfluenceSteps, SeedChoice } from '../../influencers/index.ts';
import type { Choose, CompleteScenario } from '../../scenario/index.ts';
import { type ChooseColumns, columnsOfChoose } from '../columns-of-choose.ts';
import { modelOnNetwork } from '../model-on-network.ts';
import type { NetworkColumns } from '../network-columns.ts';

/** A network, as far as a choice depends on it. */
export interface ChooseNetwork extends NetworkColumns {
  readonly graph: FollowerGraph;
  readonly ids: PersonIds;
}

/**
 * Chooses whom a scenario's `message.choose` asks for.
 * @throws InvalidDocumentError for what does not fit the network; NotAvailableError for a model that choices are not made for.
 */
export function chooseSteps(
  scenario: CompleteScenario,
  choose: Choose,
  network: ChooseNetwork,
): InfluenceSteps<SeedChoice> {
  const options = chooseOptionsOf(scenario, choose, network);
  return stepsInChoose(() => chooseSeedsSteps(network.graph, options));
}

/** Steps whose errors about options name the keys of `message.choose`. */
export function* stepsInChoose<Answer>(begin: () => InfluenceSteps<Answer>): InfluenceSteps<Answer> {
  try {
    return yield* begin();
  } catch (error) {
    throw inChoose(error);
  }
}

/**
 * A scenario's choice as the algorithm takes it: people by their numbers, columns and rules as arrays.
 * @throws InvalidDocumentError for ids that nobody has, and for columns that are not there.
 */
export function chooseOptionsOf(
  scenario: CompleteScenario,
  choose: Choose,
  network: ChooseNetwork,
): ChooseSeedsOptions {
  const { graph, ids } = network;
  const { metric, candidates, excluded, booked, epsilon, confidence } = choose;
  const columns = columnsOfChoose({ choose });
  const people = (key: string, listed: readonly (number | string)[] | undefined): Uint32Array | undefined =>
    listed === undefined ? undefined : findListed(`message.choose.${key}`, { ids, people: graph.people }, listed);
  return {
    // Models that nobody can be chosen for are refused by the algorithm, with the reason.
    model: modelOnNetwork(scenario, graph, network.shareProbabilities) as InfluenceModel,
    metric,
    ...('count' in choose ? { count: choose.count } : { budget: choose.budget }),
    prices: pricesOf(choose, columns, network),
    weights: columnOf(columns.weights, network.personWeights),
    candidates: people('candidates', candidates),
    excluded: people('excluded', excluded),
    booked: people('booked', booked),
    epsilon,
    confidence,
    rngSeed: scenario.experiment.rngSeed,
  };
}

/**
 * People of a network by their ids in a document.
 * @param path - Of the list.
 * @throws InvalidDocumentError for an id that nobody has.
 */
export function findListed(
  path: string,
  { ids, people }: { readonly ids: PersonIds; readonly people: number },
  listed: readonly (number | string)[],
): Uint32Array {
  try {
    return findPeople(ids, people, listed.map(String));
  } catch (error) {
    if (!(error instanceof RipplecastError)) throw error;
    throw InvalidDocumentError.at(path, error.message.replace(/^seeds /, ''));
  }
}

function pricesOf({ prices }: Choose, columns: ChooseColumns, network: ChooseNetwork): ChooseSeedsOptions['prices'] {
  if (typeof prices !== 'object' || 'perThousandFollowers' in prices) return prices;
  return columnOf(columns.prices, network.prices);
}

/** The numbers of a column that a document names. */
function columnOf(named: ChooseColumns['prices'], values: Float64Array | null): Float64Array | undefined {
  if (named === null) return undefined;
  if (values !== null) return values;
  const rest = `names the column "${named.column}", but the network has no values for its people`;
  throw InvalidDocumentError.at(named.path, rest);
}

const keysOfChoose = /^(?:count|budget|prices|metric|candidates|excluded|booked|weights|epsilon|confidence)\b/;

/** Errors of the algorithm name its options; in a scenario they lie in `message.choose`. */
function inChoose(error: unknown): unknown {
  if (!(error instanceof InvalidParameterError) || !keysOfChoose.test(error.parameter)) return error;
  const { parameter, message } = error;
  const path = `message.choose.${parameter}`;
  return new InvalidDocumentError([{ path, message: message.replace(parameter, path) }]);
}
