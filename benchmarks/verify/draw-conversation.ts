import type { Message, Scenario } from 'ripplecast';
import type { DelayLaw } from 'ripplecast/delay';
import { type Dice, withThreeDigits } from './dice.ts';

/** The parts of a scenario beside its message and model. */
export type ConversationParts = Pick<Scenario, 'timing' | 'criticism' | 'desk' | 'reply' | 'hide' | 'elsewhere'>;

/** What a setting has of hours, criticism and a desk. */
export type ConversationKind = 'hours' | 'criticism' | 'hoursAndCriticism' | 'desk' | 'pages';

/** Each of these comes up as often as it is here. */
const kinds: readonly ConversationKind[] = ['hours', 'criticism', 'hoursAndCriticism', 'desk', 'desk', 'pages'];

/** A kind of conversation, each as often as the others. */
export const drawKind = (dice: Dice): ConversationKind => dice.deal('conversation', kinds);

/**
 * Multiples of a quarter of an hour: sums of them have no rounding, so that two ways to the same time are the same number.
 */
const quarters = (dice: Dice, most: number): number => dice.whole(1, 4 * most) / 4;

const simpleLaws = {
  atOnce: () => ({ law: 'atOnce' }),
  fixed: (dice: Dice) => ({ law: 'fixed', hours: quarters(dice, 3) }),
  exponential: (dice: Dice) => ({ law: 'exponential', halfLife: withThreeDigits(dice.scaled(0.1, 4)) }),
  lognormal: (dice: Dice) => ({
    law: 'lognormal',
    median: withThreeDigits(dice.scaled(0.1, 4)),
    sigma: dice.probability(0.3, 2),
  }),
  powerLaw: (dice: Dice) => ({
    law: 'powerLaw',
    flatHours: withThreeDigits(dice.scaled(0.05, 1)),
    exponent: withThreeDigits(dice.between(0.2, 2)),
  }),
  powerLawCut: (dice: Dice) => ({
    law: 'powerLaw',
    flatHours: withThreeDigits(dice.scaled(0.05, 1)),
    exponent: withThreeDigits(dice.between(0.2, 2)),
    maxHours: withThreeDigits(dice.scaled(2, 100)),
  }),
} as const satisfies Record<string, (dice: Dice) => DelayLaw>;

const simpleNames = Object.keys(simpleLaws) as (keyof typeof simpleLaws)[];

/** A part of every law, so that two of these mixtures have said all. */
function drawMixture(dice: Dice, isEndless: boolean): DelayLaw {
  const names = simpleNames.filter((name) => !isEndless || name !== 'powerLaw');
  const weights = names.map(() => dice.whole(1, 9));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    law: 'mixture',
    parts: names.map((name, i) => ({ weight: weights[i] / all, of: simpleLaws[name](dice) })),
  };
}

/** A law of delay. `isEndless`: there is no horizon, and so the law must have an end. */
function drawLaw(dice: Dice, deck: string, isEndless: boolean): DelayLaw {
  const name = dice.deal(`law of ${deck}`, ['mixture', ...simpleNames] as const);
  if (name === 'mixture') return drawMixture(dice, isEndless);
  return simpleLaws[isEndless && name === 'powerLaw' ? 'powerLawCut' : name](dice);
}

function drawTiming(dice: Dice): NonNullable<Scenario['timing']> {
  const rowHours = dice.deal('row', [0.25, 0.5, 1, 2, 6] as const);
  const isEndless = dice.deal('horizon', ['none', 'some', 'some', 'some'] as const) === 'none';
  return {
    delay: drawLaw(dice, 'shares', isEndless),
    fanDelay: drawLaw(dice, 'the post', isEndless),
    rowHours,
    horizonHours: isEndless ? null : withThreeDigits(rowHours * dice.between(3, 30)),
  };
}

const drawCriticism = (dice: Dice, most: number): NonNullable<Scenario['criticism']> => ({
  quality: dice.probability(0.3, 1),
  shareMultiplier: withThreeDigits(dice.scaled(0.4, most)),
  // Products with hours in quarters have no rounding, either.
  delayMultiplier: dice.deal('delay multiplier', [0.5, 0.75, 1, 1.25, 2] as const),
});

function drawDesk(dice: Dice): NonNullable<Scenario['desk']> {
  const opens = dice.whole(0, 12);
  return {
    people: dice.deal('people at the desk', [0, 1, 1, 2, 3] as const),
    handlingMinutes: withThreeDigits(dice.scaled(1, 60)),
    openHours:
      dice.deal('opening', ['always', 'hours', 'hours'] as const) === 'always'
        ? 'always'
        : [opens, opens + dice.whole(2, 12)],
    startHour: dice.deal('start hour', ['random', 'fixed'] as const) === 'random' ? 'random' : dice.probability(0, 24),
    patienceHours:
      dice.deal('patience', ['none', 'some', 'some'] as const) === 'none'
        ? null
        : withThreeDigits(dice.scaled(0.1, 10)),
    costPerHour: null,
  };
}

const drawReply = (dice: Dice, most: number): NonNullable<Scenario['reply']> => ({
  effect: dice.probability(0, 0.9),
  publicity: withThreeDigits(dice.between(0, most - 1)),
});

function drawElsewhere(dice: Dice, isEndless: boolean): NonNullable<Scenario['elsewhere']> {
  return {
    fraction: dice.probability(0.05, 0.9),
    delay: dice.deal('elsewhere', [true, true, true, false]) ? drawLaw(dice, 'elsewhere', isEndless) : null,
    readersPerDay: !isEndless && dice.deal('readers', [true, false]) ? withThreeDigits(dice.scaled(1, 30)) : 0,
    halfLifeYears: dice.deal('half-life', [true, false]) ? withThreeDigits(dice.scaled(0.0005, 0.01)) : null,
  };
}

/**
 * Hours, criticism, a desk and other pages, as a kind has them.
 * @param most - Nothing makes criticism travel more times as often.
 */
export function drawConversation(dice: Dice, kind: ConversationKind, most: number = 2.5): ConversationParts {
  const timing = kind === 'criticism' ? null : drawTiming(dice);
  const isEndless = timing?.horizonHours === null;
  const hasPages = kind === 'pages' || (kind === 'desk' && dice.deal('desk with pages', [true, true, false]));
  return {
    ...(timing === null ? {} : { timing }),
    ...(kind === 'hours' ? {} : { criticism: drawCriticism(dice, most) }),
    ...(kind === 'desk' ? { desk: drawDesk(dice), reply: drawReply(dice, most) } : {}),
    ...(hasPages && dice.deal('hidden', [true, false])
      ? { hide: { afterHours: withThreeDigits(dice.scaled(0.1, 5)) } }
      : {}),
    ...(hasPages ? { elsewhere: drawElsewhere(dice, isEndless) } : {}),
  };
}

/** The message with complaints beside its fans or seeds, or in their place, and with a tone of its seeds. */
export function drawComplaints(dice: Dice, message: Message, isInHours: boolean): Message {
  const words = 'seeds' in message ? dice.deal('tone', [{}, { tone: 'praise' }, { tone: 'critical' }] as const) : {};
  const complaints = { complaints: dice.deal('complaints', [1, 3, 20] as const) };
  const later =
    isInHours && dice.deal('later complaints', [true, true, false])
      ? { perHour: withThreeDigits(dice.scaled(0.5, 10)), hours: withThreeDigits(dice.scaled(1, 12)) }
      : {};
  const forms = {
    none: { ...message, ...words },
    beside: { ...message, ...words, ...complaints, ...later },
    alone: { ...complaints, ...later },
  };
  return forms[dice.deal('who complains', ['none', 'beside', 'beside', 'alone'] as const)] as Message;
}
