import { checkDelayLaw, type DelayLaw } from '../delay/delay-law.ts';
import { groupDigits, InvalidParameterError } from '../errors.ts';
import type { CompleteTiming, Criticism, Desk, Elsewhere, Hide, Reply } from './conversation.generated.ts';

/** What the keys of a conversation must satisfy together, for arguments of functions and for documents. */

/** Rows up to a horizon. */
const MOST_ROWS = 100_000;

/** A part of a conversation: null where there is none, undefined where it is wrong in itself, of which that is known already. */
type Read<Part> = Part | null | undefined;

/** A conversation as a document has it. */
export interface ReadConversation {
  readonly timing: Read<CompleteTiming>;
  readonly criticism: Read<Criticism>;
  /** The keys that a message has, in the order of documents. */
  readonly complaints: Read<{ readonly complaints?: number; readonly perHour?: number; readonly hours?: number }>;
  readonly isCriticalFromStart: boolean;
  readonly desk: Read<Desk>;
  readonly reply: Read<Reply>;
  readonly hide: Read<Hide>;
  readonly elsewhere: Read<Elsewhere>;
}

/** What is wrong with a conversation, its timing included; keys are named by their paths, as documents have them. */
export function mistakesInConversation(conversation: ReadConversation): readonly InvalidParameterError[] {
  const { timing, criticism, complaints, isCriticalFromStart, desk, reply, hide, elsewhere } = conversation;
  const mistakes: InvalidParameterError[] = [];
  const needs = (name: string, other: string, is: unknown, got: unknown): void => {
    if (is !== null) return;
    const expected = `left out where there is no ${other}`;
    // Of an object, what is in it does not matter.
    const message = typeof got === 'object' ? `${name} must be ${expected}` : undefined;
    mistakes.push(new InvalidParameterError(name, expected, got, message));
  };
  if (timing) mistakes.push(...mistakesInTiming(timing));
  for (const [name, part] of Object.entries({ desk, reply, hide, elsewhere })) {
    if (!part) continue;
    needs(name, 'timing', timing, part);
    needs(name, 'criticism', criticism, part);
  }
  if (reply) needs('reply', 'desk', desk, reply);
  if (isCriticalFromStart) needs('message.tone', 'criticism', criticism, 'critical');
  if (complaints) {
    const given = Object.entries(complaints);
    // Where functions are called, those that were left out are there, as 0.
    const [name, count] = given.find(([, amount]) => amount > 0) ?? given[0];
    needs(`message.${name}`, 'criticism', criticism, count);
    const { perHour = 0, hours } = complaints;
    if (perHour > 0) {
      needs('message.perHour', 'timing', timing, perHour);
      if (!(hours !== undefined && hours > 0)) {
        const expected = 'above 0, for how long complaints keep coming';
        mistakes.push(new InvalidParameterError('message.hours', expected, hours));
      }
    }
  }
  if (desk) mistakes.push(...mistakesInOpenHours(desk));
  if (elsewhere) {
    if (elsewhere.delay) mistakes.push(...mistakesInLaw('elsewhere.delay', elsewhere.delay, timing));
    if (elsewhere.readersPerDay > 0 && timing?.horizonHours === null) {
      const expected = '0 where timing.horizonHours is null, since pages go on being found';
      mistakes.push(new InvalidParameterError('elsewhere.readersPerDay', expected, elsewhere.readersPerDay));
    }
  }
  return mistakes;
}

/** What is wrong with a timing. */
export function mistakesInTiming(timing: CompleteTiming): readonly InvalidParameterError[] {
  const { delay, fanDelay, rowHours, horizonHours } = timing;
  const mistakes = [
    ...mistakesInLaw('timing.delay', delay, timing),
    // Left out, it is the same law, and wrong as that is.
    ...(fanDelay === delay ? [] : mistakesInLaw('timing.fanDelay', fanDelay, timing)),
  ];
  if (horizonHours === null || horizonHours === undefined || rowHours === undefined) return mistakes;
  if (horizonHours < rowHours) {
    const expected = `at least timing.rowHours, ${rowHours}`;
    mistakes.push(new InvalidParameterError('timing.horizonHours', expected, horizonHours));
  } else if (horizonHours > MOST_ROWS * rowHours) {
    const expected = `at least ${horizonHours / MOST_ROWS}, for ${groupDigits(MOST_ROWS)} rows`;
    mistakes.push(new InvalidParameterError('timing.rowHours', expected, rowHours));
  }
  return mistakes;
}

/** What is wrong with a law; where there is no horizon, also that no number holds its longest delays. */
function mistakesInLaw(
  name: string,
  law: DelayLaw,
  timing: Pick<CompleteTiming, 'horizonHours'> | null | undefined,
): readonly InvalidParameterError[] {
  if (hasGap(law)) return [];
  try {
    checkDelayLaw(name, law);
  } catch (error) {
    if (error instanceof InvalidParameterError) return [error];
    throw error;
  }
  return timing?.horizonHours === null ? endless(name, law) : [];
}

function endless(name: string, law: DelayLaw): readonly InvalidParameterError[] {
  if (law.law === 'mixture') return law.parts.flatMap(({ of }, i) => endless(`${name}.parts[${i}].of`, of));
  if (law.law !== 'powerLaw' || law.maxHours !== undefined) return [];
  return [new InvalidParameterError(`${name}.maxHours`, 'a longest time, where there is no horizon', undefined)];
}

function mistakesInOpenHours({ openHours }: Desk): readonly InvalidParameterError[] {
  if (openHours === 'always' || hasGap(openHours) || openHours[0] < openHours[1]) return [];
  return [new InvalidParameterError('desk.openHours', '"always", or an hour of the day and a later one', openHours)];
}

/** Whether something in a value that was read is wrong, of which that is known already. */
function hasGap(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined;
  return Object.values(value).some(hasGap);
}
