import { englishConversation } from './english-conversation.ts';
import { plural } from './counted-noun.ts';
import { type DecidingValue, scenarioKey } from '../scenario/index.ts';
import type { Cheaper, VerdictTopic, VerdictWords, Words } from './words.ts';

const topics: Readonly<Record<VerdictTopic, string>> = {
  reach: 'Reach',
  mix: 'Mix',
  time: 'Time',
  chance: 'Chance',
  luck: 'Luck',
  growth: 'Growth',
  criticism: 'Criticism',
  desk: 'Desk',
  cost: 'Cost',
  decides: 'What decides it',
};

const cheaperSides: Readonly<Record<Cheaper, string>> = {
  cascadeByBoth: 'the cascade is cheaper by both',
  broadcastByBoth: 'the broadcast is cheaper by both',
  cascadePerPerson: 'the cascade is cheaper per person, but not per impression',
  cascadePerImpression: 'the cascade is cheaper per impression only, because it repeats itself',
  neither: 'neither is cheaper',
};

/** The verdict's sentences in English: what `verdictOf` says them with. */
export function englishVerdict(words: Words): VerdictWords {
  const { assumption, figure, numbers, odds, oneRun, people, peopleBetween, rounds, runs: runsText, timesOf } = words;
  const { count, exact, exactMoney, number, percent } = numbers;
  return {
    ...englishConversation(words),
    topic: (topic) => topics[topic],
    neverPasses({ buy, runs }) {
      if (runs === null) return `It never passes ${buy}.`;
      return runs === 1
        ? `It never passes ${buy} in one run.`
        : `It never passes ${buy}: none of ${runsText(runs)} does.`;
    },
    passes({ buy, rounds: when, runs }) {
      const passes = `${rounds(when)} to pass ${buy}`;
      if (runs === null) return `${passes}.`;
      return runs === 1 ? `${passes}, in one run.` : `${passes}; all ${runsText(runs)} do.`;
    },
    passesSometimes({ rounds: when, fraction, runs }) {
      const survives = fraction >= 0.5;
      const share = odds(survives ? fraction : 1 - fraction, runs);
      return `${rounds(when)} if it survives; ${share} ${survives ? 'do' : 'do not'}.`;
    },
    mixReaches: ({ people: reached, buy, buyPeople, isMean }) =>
      `Television and posts reach ${people(reached)}${isMean ? ' on average' : ''}, ${buy} alone ${people(buyPeople)}.`,
    mixParts: ({ televisionOnly, postsOnly, both, informed }) =>
      `${people(televisionOnly)} by television only, ${count(postsOnly)} by posts only, ${count(both)} by both. At the start ${people(informed)} see a post or notice television.`,
    costOfMix: ({ posts, television, currency }) =>
      `The posts cost ${exactMoney(posts, currency)} and television ${exactMoney(television, currency)}.`,
    costBesideTelevision({ currency, costPerThousandReached, cpm, broadcast, buy }) {
      const people = `Per 1,000 people reached ${exactMoney(costPerThousandReached, currency)}, ${buy} alone ${exactMoney(broadcast.costPerThousandReached, broadcast.currency)}`;
      return `${people}; per 1,000 impressions (CPM) ${exactMoney(cpm, currency)} and ${exactMoney(broadcast.cpm, broadcast.currency)}.`;
    },
    seenBy: ({ people, universe, isMean }) =>
      `${count(people)} of ${count(universe)} people see it${isMean ? ' on average' : ''}.`,
    reach({ people: mean, impressions, frequency, beside }) {
      const times = frequency === null ? '' : number(frequency);
      const each = times === '' ? '' : times === '1' ? ', once each' : `, ${times} times each`;
      const shown = plural(count(impressions), 'impression', 'impressions');
      const reached = `${people(mean)} in ${shown}${each}`;
      if (beside === null) return `${reached}.`;
      const ratio = beside.ratio >= 1 ? `${number(beside.ratio)} times` : `${percent(beside.ratio)} of`;
      return `${reached}: ${ratio} the ${people(beside.people)} of ${beside.buy}.`;
    },
    reachAtLeast({ people: asked, universe, probability, interval, runs }) {
      const atLeast = `at least ${exactPeople(asked)}`;
      if (asked > universe)
        return `No run can reach ${atLeast}: there ${universe === 1 ? 'is' : 'are'} only ${exact(universe)}.`;
      if (runs === 1) return `This run ${probability === 1 ? 'reaches' : 'does not reach'} ${atLeast}.`;
      const [low, high] = interval.map(percent);
      const sure = low === high ? '' : ` (${percent(0.95)} interval: ${low} to ${high})`;
      return `${percent(probability)} of runs reach ${atLeast}${sure}.`;
    },
    noLuck: (level) =>
      level === 'arithmetic'
        ? 'Left out, like overlap: in the arithmetic of the example no two people share a friend and nobody is reached twice.'
        : 'Left out: these are expected values, which count everyone once.',
    oneRun,
    sameReach: (reach) => `Hardly any: 9 runs in 10 reach the same ${exactPeople(reach)}.`,
    spread({ low, high, median }) {
      const range = count(low) === count(high) ? `near ${people(high)}` : peopleBetween(low, high);
      const half = median === null ? '' : `, and half of all runs reach at most ${people(median)}`;
      return `9 runs in 10 end ${range}${half}.`;
    },
    passing: ({ passing, runs, buy, medianRound }) =>
      `${exact(passing)} of ${runsText(runs)} pass ${buy}, half of those by round ${medianRound}.`,
    nobodyShares: ({ silent, runs }) => `In ${exact(silent)} of ${runsText(runs)} nobody passes it on at all.`,
    errorOfMean({ standardError, mean }) {
      const fraction = mean > 0 ? `, ${percent(standardError / mean)}` : '';
      return `The mean is known to ± ${people(standardError)} (one standard error${fraction}).`;
    },
    growth({ r, canTakeOff, messagesAbove, tipping: { edgeProbability, shareProbability, followers } }) {
      const tips = [
        edgeProbability === null ? null : `an edge probability of ${percent(edgeProbability)}`,
        shareProbability === null ? null : `a share probability of ${percent(shareProbability)}`,
        followers === null ? null : `${number(followers)} followers each`,
      ].filter((tip) => tip !== null);
      const point = tips.length === 0 ? '' : ` The tipping point, R = 1, lies at ${tips.join(' or at ')}.`;
      const grows = r > 1 ? 'so it grows once it has caught on' : 'so praise alone dies out';
      const end = canTakeOff ? grows : 'so every cascade dies out';
      if (messagesAbove === null) return `${leadsTo(r)}, ${end}.${point}`;
      const above = messagesAbove === 0 ? 'none is' : `${percent(messagesAbove)} of them are`;
      return `${leadsTo(r)} on average. Messages differ: ${above} above the tipping point.${point}`;
    },
    atTippingPoint: (r) => `${leadsTo(r)}, exactly the tipping point.`,
    cost: ({ currency, costPerThousandReached, cpm }) =>
      `${exactMoney(costPerThousandReached, currency)} per 1,000 people reached, ${exactMoney(cpm, currency)} per 1,000 impressions (CPM).`,
    costBeside({ currency, costPerThousandReached, cpm, broadcast, cheaper }) {
      const people = `Per 1,000 people reached ${exactMoney(costPerThousandReached, currency)}, the broadcast ${exactMoney(broadcast.costPerThousandReached, broadcast.currency)}`;
      const impressions = `per 1,000 impressions (CPM) ${exactMoney(cpm, currency)} and ${exactMoney(broadcast.cpm, broadcast.currency)}`;
      return `${people}; ${impressions}: ${cheaperSides[cheaper]}.`;
    },
    cheaperRuns: ({ cheaper, runs, isOpposite }) =>
      `${isOpposite ? 'But that is the mean: run' : 'Run'} by run, the cascade is cheaper per person in ${exact(cheaper)} of ${runsText(runs)}.`,
    decides({ values, hasRatio, buy, currency }) {
      if (!hasRatio) return 'Nothing: where one of the two is free or reaches nobody, their costs have no ratio.';
      if (values.length === 0)
        return 'Nothing: no assumed value is left whose measured one moves the costs by 1 % or more.';
      const sentences = values.map((value) => {
        const { path, from, ratioAfter, costPerThousandAfter, measured } = value;
        const origin = `measured in ${measured.year}; here ${figure({ path, value: from }, scenarioKey(path).unit, currency)}`;
        const cost = `reaching 1,000 people costs ${exactMoney(costPerThousandAfter, currency)}`;
        return `If ${assumption(value)} (${origin}), ${cost}, ${timesOf(ratioAfter)} what it costs by ${buy}.`;
      });
      const [{ ratioBefore }] = values as readonly [DecidingValue];
      return `${sentences.join(' ')} As it is, it costs ${timesOf(ratioBefore)} that. These are expected values, without luck.`;
    },
  };

  function exactPeople(number: number): string {
    return plural(exact(number), 'person', 'people');
  }

  function leadsTo(r: number): string {
    return `R = ${number(r)}: each early sharer leads to ${number(r)} more`;
  }
}
