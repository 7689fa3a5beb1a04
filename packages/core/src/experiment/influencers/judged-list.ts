import { DEFAULT_CONFIDENCE, DEFAULT_EPSILON } from '../../influencers/choice-schema.ts';
import { InvalidDocumentError, InvalidParameterError } from '../../errors.ts';
import { idOf } from '../../graph/index.ts';
import { certifySteps } from '../../influencers/index.ts';
import type { ChooseSeedsOptions, InfluenceSteps, SeedChoice } from '../../influencers/index.ts';
import type { Choose, CompleteScenario } from '../../scenario/index.ts';
import { type ChooseNetwork, findListed } from './choose-steps.ts';

/** Somebody's list of people, which is judged. */
export interface JudgedList {
  /** Where it was given: the option `seeds`, or `message.seeds`. */
  readonly path: string;
  /** People by number. */
  readonly seeds: Uint32Array;
}

/**
 * The list that is to be judged; null where people are to be chosen.
 * @param given - Ids, of the option; otherwise those of the message.
 * @throws InvalidParameterError, or InvalidDocumentError, for ids that nobody has.
 */
export function readJudged(
  { message }: CompleteScenario,
  given: readonly (number | string)[] | undefined,
  network: ChooseNetwork,
): JudgedList | null {
  const known = { ids: network.ids, people: network.graph.people };
  if (given !== undefined) return { path: 'seeds', seeds: findGiven(given, known) };
  if (!('seeds' in message)) return null;
  return { path: 'message.seeds', seeds: findListed('message.seeds', known, message.seeds) };
}

function findGiven(given: readonly (number | string)[], known: Parameters<typeof findListed>[1]): Uint32Array {
  try {
    return findListed('seeds', known, given);
  } catch (error) {
    if (!(error instanceof InvalidDocumentError)) throw error;
    throw InvalidParameterError.saying('seeds', error.issues[0]!.message);
  }
}

/** What `message.choose` says, or as many as the list has. */
export function chooseFor({ message }: CompleteScenario, judged: JudgedList | null): Choose {
  if ('choose' in message) return message.choose;
  if (judged !== null) return { count: judged.seeds.length, epsilon: DEFAULT_EPSILON, confidence: DEFAULT_CONFIDENCE };
  throw InvalidDocumentError.at('message', 'must have choose, or seeds that are judged; it has neither');
}

/** Judges a list. Its errors name people by their ids. */
export function* judgeSteps(
  { path, seeds }: JudgedList,
  options: ChooseSeedsOptions,
  { graph, ids }: ChooseNetwork,
): InfluenceSteps<SeedChoice> {
  try {
    return yield* certifySteps(graph, seeds, options);
  } catch (error) {
    if (!(error instanceof InvalidParameterError) || !error.parameter.startsWith('seeds')) throw error;
    const place = /^seeds\[(\d+)\]$/.exec(error.parameter)?.[1];
    const message =
      place === undefined
        ? error.message.replace('seeds', path)
        : error.message
            .replace(error.parameter, `${path}.${place}`)
            .replace(/got .*$/, () => `got "${idOf(ids, seeds[Number(place)]!)}"`);
    throw path === 'seeds'
      ? InvalidParameterError.saying(path, message)
      : new InvalidDocumentError([{ path, message }]);
  }
}
