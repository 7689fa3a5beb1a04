import { msg, str } from '@lit/localize';
import { costArms, type ArmCost, type BarCost } from '@ripplecast/elements';
import { costPerThousand } from 'ripplecast/economics';
import type { CascadeResult, ResultDocument } from 'ripplecast/scenario';
import { buyWords } from './buy-name.ts';
import { pageNumbers, pageWords } from './page-words.ts';

/** The reach of a campaign in three parts. */
type Mix = NonNullable<CascadeResult['mix']>;

/** The switch that has a spot start the sharing, and what it does. */
export function spotStartWords() {
  return {
    refused: msg('Not with hours or criticism.'),
    notWithIt: msg('Not where a spot starts it.'),
    notWithPaid: msg('Not with paid sharers.'),
    label: msg('Start it with the spot'),
    hint: msg('Whoever notices it is as likely to pass it on as a fan.'),
  };
}

/** Title of the chart of a campaign's reach. */
export function campaignFinding(result: ResultDocument): string {
  const { cascade, broadcast, provenance } = result;
  const words = buyWords(provenance.scenario);
  const reach = pageWords().people(cascade.reach.mean);
  if (words === null || broadcast === null) return msg(str`Spot and sharing reach ${reach}`);
  const more = pageNumbers().count(Math.max(0, cascade.reach.mean - broadcast.reach));
  return msg(str`Spot and sharing reach ${reach}, ${more} more than ${words.the} alone`);
}

/** Title of the bar of its three parts. */
export function partsFinding({ postsOnly, both, televisionOnly }: Mix): string {
  const { percent } = pageNumbers();
  const all = postsOnly.mean + both.mean + televisionOnly.mean;
  const share = (people: number): string => percent(all === 0 ? 0 : Number((people / all).toPrecision(2)));
  return msg(str`Posts reach ${share(postsOnly.mean + both.mean)} of them; ${share(postsOnly.mean)} saw posts only`);
}

/** Title of the chart of costs: the campaign, and the spot alone. */
export function campaignCostFinding({ cascade, broadcast, provenance }: ResultDocument): string | null {
  const words = buyWords(provenance.scenario);
  if (cascade.costPerThousandReached === null || broadcast === null || words === null) return null;
  const money = (amount: number): string => pageNumbers().money(amount, provenance.scenario.currency);
  const [own, other] = [money(cascade.costPerThousandReached), money(broadcast.costPerThousandReached)];
  return msg(str`Reaching 1,000 people costs ${own} together, ${other} ${words.on} alone`);
}

/** What 1,000 people cost by the campaign as a whole, and by its spot alone. */
export function campaignCosts(
  { cascade, broadcast, provenance }: ResultDocument,
  reach: number = cascade.reach.mean,
): readonly BarCost[] {
  const { cost } = cascade;
  const whole: BarCost = {
    arm: 'shared',
    name: togetherName(),
    cost,
    reach,
    costPerThousandReached: costPerThousand(cost, reach),
  };
  const words = buyWords(provenance.scenario);
  if (broadcast === null || words === null) return [whole];
  return [whole, { ...broadcast, arm: 'broadcast', name: aloneName(words.short) }];
}

/** The same with the cost per 1,000 views, and the range of the runs. */
export function campaignArms(result: ResultDocument): readonly ArmCost[] {
  const words = buyWords(result.provenance.scenario);
  return costArms(result, { shared: togetherName(), broadcast: words === null ? '' : aloneName(words.short) });
}

/** The spot and the sharing that it starts, where there is little room. */
export function togetherName(): string {
  return msg('Together');
}

/** "Super Bowl alone". */
function aloneName(spot: string): string {
  return msg(str`${spot} alone`);
}

/**
 * What the bar's parts cost to get: "Posts cost $50,000, television $4.1 million. Each 1,000 people who saw posts only cost $16.36." Empty
 * where no cost is given.
 */
export function armCosts({ cost, postsOnly }: Mix, currency: string): string {
  if (cost === null) return '';
  const { money } = pageNumbers();
  const each = costPerThousand(cost.posts, postsOnly.mean);
  const added =
    each === null || each === 0
      ? ''
      : ` ${msg(str`Each 1,000 people who saw posts only cost ${money(each, currency)}.`)}`;
  const arms = msg(str`Posts cost ${money(cost.posts, currency)}, television ${money(cost.television, currency)}.`);
  return `${arms}${added}`;
}
