import { isDeepStrictEqual } from 'node:util';
import {
  compare,
  type CompleteScenario,
  decodeScenarioLink,
  encodeScenarioLink,
  growNetwork,
  type Network,
  openNetwork,
  reduceShards,
  resolveScenario,
  type Scenario,
  simulate,
  simulateShard,
  toDocument,
} from 'ripplecast';
import { prepareScenario } from 'ripplecast/experiment';
import { buildFollowerGraph } from 'ripplecast/graph';
import { scenarioNode } from '../../../packages/core/src/scenario/scenario-schema.ts';
import { hold, type Verdict } from '../machinery/attack.ts';
import { compareWithPublished } from './compare-with-published.ts';
import { complaintsOf, publishedScenario } from './published-schemas.ts';
import { checkRefusal, refusedOr } from './refusal.ts';
import { checkResult } from './result-laws.ts';
import { madeQuick } from './scenario-inputs.ts';

/** Reads a document as a scenario; where it is one, runs it, and checks all that must hold. */
export function strikeScenario(document: unknown): Verdict {
  const before = isPlain(document) ? JSON.stringify(document) : null;
  compareWithPublished(scenarioNode, publishedScenario, document);
  const complete = refusedOr(() => resolveScenario(document));
  hold(before === null || JSON.stringify(document) === before, () => 'the document was changed by reading it');
  if (complete === null) return 'refused';
  checkComplete(complete);
  checkLink(complete);
  return strikeRun(madeQuick(complete));
}

/** Whether JSON keeps the document: neither NaN nor undefined, which it cannot say, nor deeper than it goes. */
function isPlain(document: unknown): boolean {
  try {
    return isDeepStrictEqual(JSON.parse(JSON.stringify(document)), document);
  } catch {
    return false;
  }
}

/** A complete scenario is the same after a journey as text, and complete again. */
function checkComplete(complete: CompleteScenario): void {
  const text = JSON.stringify(complete);
  const back: unknown = JSON.parse(text);
  hold(isDeepStrictEqual(back, complete), () => `a complete scenario that JSON changes: ${text}`);
  hold(JSON.stringify(resolveScenario(back)) === text, () => `a complete scenario that reading changes: ${text}`);
  hold(publishedScenario(back), () => `a complete scenario against the schema: ${complaintsOf(publishedScenario)}`);
}

/** A link says the scenario that it was made of, and is made of the scenario that it says. */
export function checkLink(complete: CompleteScenario): void {
  const link = encodeScenarioLink(complete);
  const { scenario, notes } = decodeScenarioLink(link);
  hold(notes.length === 0, () => `a link of our own with notes: ${link}\n${notes.join('\n')}`);
  hold(JSON.stringify(scenario) === JSON.stringify(complete), () => `a link that says another scenario: ${link}`);
}

/** A small network for scenarios whose network somebody hands in, or lies in files that are not there. */
const handedIn = openNetwork({
  graph: buildFollowerGraph(
    {
      people: 12,
      sources: Uint32Array.of(0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 7, 8, 10),
      targets: Uint32Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 10, 1, 0),
      visibility: Float32Array.of(1, 0.5, 0, 0.25, 1, 1, 0.75, 1, 1, 0.5, 1, 0.125, 1),
    },
    { duplicates: 'first', selfLoops: 'drop' },
  ).graph,
  shareProbabilities: Float64Array.from({ length: 12 }, (_, person) => person / 12),
});

/** The network of a scenario on one; undefined on other levels. */
export function networkOf(scenario: CompleteScenario): Network | undefined {
  if (scenario.level !== 'network') return undefined;
  const isGrown = scenario.network !== null && 'generator' in scenario.network;
  return isGrown ? growNetwork(scenario, { maxBytes: 2 ** 28 }) : handedIn;
}

/** Runs a scenario, twice as a whole and once in two shards: the same bytes each time. */
function strikeRun(quick: Scenario): Verdict {
  const scenario = refusedOr(() => resolveScenario(quick));
  if (scenario === null) return 'refused';
  const network = refusedOr(() => ({ network: networkOf(scenario) }));
  if (network === null) return 'refused';
  const options = network.network === undefined ? {} : { network: network.network };
  const run = scenario.broadcast === null ? simulate : compare;
  let result;
  try {
    result = run(scenario, options);
  } catch (error) {
    checkRefusal(error);
    // A run on the same input is refused in the same words.
    const again = messageOf(() => run(scenario, options));
    hold(again === String(error), () => `refused in two ways: ${String(error)} and ${again}`);
    return 'refused';
  }
  const document = toDocument(result);
  checkResult(document, result, network.network?.people ?? scenario.universe ?? Infinity);
  const text = JSON.stringify(document);
  hold(JSON.stringify(toDocument(run(scenario, options))) === text, () => `a second run gives other bytes`);
  const { replicates } = scenario.experiment;
  const prepared = prepareScenario(scenario, options);
  if (prepared.isDeterministic || replicates < 2) return 'accepted';
  const half = replicates >> 1;
  const shards = [
    simulateShard(prepared, { first: half, count: replicates - half }),
    simulateShard(prepared, { first: 0, count: half }),
  ];
  const reduced = reduceShards(prepared, shards, { broadcast: scenario.broadcast !== null });
  hold(JSON.stringify(toDocument(reduced)) === text, () => `two shards give other bytes`);
  return 'accepted';
}

function messageOf(work: () => unknown): string {
  try {
    work();
    return 'not at all';
  } catch (error) {
    return String(error);
  }
}
