import { msg, str } from '@lit/localize';
import { pageNumbers } from '../page-words.ts';

const money = (amount: number, currency: string): string => pageNumbers().money(amount, currency);

/** What the lesson on the cost of a person says. */
export const personCostWords = {
  title: (): string => msg('What does it cost to reach a person?'),
  question: (): string => msg('Is it cheaper to reach a person by friends, or by television?'),
  spotTitle: (): string => msg('The spot'),
  spotSays: (price: number, production: number, viewers: number, currency: string): readonly string[] => {
    const [airtime, made, people] = [money(price, currency), money(production, currency), pageNumbers().count(viewers)];
    return [
      msg(str`A spot at the Super Bowl of 2011 cost ${airtime}, and about ${made} to make. ${people} people saw it.`),
      msg('What does it cost to reach one of them?'),
    ];
  },
  choice: (amount: number, currency: string): string => msg(str`About ${money(amount, currency)}`),
  divideHint: (): string => msg('Divide what it costs by the people whom it reaches.'),
  spotLearnt: (cost: number, thousand: number, currency: string): string => {
    const [person, each] = [money(cost, currency), money(thousand, currency)];
    return msg(str`One person costs ${person}. The bars show it for 1,000 people, as the trade does: ${each}.`);
  },
  claimTitle: (): string => msg('The claim'),
  claimSays: (budget: number, reached: number, currency: string): readonly string[] => {
    const [paid, people] = [money(budget, currency), pageNumbers().count(reached)];
    return [
      msg(
        str`The claim: a page with 1,000 fans spends ${paid} on a campaign, friends pass it on, and it reaches ${people} people.`,
      ),
      msg('What does it cost to reach one of them?'),
    ];
  },
  claimLearnt: (cost: number, times: number, currency: string): string => {
    const [person, factor] = [money(cost, currency), pageNumbers().ratio(times)];
    return msg(str`One person costs ${person}. The spot costs ${factor} times as much.`);
  },
  measuredTitle: (): string => msg('What was measured'),
  measuredSays: (budget: number, reached: number, currency: string): readonly string[] => {
    const [paid, people] = [money(budget, currency), pageNumbers().whole(Math.round(reached))];
    return [
      msg(
        str`The same page and the same ${paid}, with the rates that were measured in 2012: ${people} people in the end.`,
      ),
      msg('What does it cost to reach one of them?'),
    ];
  },
  measuredLearnt: (cost: number, times: number, currency: string): string => {
    const [person, factor] = [money(cost, currency), pageNumbers().ratio(times)];
    return msg(
      str`One person costs ${person}: about ${factor} times as much as by the spot. The money is the same, the people are not.`,
    );
  },
  budgetTitle: (): string => msg('As cheap as the spot'),
  budgetSays: (cost: number, currency: string): readonly string[] => [
    msg(
      str`Set the budget, so that a person costs as much by friends as by the spot: ${money(cost, currency)}, give or take 10 in 100.`,
    ),
    msg('Write the number into the field.'),
  ],
  costHint: (cost: number, spot: number, currency: string): string => {
    const [person, other] = [money(cost, currency), money(spot, currency)];
    return msg(str`Now a person costs ${person} by friends, and ${other} by the spot.`);
  },
  budgetTip: (reached: number): string =>
    msg(str`Multiply the price of a person by the ${pageNumbers().whole(Math.round(reached))} people.`),
  noBudget: (): string => msg('Without a budget there is no price.'),
  budgetLearnt: (budget: number, currency: string): string =>
    msg(str`For so few people the campaign may cost ${money(budget, currency)}. Nobody makes a campaign for that.`),
  fansTitle: (): string => msg('With more fans'),
  fansSays: (budget: number, least: number, currency: string): readonly string[] => {
    const [paid, people] = [money(budget, currency), pageNumbers().count(least)];
    return [
      msg(str`The budget is ${paid} again. Now you may set the fans, too.`),
      msg(str`Reach at least ${people} people, and pay at most as much for each of them as by the spot.`),
    ];
  },
  fansTooFew: (reached: number): string =>
    msg(str`It reaches ${pageNumbers().count(reached)} people. It needs more fans.`),
  fansLearnt: (fans: number, reached: number, budget: number, currency: string): string => {
    const [audience, people, paid] = [pageNumbers().count(fans), pageNumbers().count(reached), money(budget, currency)];
    return msg(
      str`${audience} fans, ${people} people, ${paid}: it can be cheaper than the spot, for a page that has its fans already.`,
    );
  },
  closing: (): string =>
    msg('A price is money divided by people. Ask for both, and whether each person is counted once.'),
  sheetAsks: (
    spot: number,
    viewers: number,
    budget: number,
    reached: number,
    currency: string,
  ): readonly [string, string, string] => {
    const [cost, saw, paid, people] = [
      money(spot, currency),
      pageNumbers().whole(viewers),
      money(budget, currency),
      pageNumbers().whole(reached),
    ];
    return [
      msg(str`A spot costs ${cost} and reaches ${saw} people. What does a person cost?`),
      msg(str`A campaign costs ${paid} and reaches ${people} people. What does a person cost?`),
      msg('What might the campaign cost at most, so that a person costs no more than by the spot?'),
    ];
  },
  sheetEach: (cost: number, currency: string): string => msg(str`${money(cost, currency)}.`),
  sheetAbout: (cost: number, currency: string): string => msg(str`About ${money(cost, currency)}.`),
} as const;
