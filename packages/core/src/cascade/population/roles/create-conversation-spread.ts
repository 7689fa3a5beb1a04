import { NotAvailableError } from '../../../errors.ts';
import { plainConversation } from '../../conversation.ts';
import type { LaidOutCascade } from '../laid-out-cascade.ts';
import type { ConversationSpread } from './conversation-spread.ts';
import { createRoundsWithRoles } from './rounds-with-roles.ts';
import { createColouredRounds, createPlainRounds } from './plain-rounds.ts';

/**
 * Lays out a cascade for conversations about one post after another.
 * @param cascade - Checked already: ties "follow", one share probability that all messages have, no paid seeds, no television. How many
 * fans there are and how often people share, each conversation says anew.
 * @throws NotAvailableError where it has a timing.
 */
export function createConversationSpread(cascade: LaidOutCascade): ConversationSpread {
  const { timing, criticism, complaints } = cascade.conversation ?? plainConversation;
  if (timing !== null) throw new NotAvailableError('conversations of a campaign in hours are not available yet');
  return {
    runWithRoles: createRoundsWithRoles(cascade),
    runPlain: criticism === null ? createPlainRounds(cascade) : createColouredRounds(cascade, criticism, complaints),
  };
}
