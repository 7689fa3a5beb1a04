import { presets, type CompleteScenario } from 'ripplecast/scenario';
import { usualParts } from './format-facts.generated.ts';

/** What a scenario may have besides rounds of praise. */
export type ConversationPart = (typeof conversationParts)[number];

/** All parts, those that others need first. */
export const conversationParts = ['timing', 'criticism', 'desk'] as const;

/** Keys that a scenario may have only with another part, in the order in which they are needed. */
const needs: Readonly<Record<'desk' | 'reply' | 'hide' | 'elsewhere', readonly ConversationPart[]>> = {
  desk: ['timing', 'criticism'],
  reply: ['desk'],
  hide: ['timing', 'criticism'],
  elsewhere: ['timing', 'criticism'],
};

/** Whether a scenario has a part. */
export function hasPart(scenario: CompleteScenario, part: ConversationPart): boolean {
  return scenario[part] !== undefined;
}

/** The scenario with a part switched on, and those that it needs, or switched off, and those that need it. */
export function withPart(scenario: CompleteScenario, part: ConversationPart, isOn: boolean): CompleteScenario {
  if (!isOn) return withoutNeedy(without(scenario, [part]));
  const { timing, criticism, desk, reply } = usualParts;
  if (part !== 'desk') return { ...scenario, [part]: scenario[part] ?? usualParts[part] };
  return { timing, criticism, ...scenario, desk, reply };
}

/** Keys that hold what a scenario has besides rounds of praise. */
const conversationKeys = ['timing', 'criticism', 'desk', 'reply', 'hide', 'elsewhere'] as const;

/** What a scenario has besides rounds of praise, to be kept where it is looked at in another way. */
export function conversationOf(scenario: CompleteScenario): Pick<CompleteScenario, (typeof conversationKeys)[number]> {
  return Object.fromEntries(
    conversationKeys.flatMap((key) => (scenario[key] === undefined ? [] : [[key, scenario[key]]])),
  );
}

/** Complaints of a message, to be kept where its fans are others. */
export function complaintsOf({
  message,
}: CompleteScenario): Pick<CompleteScenario['message'], 'complaints' | 'perHour' | 'hours'> {
  const { complaints, perHour, hours } = message;
  return {
    ...(complaints === undefined ? {} : { complaints }),
    ...(perHour === undefined ? {} : { perHour }),
    ...(hours === undefined ? {} : { hours }),
  };
}

/** Whether people complain of themselves, at the start or later on. */
export function hasComplaints({ message: { complaints, perHour } }: CompleteScenario): boolean {
  return complaints !== undefined || perHour !== undefined;
}

/** Whether complaints keep coming, so that their number an hour is one of the scenario's numbers. */
export function keepsComplaining({ message: { perHour } }: CompleteScenario): boolean {
  return perHour !== undefined;
}

function without<Document extends object>(document: Document, keys: readonly string[]): Document {
  return Object.fromEntries(Object.entries(document).filter(([key]) => !keys.includes(key))) as Document;
}

/** Leaves out what a scenario may not have without the parts that it lacks. */
function withoutNeedy(scenario: CompleteScenario): CompleteScenario {
  let left = scenario;
  for (const [key, parts] of Object.entries(needs)) {
    if (parts.some((part) => !hasPart(left, part))) left = without(left, [key]);
  }
  const unsaid = [
    ...(hasPart(left, 'criticism') ? [] : ['complaints', 'perHour', 'hours', 'tone']),
    ...(hasPart(left, 'timing') ? [] : ['perHour', 'hours']),
  ];
  const message = without(left.message, unsaid);
  return {
    ...left,
    message: 'fans' in message || 'seeds' in message || 'choose' in message ? message : presets.seedExample.message,
  };
}
