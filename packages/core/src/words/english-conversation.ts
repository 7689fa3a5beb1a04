import { simplestOdds } from './simplest-odds.ts';
import type { VerdictWords, Words } from './words.ts';

/** The sentences of hours, criticism and a desk. */
type ConversationWords = Pick<
  VerdictWords,
  | 'neverPassesInTime'
  | 'passesInTime'
  | 'passesLate'
  | 'pace'
  | 'passingInTime'
  | 'criticism'
  | 'desk'
  | 'nothingToAnswer'
>;

/** What verdicts say in English of hours, criticism and a desk. */
export function englishConversation({ numbers, hours, hoursRange, people, runs: runsText }: Words): ConversationWords {
  const { count, digits, exact, number } = numbers;
  return {
    neverPassesInTime({ buy, hours: horizon, runs }) {
      const never = horizon === null ? `It never passes ${buy}` : `It does not pass ${buy} within ${hours(horizon)}`;
      if (runs === null) return `${never}.`;
      return runs === 1 ? `${never} in one run.` : `${never}: none of ${runsText(runs)} does.`;
    },
    passesInTime({ buy, hours: when, range, fraction, runs }) {
      const passes = `It passes ${buy} after ${hours(when)}`;
      if (runs === null) return `${passes}.`;
      if (runs === 1) return `${passes}, in one run.`;
      const between = range === null || range.low === range.high ? '' : ` (${hoursRange(range.low, range.high)})`;
      return `${passes}${between} ${inRuns(fraction, runs)}.`;
    },
    passesLate: ({ buy, fraction, runs }) =>
      `It passes ${buy} ${inRuns(fraction, runs)}, in half of those after the last row of the timeline.`,
    pace({ halfHours, range, doublingHours }) {
      const between = range === null ? '' : ` (9 runs in 10: ${hoursRange(range.low, range.high)})`;
      const half = `It reaches half of its people in ${hours(halfHours)}${between}.`;
      if (doublingHours === null) return half;
      return `${half} While few have seen it, the people who pass it on double every ${hours(doublingHours)}.`;
    },
    passingInTime: ({ passing, runs, buy, medianHours }) =>
      `${exact(passing)} of ${runsText(runs)} pass ${buy}, half of those within ${hours(medianHours)}.`,
    criticism({ sharers, critics, firstSawCriticism, reproductionNumber: r, silent, runs }) {
      const mean = runs === null || runs === 1 ? '' : ' on average';
      const who = `Of ${people(sharers)} who pass it on, ${count(critics)} criticise${mean}; ${people(firstSawCriticism)} ${firstSawCriticism === 1 ? 'sees' : 'see'} criticism first.`;
      const end =
        r > 1
          ? 'so criticism grows once it has caught on'
          : r < 1
            ? 'so criticism alone dies out'
            : 'exactly the tipping point';
      const growth = `R₋ = ${number(r)}: each early critic leads to ${number(r)} more, ${end}.`;
      if (runs === null || silent === null || silent === 0) return `${who} ${growth}`;
      return `${who} ${growth} In ${exact(silent)} of ${runsText(runs)} nobody criticises.`;
    },
    desk({ coverage, coverageRange: [low, high], change, changeBand }) {
      const range = points(low) === points(high) ? '' : ` (${points(low)}–${points(high)})`;
      const answers = `Your desk answers before ${points(coverage)} % of the sights${range}.`;
      if (change === null) return answers;
      const band = changeBand?.map(signedPoints).join(' to ') ?? 'without bounds, as criticism may take off';
      return `${answers} It changes how many pass a complaint on by ${signedPoints(change)} % (${band}).`;
    },
    nothingToAnswer: () => 'Nobody sees criticism, so that the desk changes nothing.',
  };

  /** `in 4 runs of 10`, `in all 1,000 runs`. */
  function inRuns(fraction: number, all: number): string {
    if (fraction >= 1) return `in all ${runsText(all)}`;
    const [share, parts] = simplestOdds(fraction, all);
    return `in ${runsText(share)} of ${numbers.whole(parts)}`;
  }

  /** Percent without its sign and without decimals; what would be 0 and is not, to one digit. */
  function points(fraction: number): string {
    const percents = 100 * fraction;
    return Math.abs(percents) < 0.5 ? digits(percents, { significant: 1 }) : digits(percents);
  }

  function signedPoints(fraction: number): string {
    return fraction > 0 ? `+${points(fraction)}` : points(fraction);
  }
}
