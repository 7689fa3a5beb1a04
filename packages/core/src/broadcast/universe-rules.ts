import { type DocumentIssue, groupDigits, type Mistakes } from '../errors.ts';
import type { Duplication, Placement } from './broadcast.generated.ts';

/** What a buy must satisfy together with the number of people there are; apart, since documents are checked without it. */

/** What is compared with the universe. */
interface Audiences {
  /** Of a buy in the catalogue. */
  readonly id?: string | null;
  readonly placements: readonly Pick<Placement, 'audience' | 'secondReach'>[];
  readonly duplications: readonly Duplication[];
}

/**
 * What follows from how many people there are: audiences, second reaches and duplications within it.
 * @param issues - Grows by what is wrong.
 * @param at - Path of the buy or schedule in messages.
 */
export function checkWithinUniverse(
  { id = null, placements, duplications }: Audiences,
  universe: number,
  issues: Mistakes<DocumentIssue>,
  at: string,
): void {
  for (const [index, { audience, secondReach }] of placements.entries()) {
    if (audience > universe) {
      issues.add(() => {
        const path = id === null ? `${at}.placements.${index}.audience` : `${at}.buy`;
        const subject = id === null ? path : `the audience of ${path} "${id}"`;
        const expected = `at most the universe of ${universe} people, or the two cannot be compared`;
        return { path, message: `${subject} must be ${expected}; got ${audience}` };
      });
      continue;
    }
    if (secondReach === undefined) continue;
    const most = mostReachedByTwo(audience, universe);
    if (secondReach >= audience && secondReach <= most) continue;
    issues.add(() => {
      const path = `${at}.placements.${index}.secondReach`;
      const range = `from ${groupDigits(audience)}, the audience, to ${groupDigits(most)}`;
      const reason = `what two independent insertions reach of ${groupDigits(universe)} people`;
      return { path, message: `${path} must be ${range}, ${reason}; got ${secondReach}` };
    });
  }
  for (const [index, { between, audience }] of duplications.entries()) {
    const both = between.reduce((sum, place) => sum + (placements[place]?.audience ?? 0), 0);
    const fewest = Math.max(0, both - universe);
    if (audience >= fewest) continue;
    issues.add(() => {
      const path = `${at}.duplications.${index}.audience`;
      const reason = `since two audiences of together ${groupDigits(both)} share as many of ${groupDigits(universe)} people`;
      return { path, message: `${path} must be at least ${groupDigits(fewest)}, ${reason}; got ${audience}` };
    });
  }
}

/** The most people that two insertions reach, where who sees one is as likely as anyone to see the other; in whole people. */
function mostReachedByTwo(audience: number, universe: number): number {
  const [people, everyone] = [BigInt(audience), BigInt(universe)];
  return Number(2n * people - (people * people + everyone - 1n) / everyone);
}
