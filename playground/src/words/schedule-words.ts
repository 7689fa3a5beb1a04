import { msg, str } from '@lit/localize';
import type { HeadlineEdit, HeadlinePart } from '@ripplecast/elements';
import type { Duplication, Placement, ReachPlan } from 'ripplecast/broadcast';
import type { CompleteScenario } from 'ripplecast/scenario';
import { ranges } from '../state/format-facts.generated.ts';
import { loyalFraction } from '../state/loyal-viewers.ts';
import type { ScheduleRefusal } from '../state/read-schedule.ts';
import type { CurveOrder } from '../state/schedule-curve.ts';
import { readValue } from '../state/scenario-values.ts';
import { paths } from '../state/value-paths.ts';
import { pageNumbers, pageWords } from './page-words.ts';
import { sentence, tell } from './sentence-parts.ts';
import { controlWords, valueWords } from './value-words.ts';

/** The words round a television schedule of the reader's own. */
export function scheduleWords() {
  return {
    add: msg('Add a programme'),
    remove: msg('Remove', { id: 'remove-programme', desc: 'a programme' }),
    asTable: msg('As a table: copy it, or paste another'),
    table: msg('Schedule as CSV'),
    tableHint: msg(
      'Columns: name, insertions, costPerInsertion, and one of audience, rating and grp; perhaps secondReach and basis. A file with such a table can be dropped anywhere on this page.',
    ),
    use: msg('Use this table'),
    file: msg('Choose a file'),
    frequency: msg('Seen on average'),
    points: msg('Rating points (GRP)'),
    cost: msg('Cost'),
    perThousand: msg('Per 1,000 people reached'),
    cpm: msg('Per 1,000 views (CPM)'),
    perPoint: msg('Per rating point (CPP)'),
    basis: msg('Audiences count'),
    tooMany: msg(
      'This schedule is too long for the page to compute how often people see it. The command line does: ripplecast reach.',
    ),
  };
}

/** "Programme 2", or as it is called. */
export function programmeName({ name }: Pick<Placement, 'name'>, at: number): string {
  return name ?? msg(str`Programme ${pageNumbers().whole(at + 1)}`);
}

/** The field in which a programme is called something: "Name of programme 2". */
export function programmeLabel(at: number): string {
  return msg(str`Name of programme ${pageNumbers().whole(at + 1)}`);
}

/** What a button removes, for those who hear it: "Remove Evening news". */
export function removeProgramme(programme: string): string {
  return msg(str`Remove ${programme}`);
}

/**
 * The figures of a placement, to be typed or dragged: "5,000,000 viewers · $100,000 each time · shown 3 times · 1.7 % of the viewers of
 * one see the next too".
 */
export function placementParts(scenario: CompleteScenario, placement: Placement, at: number): readonly HeadlinePart[] {
  const { audience, insertions, costPerInsertion } = placement;
  const universe = readValue(scenario, 'universe');
  const { whole, money, percent } = pageNumbers();
  const programme = programmeName(placement, at);
  const labelled = (label: string): string => `${programme}: ${label}`;
  const seen: HeadlineEdit = {
    edit: 'audience',
    kind: 'count',
    current: audience,
    display: whole(audience),
    label: labelled(valueWords('viewers').label),
    min: 1,
    max: universe,
  };
  const price: HeadlineEdit = {
    edit: 'costPerInsertion',
    kind: 'money',
    current: costPerInsertion,
    display: money(costPerInsertion, scenario.currency),
    label: labelled(valueWords('price').label),
    ...ranges[paths.price],
  };
  const times: HeadlineEdit = {
    edit: 'insertions',
    kind: 'count',
    current: insertions,
    display: whole(insertions),
    label: labelled(valueWords('insertions').label),
    ...ranges[paths.insertions],
  };
  const fraction = loyalFraction(placement, universe);
  const loyal: HeadlineEdit = {
    edit: 'loyalFraction',
    kind: 'percent',
    current: fraction,
    display: percent(fraction),
    label: labelled(msg('Viewers who see the next too')),
    min: audience / universe,
    max: 1,
  };
  const shown =
    insertions === 1
      ? tell((put) => msg(str`shown ${put(times)} time`))
      : tell((put) => msg(str`shown ${put(times)} times`));
  const back =
    placement.secondReach === undefined
      ? tell((put) => msg(str`${put(loyal)} of the viewers of one see the next too, by chance`))
      : tell((put) => msg(str`${put(loyal)} of the viewers of one see the next too`));
  return sentence`${tell((put) => msg(str`${put(seen)} viewers`))} · ${tell((put) => msg(str`${put(price)} each time`))} · ${shown} · ${back}`;
}

/** What one more insertion of a placement adds: "Shown once more: 4.9 million more people." */
export function oneMore(points: number, universe: number): string {
  const people = (points / 100) * universe;
  if (people < 0.5) return msg('Shown once more, it reaches nobody new.');
  return msg(str`Shown once more, it reaches ${pageWords().people(people)} more.`);
}

/** "It reaches 14.7 million people, 5 % of everyone." */
export function scheduleSentence({ reach, universe }: Pick<ReachPlan, 'reach' | 'universe'>): string {
  return msg(str`It reaches ${pageWords().people(reach)}, ${pageNumbers().percent(reach / universe)} of everyone.`);
}

/** How the schedule takes it that people see a programme again, and whom programmes share. */
export function modelSentence(model: ReachPlan['model']): string {
  switch (model) {
    case 'independent':
      return msg(
        'Whoever sees one spot is as likely as anyone to see the next. Loyal viewers would make it fewer people.',
      );
    case 'loyalViewers':
      return msg(
        'Viewers of a programme come back to it, so that showing it again reaches fewer new people than chance would.',
      );
    case 'measuredDuplication':
      return msg('It is known how many viewers the programmes share, and the reach follows from that.');
  }
}

/** Which schedules stand on the curve; empty where that is plain. */
export function curveNote(order: CurveOrder): string {
  switch (order) {
    case 'byInsertion':
      return '';
    case 'bestPlans':
      return msg('Each point is the best plan that the page finds for its money. Choose one to take it.');
    case 'sameMix':
      return msg('Each point shows all programmes more or less often, in the same mix. Choose one to take it.');
  }
}

/** Where the next money is best spent: "The next $100,000 are best spent on Evening news: 4.9 million more people". */
export function curveFinding(plan: ReachPlan, placements: readonly Placement[], currency: string): string {
  const [best] = plan.marginal
    .filter(({ points, cost }) => (points / 100) * plan.universe >= 0.5 && cost > 0)
    .toSorted((a, b) => b.points / b.cost - a.points / a.cost);
  if (best === undefined) return msg('Whom the schedule reaches, by what it costs');
  const people = pageWords().people((best.points / 100) * plan.universe);
  const amount = pageNumbers().money(best.cost, currency);
  if (placements.length === 1) return msg(str`Another ${amount} reaches ${people} more`);
  const placement = placements[best.placement];
  const programme = placement === undefined ? '' : programmeName(placement, best.placement);
  return msg(str`Another ${amount} is best spent on ${programme}: ${people} more`);
}

/** "1.2 million people see it 3 or more times". */
export function frequencyFinding({ kPlusReach, effectiveFrequency }: ReachPlan): string {
  const people = kPlusReach[effectiveFrequency - 1] ?? 0;
  const times = pageNumbers().whole(effectiveFrequency);
  if (people === 0) return msg(str`Nobody sees it ${times} or more times`);
  if (pageNumbers().count(people) === '1') return msg(str`1 person sees it ${times} or more times`);
  return msg(str`${pageWords().people(people)} see it ${times} or more times`);
}

/** "2.04 times", "1 time" */
export function timesOnAverage(frequency: number): string {
  const times = pageNumbers().number(frequency);
  return times === '1' ? msg('1 time') : msg(str`${times} times`);
}

/** What was measured of two programmes: "News and Late film share 140,000 people." */
export function sharedViewers(
  { between: [first, second], audience }: Duplication,
  placements: readonly Placement[],
): string {
  const name = (at: number): string => programmeName(placements[at] ?? {}, at);
  return msg(str`${name(first)} and ${name(second)} share ${pageWords().people(audience)}.`);
}

/** Programmes beyond those that are listed: "40 more programmes are in the table below." */
export function moreProgrammes(count: number): string {
  return count === 1
    ? msg('1 more programme is in the table below.')
    : msg(str`${pageNumbers().whole(count)} more programmes are in the table below.`);
}

/** Line items of a media plan that are not on television: "Left out, as it is not on television: Radio." */
export function leftOutWords(names: readonly string[]): string {
  return msg(str`Left out, as it is not on television: ${names.join(', ')}.`);
}

/** Why a schedule cannot be compared with. */
export function scheduleRefusal(refusal: ScheduleRefusal, scenario: CompleteScenario): string {
  switch (refusal.reason) {
    case 'malformed':
      return refusal.line === null
        ? msg('This is no schedule that the page can read.')
        : msg(str`Line ${pageNumbers().whole(refusal.line)} cannot be read.`);
    case 'currency':
      return msg(
        str`The schedule is in ${refusal.currency}, everything here in ${scenario.currency}. Amounts are never converted.`,
      );
    case 'tooFewPeople':
      return msg(
        str`The schedule needs at least ${pageWords().people(refusal.people)}; here there are ${pageNumbers().count(readValue(scenario, 'universe'))}.`,
      );
    case 'secondReach':
      return msg(
        str`${programmeName(refusal, refusal.at)}: two spots reach at least the ${pageWords().people(refusal.audience)} of one, and fewer than twice as many. The table says ${pageNumbers().whole(refusal.secondReach)}.`,
      );
    case 'smallWorld':
      return msg(str`A schedule is compared with the whole population: choose “${controlWords().nation}” first.`);
  }
}
