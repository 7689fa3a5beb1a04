import { plainConversation } from '../../conversation.ts';
import { createConversationsInTime } from '../in-time/conversations-in-time.ts';
import type { LaidOutCascade } from '../laid-out-cascade.ts';
import type { ConversationSpread } from './conversation-spread.ts';
import { createRoundsWithRoles } from './rounds-with-roles.ts';
import { createColouredRounds, createPlainRounds } from './plain-rounds.ts';

/**
 * Lays out a cascade for conversations about one post after another.
 * @param cascade - Checked already: ties "follow", one share probability that all messages have, no paid seeds, no television. How many
 * fans there are and how often people share, each conversation says anew.
 */
export function createConversationSpread(cascade: LaidOutCascade): ConversationSpread {
  const { conversation = plainConversation } = cascade;
  const { timing, criticism, complaints } = conversation;
  if (timing !== null) return createConversationsInTime(cascade, conversation, timing);
  return {
    runWithRoles: createRoundsWithRoles(cascade),
    runPlain: criticism === null ? createPlainRounds(cascade) : createColouredRounds(cascade, criticism, complaints),
  };
}
