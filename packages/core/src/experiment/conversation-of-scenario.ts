import { completeComplaints, plainConversation } from '../cascade/index.ts';
import type { Conversation } from '../cascade/index.ts';
import type { CompleteScenario } from '../scenario/index.ts';

/** What a complete scenario has besides rounds of praise. */
export function conversationOf(scenario: CompleteScenario): Conversation {
  const { timing, criticism, desk, reply, hide, elsewhere, message } = scenario;
  const isPlain = timing === undefined && criticism === undefined;
  // Everything else needs one of the two.
  if (isPlain) return plainConversation;
  return {
    timing: timing ?? null,
    criticism: criticism ?? null,
    complaints: completeComplaints({
      complaints: message.complaints,
      perHour: message.perHour,
      hours: message.hours,
    }),
    isCriticalFromStart: 'tone' in message && message.tone === 'critical',
    desk: desk ?? null,
    reply: reply ?? null,
    hide: hide ?? null,
    elsewhere: elsewhere ?? null,
  };
}
