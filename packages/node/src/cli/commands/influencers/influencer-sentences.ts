import {
  namedBuy,
  type CompleteScenario,
  type InfluencerBaseline,
  type InfluencersDocument,
} from 'ripplecast/scenario';
import type { LabelledText } from '../../../text/render-labelled.ts';
import { numbers, words } from '../../../text/words.ts';
import { listOf } from '../../../text/write-key-value.ts';
import { nameOfBaseline, wayOfBaseline } from './name-of-baseline.ts';
import { asSentence, inWords, peopleInWords } from './number-words.ts';
import { atMost } from './outward.ts';

/** What a document of influencers says in words: the verdict, then the certificate, then what else to know. */
export interface InfluencerSentences {
  readonly headline: string;
  /** Empty where nobody is chosen. */
  readonly certificate: string;
  readonly others: readonly LabelledText[];
}

/** The sentences of a document. */
export function sayInfluencers(document: InfluencersDocument): InfluencerSentences {
  return {
    headline: sayVerdict(document),
    certificate: document.seeds.length === 0 ? '' : [sayCertificate(document), ...sayReason(document)].join(' '),
    others: (document.seeds.length === 0 ? ofNobody : ofPeople).flatMap(([label, say]) => {
      const sentences = say(document);
      return sentences.length === 0 ? [] : [{ label, text: sentences.join(' ') }];
    }),
  };
}

type Topic = readonly [label: string, say: (document: InfluencersDocument) => readonly string[]];

/** What there is to say besides, in its order. */
const ofPeople: readonly Topic[] = [
  ['Booked', sayBooked],
  ['Cost', sayCost],
  ['Simpler', sayBestBaseline],
  ['Advertising', sayAdvertisement],
  ['If wrong', saySensitivity],
  ['Samples', saySets],
];

/** The same where nobody is chosen. */
const ofNobody: readonly Topic[] = [
  ['Booked', sayBooked],
  ['Samples', saySets],
];

/** "Ten people for $8,200 reach 41,000 at $200 per thousand (the spot: $36.92); 64 random people do the same." */
function sayVerdict(document: InfluencersDocument): string {
  const { seeds, source, cost, provenance, booked, spread, reason } = document;
  const { currency } = provenance.scenario;
  if (seeds.length === 0) {
    if (booked.length === 0) return 'Nobody is chosen, and nobody is reached.';
    return `Nobody is chosen; the ${inWords(booked.length)} booked ${verbOf(document)} ${countOf(spread.mean, document)}.`;
  }
  const parts = [
    `${source === 'given' ? 'your ' : ''}${peopleInWords(seeds.length)}`,
    ...(cost === null ? [] : [`for ${numbers.money(cost.total, currency)}`]),
    ...(booked.length === 0 ? [] : [`and the ${inWords(booked.length)} booked`]),
    `${verbOf(document)} ${countOf(spread.mean, document)}`,
    ...(cost === null || cost.perThousandReached === null
      ? []
      : [
          `at ${numbers.money(cost.perThousandReached, currency)} per thousand${booked.length === 0 ? '' : ' that the chosen add'}`,
          ...sayBuy(document),
        ]),
  ];
  const sentence = `${[parts.join(' '), ...sayRandomPeople(document)].join('; ')}.`;
  const own = reason === 'aborted' ? `Interrupted, the best so far: ${sentence}` : asSentence(sentence);
  return [own, ...sayBetter(document)].join(' ');
}

/** "192 people for $10,250 picked by one-step reach do better: 1,265." Nothing where no simple rule is better. */
function sayBetter(document: InfluencersDocument): readonly string[] {
  const best = bestBaselineOf(document);
  if (best === null || compareBaseline(best, document) !== 'better') return [];
  const { seeds, name, cost, spread } = best;
  const price = cost === null ? '' : ` for ${numbers.money(cost, document.provenance.scenario.currency)}`;
  const who = `${peopleInWords(seeds.length)}${price} ${wayOfBaseline(name)}`;
  return [asSentence(`${who} ${seeds.length === 1 ? 'does' : 'do'} better: ${countOf(spread.mean, document)}.`)];
}

/** What a thousand cost by the buy, beside what they cost here. */
function sayBuy({ cost, provenance: { scenario } }: InfluencersDocument): readonly string[] {
  if (typeof cost?.buyPerThousandReached !== 'number') return [];
  return [`(${nameOfBuy(scenario)}: ${numbers.money(cost.buyPerThousandReached, scenario.currency)})`];
}

/** The catalogue's name, else that of all placements, else "the broadcast". */
function nameOfBuy({ broadcast }: CompleteScenario): string {
  const placements = broadcast !== null && 'placements' in broadcast ? broadcast.placements : [];
  const [name, ...others] = new Set(placements.map((placement) => placement.name ?? null));
  const ofAll = others.length === 0 ? (name ?? null) : null;
  const named = namedBuy({ broadcast });
  return named === null && ofAll !== null ? ofAll : words.buy(named).name;
}

function sayRandomPeople({ randomPeopleForTheSame: random, reason }: InfluencersDocument): readonly string[] {
  if (reason === 'aborted') return [];
  if (random === null) return ['no number of random people does the same'];
  if (random === 0) return ['without them it is the same'];
  return [`${inWords(random)} random ${random === 1 ? 'person does' : 'people do'} the same`];
}

function verbOf(document: InfluencersDocument): string {
  const isOne = document.seeds.length + document.booked.length === 1;
  if (countsReach(document)) return isOne ? 'reaches' : 'reach';
  return isOne ? 'brings' : 'bring';
}

/** What is counted: people who see it, people who pass it on, or their weights. */
function countOf(value: number, document: InfluencersDocument): string {
  if (isWeighted(document)) return `a weight of ${numbers.count(value)} out of ${numbers.count(document.total)}`;
  return countsReach(document) ? numbers.count(value) : `${numbers.count(value)} sharers`;
}

/** Whether people who see it are counted; where everyone reached passes it on, both are the same. */
export function countsReach({ metric, provenance }: InfluencersDocument): boolean {
  return metric === 'reach' || provenance.scenario.model.kind === 'independentCascade';
}

function isWeighted({ provenance }: InfluencersDocument): boolean {
  const { message } = provenance.scenario;
  return 'choose' in message && message.choose.weights !== undefined;
}

function sayCertificate(document: InfluencersDocument): string {
  const { certifiedRatio, confidence, upperBoundOfBest } = document;
  const best = bestInWords(document);
  const bound = atMost(upperBoundOfBest);
  return (
    `That is at least ${wholePercent(certifiedRatio)} of what ${best.the}, with ${numbers.percent(confidence)} confidence: ` +
    `${best.none} more than ${bound}.`
  );
}

/** The best that there could be: "the best possible ten reach", "no ten reach". */
function bestInWords(document: InfluencersDocument): { readonly the: string; readonly none: string } {
  const { seeds, provenance } = document;
  const { message, currency } = provenance.scenario;
  const [one, many] = countsReach(document) ? ['reaches', 'reach'] : ['brings', 'bring'];
  if ('choose' in message && 'budget' in message.choose) {
    const money = numbers.money(message.choose.budget, currency);
    return { the: `the best for ${money} ${many}`, none: `no choice for ${money} ${one}` };
  }
  if (seeds.length === 1) return { the: `the best possible person ${one}`, none: `no one ${one}` };
  const count = inWords(seeds.length);
  return { the: `the best possible ${count} ${many}`, none: `no ${count} ${many}` };
}

/** Never more than is certain. */
function wholePercent(ratio: number): string {
  return `${numbers.whole(Math.floor(ratio * 100 + 1e-9))} %`;
}

function sayReason({ reason }: InfluencersDocument): readonly string[] {
  switch (reason) {
    case 'certified':
      return [];
    case 'allCovered':
      return ['Fewer reach everyone who was drawn: the others are the first of the file.'];
    case 'sampleBudget':
      return ['Drawing more would hardly say more.'];
    case 'memoryBudget':
      return ['More memory (--max-memory) would say it more closely.'];
    case 'aborted':
      return ['More time would say it more closely.'];
  }
}

function sayBooked({ booked, cost }: InfluencersDocument): readonly string[] {
  if (booked.length === 0) return [];
  const costs = cost === null ? '' : '; costs per thousand are over those whom the chosen add';
  return [`All figures count ${listOf(booked)} in, who share anyway${costs}.`];
}

function sayCost(document: InfluencersDocument): readonly string[] {
  return [...sayFixedCost(document), ...sayPaidPosts(document)];
}

/** Whoever compares campaigns counts what a campaign costs whoever begins it. */
function sayFixedCost({ cost, provenance: { scenario } }: InfluencersDocument): readonly string[] {
  const fixed = scenario.cost?.fixed ?? 0;
  if (cost === null || fixed === 0) return [];
  return [`Only the people's prices count here; compare adds the fixed ${numbers.money(fixed, scenario.currency)}.`];
}

function sayPaidPosts({ cost, provenance }: InfluencersDocument): readonly string[] {
  if (cost === null || cost.paidPostsPerThousand === null) return [];
  const { currency } = provenance.scenario;
  const amount = numbers.money(cost.paidPostsPerThousand, currency);
  return [`The same by random people who are each paid for a post costs ${amount} per thousand.`];
}

/** The best of the simple rules; null where none was tried. */
function bestBaselineOf({ baselines, bestBaseline }: InfluencersDocument): InfluencerBaseline | null {
  return baselines.find(({ name }) => name === bestBaseline) ?? null;
}

/** How people whom a rule picks do beside those of the document: within what chance leaves open nobody can tell them apart. */
function compareBaseline(
  baseline: InfluencerBaseline,
  document: InfluencersDocument,
): 'same people' | 'as good' | 'better' | 'worse' {
  if (isSamePeople(baseline, document)) return 'same people';
  const more = baseline.spread.mean - document.spread.mean;
  const leftOpen = 2 * Math.max(baseline.spread.standardError, document.spread.standardError);
  if (Math.abs(more) <= leftOpen) return 'as good';
  return more > 0 ? 'better' : 'worse';
}

function sayBestBaseline(document: InfluencersDocument): readonly string[] {
  const best = bestBaselineOf(document);
  const { mean } = document.spread;
  if (best === null || mean === 0) return [];
  const rule = `The best simple rule, ${nameOfBaseline(best.name)}, `;
  const found = `${rule}comes to ${countOf(best.spread.mean, document)}, `;
  const by = numbers.percent(Math.abs(best.spread.mean - mean) / mean);
  switch (compareBaseline(best, document)) {
    case 'same people':
      return [`${rule}picks the same people.`];
    case 'as good':
      return [`${rule}does as well.`];
    case 'worse':
      return [`${found}${by} less.`];
    case 'better':
      return [
        `${found}${by} more.`,
        ...(document.source === 'chosen' ? ['A smaller --epsilon chooses more carefully.'] : []),
      ];
  }
}

/** Whether a simple rule picks whom the document has, in whatever order. */
export function isSamePeople({ seeds }: InfluencerBaseline, document: InfluencersDocument): boolean {
  const own = new Set(document.seeds);
  return seeds.length === own.size && seeds.every((id) => own.has(id));
}

function sayAdvertisement(document: InfluencersDocument): readonly string[] {
  return document.advertisement.map(({ probability, adds }) => {
    const what = countsReach(document) ? numbers.count(adds) : `${numbers.count(adds)} sharers`;
    return `Where advertising reaches everyone with a probability of ${numbers.percent(probability)} they add ${what}.`;
  });
}

function saySensitivity({ sensitivity, seeds }: InfluencersDocument): readonly string[] {
  if (sensitivity.length === 0 || seeds.length === 0) return [];
  const least = Math.min(...sensitivity.map(({ overlap }) => overlap));
  const loss = Math.max(0, ...sensitivity.map((one) => one.loss));
  const kept = Math.round(least * seeds.length);
  const same =
    least === 1
      ? 'the choice stays the same'
      : kept === 0
        ? 'the choice may be wholly different'
        : `at least ${inWords(kept)} of the ${inWords(seeds.length)} ${kept === 1 ? 'stays' : 'stay'} the same`;
  const lost = loss < 0.0005 ? 'keeping these loses nothing' : `keeping these loses at most ${numbers.percent(loss)}`;
  return [`Where the model's numbers are 20 % smaller or larger, ${same}, and ${lost}.`];
}

function saySets({ sets }: InfluencersDocument): readonly string[] {
  const samples = sets.choose + sets.judge + sets.measure;
  if (samples === 0) return [];
  return [
    `${numbers.whole(samples)}, each of one person, picked at random, and everybody whose post would have come to them.`,
  ];
}
