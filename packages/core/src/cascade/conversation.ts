import { object } from '../schema/schema-parts.ts';
import type { ObjectNode } from '../schema/schema-node.ts';
import { checkOptions } from '../check.ts';
import { readArgument } from '../schema/read-argument.ts';
import { type CascadeTiming, completeTiming } from './cascade-timing.ts';
import { mistakesInConversation } from './conversation-rules.ts';
import { complaintEntries, conversationNodes } from './conversation-schema.ts';
import type { CompleteTiming, Criticism, Desk, Elsewhere, Hide, Reply } from './conversation.generated.ts';

export type * from './conversation.generated.ts';

/** People who criticise without having seen anything. */
export interface Complaints {
  /** How many at the beginning. */
  readonly complaints: number;
  /** How many more come an hour, on average. */
  readonly perHour: number;
  /** For how long they come. */
  readonly hours: number;
}

/** What a cascade has besides rounds of praise, complete; null where it has none of it. */
export interface Conversation {
  /** When people see it; null for rounds. */
  readonly timing: CompleteTiming | null;
  /** What is said besides praise; null: everyone who shares praises. */
  readonly criticism: Criticism | null;
  /** Who complains; null for nobody. */
  readonly complaints: Complaints | null;
  /** Whether seeds criticise instead of deciding as everyone does. */
  readonly isCriticalFromStart: boolean;
  /** Who answers criticism; null for nobody. */
  readonly desk: Desk | null;
  /** What an answer changes; not null where there is a desk. */
  readonly reply: Reply | null;
  /** When criticism is hidden; null for never. */
  readonly hide: Hide | null;
  /** Criticism on other pages; null for none. */
  readonly elsewhere: Elsewhere | null;
}

/** A cascade in rounds in which everyone who shares praises. */
export const plainConversation: Conversation = {
  timing: null,
  criticism: null,
  complaints: null,
  isCriticalFromStart: false,
  desk: null,
  reply: null,
  hide: null,
  elsewhere: null,
};

/** A value whose keys may be left out. */
type Partly<Value> = { readonly [Key in keyof Value]?: Value[Key] | undefined };

/** What a cascade has besides rounds of praise, as callers of functions write it. What is left out has its default. */
export interface CascadeConversation {
  /** When people see it; left out: in rounds. */
  readonly timing?: CascadeTiming | null | undefined;
  /** What is said besides praise; left out: everyone who shares praises. */
  readonly criticism?: Partly<Criticism> | null | undefined;
  /** Who answers criticism; needs `timing` and `criticism`. */
  readonly desk?: (Pick<Desk, 'people'> & Partly<Desk>) | null | undefined;
  /** What an answer changes; needs `desk`. */
  readonly reply?: Partly<Reply> | null | undefined;
  /** When criticism is hidden; needs `timing` and `criticism`. */
  readonly hide?: Hide | null | undefined;
  /** Criticism on other pages; needs `timing` and `criticism`. */
  readonly elsewhere?: (Pick<Elsewhere, 'fraction'> & Partly<Elsewhere>) | null | undefined;
}

/** The part of a conversation that a message says. */
export type ConversationStart = Pick<Conversation, 'complaints' | 'isCriticalFromStart'>;

/**
 * Checks a conversation and fills in its defaults.
 * @param start - What the message says; complete.
 * @throws InvalidParameterError naming the key by its path, such as `desk.people`.
 */
export function completeConversation(
  given: CascadeConversation = {},
  start: ConversationStart = { complaints: null, isCriticalFromStart: false },
): Conversation {
  checkOptions('conversation', given, Object.keys(conversationNodes));
  const read = (name: keyof CascadeConversation): unknown => {
    const value = given[name];
    return value === undefined || value === null ? null : readArgument(name, conversationNodes[name], value);
  };
  const { timing } = given;
  const desk = read('desk') as Desk | null;
  const conversation: Conversation = {
    timing: timing === undefined || timing === null ? null : completeTiming(timing),
    criticism: read('criticism') as Criticism | null,
    ...start,
    desk,
    reply: (read('reply') as Reply | null) ?? (desk === null ? null : defaultReply()),
    hide: read('hide') as Hide | null,
    elsewhere: read('elsewhere') as Elsewhere | null,
  };
  const [mistake] = mistakesInConversation(conversation);
  if (mistake !== undefined) throw mistake;
  return conversation;
}

/** What an answer changes where nothing is said. */
export function defaultReply(): Reply {
  return readArgument('reply', conversationNodes.reply, {}) as Reply;
}

const complaintsNode: ObjectNode = /* @__PURE__ */ object(complaintEntries);

/**
 * Complaints as a message says them: null where it says nothing of them.
 * @throws InvalidParameterError for numbers out of range.
 */
export function completeComplaints(given: Partly<Complaints>): Complaints | null {
  const { complaints, perHour, hours } = given;
  if (complaints === undefined && perHour === undefined && hours === undefined) return null;
  const read = readArgument('message', complaintsNode, { complaints, perHour, hours }) as Partly<Complaints>;
  return { complaints: read.complaints ?? 0, perHour: read.perHour ?? 0, hours: read.hours ?? 0 };
}
