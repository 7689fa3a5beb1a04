import { msg, str } from '@lit/localize';
import type { HeadlinePart } from '@ripplecast/elements';
import type { ResultDocument } from 'ripplecast/scenario';
import { buyWords } from './buy-name.ts';
import { pageNumbers } from './page-words.ts';
import { besideIt, tell } from './sentence-parts.ts';

/** Over the picture of a campaign: "Together (spot and sharing)"; where there is little room, the name alone. */
export function campaignCaption(): { readonly name: string; readonly by: string } {
  return { name: msg('Together'), by: msg('(spot and sharing)') };
}

/** ", 3.06 million more than the 2011 Super Bowl alone". */
export function moreThanSpot(people: number, { broadcast, provenance }: ResultDocument): readonly HeadlinePart[] {
  const words = buyWords(provenance.scenario);
  if (words === null || broadcast === null) return [];
  const more = besideIt(pageNumbers().count(Math.max(0, people - broadcast.reach)));
  return tell((put) => msg(str`, ${put(more)} more than ${words.dated} alone`));
}
