import type { ConversationChance } from '../../cascade/population/roles/conversation-spread.ts';
import { drawBinomial, openStream } from '../../random/index.ts';
import type { MixRows } from './campaign-rows.ts';
import type { ConversationEntries } from './conversation-entries.ts';
import type { LaidOutContent } from './laid-out-campaign.ts';

/** What somebody may do at a sight, each by a stream of its own. */
const reactions = [
  ['likes', 'like'],
  ['comments', 'comment'],
  ['clicks', 'click'],
] as const;

/**
 * Counts what people do at their sights of the post and of praise: each sight by itself, whoever showed it. Nothing that is counted here
 * changes what anybody feels.
 * @param praise - Shape [entries]: sights by role, or those of everyone in one entry.
 * @param into - Rows; counted up at `entries`.
 */
export function countReactions(
  praise: Float64Array,
  content: LaidOutContent,
  { rngSeed, replicate, suffix }: ConversationChance,
  into: MixRows,
  { week, firstRole, contentWeek }: ConversationEntries,
): void {
  for (const [column, probability] of reactions) {
    if (content[probability] === 0) continue;
    const stream = openStream(rngSeed, replicate, `${column}${suffix}`);
    for (let role = 0; role < praise.length; role += 1) {
      const count = drawBinomial(stream, praise[role], content[probability]);
      into.contents[column][firstRole + role] += count;
      into.contentWeeks[column][contentWeek] += count;
      into.weeks[column][week] += count;
    }
  }
}
