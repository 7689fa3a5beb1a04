import type { KeyFacts, SchemaNode } from '../schema/schema-node.ts';
import {
  anyListOf,
  anyNumber,
  fraction,
  named,
  numberFromZero,
  object,
  probability,
  trueOrFalse,
} from '../schema/schema-parts.ts';
import { countSummary, money, noChance, orNull, people, quantiles, says } from './result-schema-parts.ts';

/** The keys of results that hours, criticism and a desk bring. */

/** Of the rows of rounds and of hours, with criticism alone. */
export const bySide: Readonly<Record<'supporters' | 'critics' | 'newReachByCriticism', SchemaNode>> = {
  supporters: /* @__PURE__ */ says(numberFromZero(), 'Supporters', 'Sharers of it who praise; only with criticism', {
    ...people,
    optional: true,
  }),
  critics: /* @__PURE__ */ says(numberFromZero(), 'Critics', 'Sharers of it who criticise; only with criticism', {
    ...people,
    optional: true,
  }),
  newReachByCriticism: /* @__PURE__ */ says(
    numberFromZero(),
    'New reach by criticism',
    'People first reached in it by criticism; only with criticism',
    { ...people, optional: true },
  ),
};

/** What a number of hours is. */
export const hours: KeyFacts = { unit: 'hours' };

/** A row of `cascade.timeline`. */
export const timelineRow: SchemaNode = /* @__PURE__ */ named(
  'TimelineRow',
  object({
    hours: says(numberFromZero(), 'Hours', 'When the row ends', hours),
    impressions: says(numberFromZero(), 'Impressions', 'Views received in this row', { unit: 'times' }),
    newReach: says(numberFromZero(), 'New reach', 'People first reached in this row', people),
    reach: says(numberFromZero(), 'Reach', 'People reached up to the end of this row', people),
    sharers: says(numberFromZero(), 'Sharers', 'People who became sharers in this row', people),
    reachQuantiles: orNull(
      object(quantiles),
      'Quantiles of the reach',
      'Of the reach up to the end of this row, over runs',
      noChance,
    ),
    ...bySide,
  }),
  'A row of hours: what happened in it (means over runs), and the reach up to its end.',
);

/** Of praise and of criticism. */
/* @__NO_SIDE_EFFECTS__ */
function ofBoth(praise: string, criticism: string, facts: KeyFacts): SchemaNode {
  return object({
    praise: says(numberFromZero(), 'By praise', praise, facts),
    criticism: says(numberFromZero(), 'By criticism', criticism, facts),
  });
}

/** `cascade.criticism`. */
export const criticismResult: SchemaNode = /* @__PURE__ */ named(
  'CriticismResult',
  object({
    supporters: says(countSummary, 'Supporters', 'People who share and praise', people),
    critics: says(countSummary, 'Critics', 'People who share and criticise, complainers included', people),
    reachByFirstSight: says(
      ofBoth("People who saw praise or the brand's post first", 'People who saw criticism first', people),
      'Reach by first sight',
      'What people saw first; means over runs',
    ),
    impressions: says(
      ofBoth("Views of praise and of the brand's post", 'Views of criticism', { unit: 'times' }),
      'Impressions by tone',
      'What was seen; means over runs',
    ),
    probabilityNobodyCriticises: orNull(
      probability(),
      'Probability that nobody criticises',
      'Fraction of the runs without a critic',
      noChance,
    ),
    reproductionNumber: says(
      ofBoth(
        'R₊: expected supporters caused by one early supporter',
        'R₋: expected critics caused by one early critic',
        {},
      ),
      'Reproduction numbers',
      'Of praise and of criticism',
    ),
    canTakeOff: says(
      trueOrFalse(),
      'Can take off',
      'Whether R₊ or R₋ is above 1: then one dissatisfied sharer may be enough',
    ),
  }),
  'What was said besides praise, and who saw it.',
);

/* @__NO_SIDE_EFFECTS__ */
function comparedMean(title: string, sentence: string): SchemaNode {
  return says(compared, title, sentence, people);
}

const meanWithError = {
  mean: /* @__PURE__ */ says(numberFromZero(), 'Mean', 'Mean over runs'),
  standardError: /* @__PURE__ */ orNull(numberFromZero(), 'Standard error', 'Of the mean', 'there is only one run'),
};

const compared = /* @__PURE__ */ named(
  'ComparedMean',
  object({
    ...meanWithError,
    difference: says(
      object({
        mean: says(anyNumber('a finite number'), 'Mean difference', 'With the desk less without, by run'),
        standardError: meanWithError.standardError,
      }),
      'Difference',
      'With the desk less without, of the same chance',
    ),
  }),
  'A mean without a desk, and what the desk changes.',
);

const noCriticism = 'nobody criticises';

/** `cascade.desk`. */
export const deskResult: SchemaNode = /* @__PURE__ */ named(
  'DeskResult',
  object({
    sights: says(
      object({
        beforeAnswer: says(numberFromZero(), 'Before an answer', "On the brand's pages, without an answer", {
          unit: 'times',
        }),
        withAnswer: says(numberFromZero(), 'With the answer', "On the brand's pages, with the answer below", {
          unit: 'times',
        }),
        elsewhere: says(numberFromZero(), 'Elsewhere', 'On other pages, their readers included', { unit: 'times' }),
        prevented: says(numberFromZero(), 'Prevented', "Sights on the brand's pages that hiding took away", {
          unit: 'times',
        }),
      }),
      'Sights of criticism',
      'Who saw the criticism, and what they saw; means over runs. The first three together are the impressions of criticism',
    ),
    coverage: orNull(
      probability(),
      'Coverage',
      "Fraction of the sights of critics' shares that come after the answer; sights that the answer's publicity adds are left out",
      noCriticism,
    ),
    coverageQuantiles: orNull(
      object(quantiles),
      'Quantiles of the coverage',
      'Of the coverage of each run, over the runs in which somebody criticises',
      noCriticism,
    ),
    waitMinutes: orNull(
      object({
        mean: says(numberFromZero(), 'Mean', 'Mean over all answers of all runs'),
        ...quantiles,
      }),
      'Wait in minutes',
      'From criticism to the beginning of its answer, of all that are answered',
      'nothing is answered',
    ),
    answeredWithinHour: orNull(
      probability(),
      'Answered within an hour',
      'Fraction of the criticism that has its answer within an hour',
      noCriticism,
    ),
    answered: orNull(
      probability(),
      'Answered',
      'Fraction of the criticism that has its answer by the end',
      noCriticism,
    ),
    gaveUp: orNull(
      probability(),
      'Gave up',
      'Fraction of the criticism whose author gives up waiting before the end',
      noCriticism,
    ),
    waiting: says(
      anyListOf(numberFromZero()),
      'Waiting',
      'Criticism that waits for an answer at the end of each row of the timeline; means over runs',
    ),
    utilisation: orNull(
      fraction(),
      'Utilisation',
      'Fraction of its open hours that the desk works on answers',
      'nobody is at the desk',
    ),
    cost: orNull(
      numberFromZero(),
      'Cost',
      'Open hours of all people at the desk, in the currency of the scenario',
      '`desk.costPerHour` is',
      money,
    ),
    costPerAnsweredSight: orNull(
      numberFromZero(),
      'Cost per answered sight',
      'Cost for each sight that shows the answer',
      '`cost` is, or no sight shows an answer',
      money,
    ),
    netEffect: says(
      anyNumber('a finite number'),
      'Net effect',
      'h = 1 − (1 − effect)(1 + publicity): what one answered sight takes away from passing on; may be negative',
    ),
    changeBand: orNull(
      object({
        low: says(anyNumber('a finite number'), 'Low', 'With effect 0.7 and publicity 0'),
        high: says(anyNumber('a finite number'), 'High', 'With effect 0 and publicity 0.5'),
      }),
      'Band of the change',
      'How answers change how many pass criticism on, at this coverage, for effects and publicities that nobody has ruled out: −0.16 is 16 % fewer',
      'R₋ is 1 or more, or would be, or nobody criticises',
    ),
    withoutDesk: says(
      object({
        reach: comparedMean('Reach', 'Different people with at least one impression'),
        supporters: comparedMean('Supporters', 'People who share and praise'),
        critics: comparedMean('Critics', 'People who share and criticise'),
        impressionsOfCriticism: comparedMean('Impressions of criticism', 'Views of criticism'),
      }),
      'Without the desk',
      'The same runs by the same chance with nobody at the desk',
    ),
  }),
  'What the desk did, who saw the criticism, and what they saw.',
);
