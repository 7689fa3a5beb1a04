import { mistakesInConversation, type ReadConversation } from '../cascade/conversation-rules.ts';
import { describeValue, groupDigits } from '../errors.ts';
import { isValues, asValues, type Values } from '../schema/values.ts';
import { isDeterministic } from './replicates.ts';
import type { Level } from './scenario.generated.ts';

/**
 * What hours, criticism, complaints and a desk must satisfy together, and with the rest of a document.
 * @param document - As of `checkScenario`.
 * @param report - Takes what is wrong.
 */
export function checkConversationOf(document: Values, report: (path: string, message: string) => void): void {
  for (const { parameter, message } of mistakesInConversation(readConversation(document))) {
    const path = dotted(parameter);
    report(path, path + message.slice(parameter.length));
  }
  const { message } = document;
  const level = document['level'] as Level | undefined;
  for (const part of ['desk', 'hide', 'elsewhere']) {
    if (document[part] === undefined || level === undefined || !isDeterministic(level)) continue;
    const reason = 'which has no single critics; levels "population" and "network" have';
    report(part, `${part} must be left out on level "${level}", ${reason}`);
  }
  if (document['criticism'] !== undefined) checkDecisions(document, report);
  checkComplaints(document, asValues(message), report);
}

/** With criticism a person decides once, at the first sight. */
function checkDecisions({ model }: Values, report: (path: string, message: string) => void): void {
  const { kind, shareProbability } = asValues(model);
  if (kind === 'linearThreshold') {
    const path = 'model.kind';
    report(path, `${path} must be "share" or "independentCascade" where there is criticism; got "linearThreshold"`);
  }
  const { byExposure, perMessage } = asValues(shareProbability);
  if (byExposure !== undefined || perMessage !== undefined) {
    const path = 'model.shareProbability';
    const expected = 'one number, or a column of them, where there is criticism';
    report(path, `${path} must be ${expected}; got ${describeValue(shareProbability)}`);
  }
}

function checkComplaints(
  { level, universe }: Values,
  message: Values,
  report: (path: string, message: string) => void,
): void {
  const { fans, complaints, hours } = message;
  if (hours !== undefined && !('perHour' in message)) {
    const expected = 'left out where there is no message.perHour';
    report('message.hours', `message.hours must be ${expected}; got ${describeValue(hours)}`);
  }
  if (level === 'network' || typeof universe !== 'number' || typeof complaints !== 'number') return;
  const others = universe - (typeof fans === 'number' ? fans : 0);
  if (others < 0 || complaints <= others) return;
  const expected = `at most the ${groupDigits(others)} people of the universe who are no fans`;
  report('message.complaints', `message.complaints must be ${expected}; got ${complaints}`);
}

/** The conversation of a document, as far as it is right. */
function readConversation(document: Values): ReadConversation {
  // A part that is wrong is there, and undefined.
  const part = (name: string): unknown => (name in document ? document[name] : null);
  const { message } = document;
  const { tone } = asValues(message);
  return {
    timing: part('timing'),
    criticism: part('criticism'),
    complaints: isValues(message) ? readComplaints(message) : undefined,
    isCriticalFromStart: tone === 'critical',
    desk: part('desk'),
    reply: part('reply'),
    hide: part('hide'),
    elsewhere: part('elsewhere'),
  } as ReadConversation;
}

function readComplaints(message: Values): unknown {
  const keys = ['complaints', 'perHour', 'hours'];
  const given = keys.filter((key) => key in message);
  if (given.length === 0) return null;
  if (given.some((key) => message[key] === undefined)) return undefined;
  return Object.fromEntries(given.map((key) => [key, message[key]]));
}

/** Documents name a place in a list between dots. */
function dotted(parameter: string): string {
  return parameter.replaceAll(/\[(\d+)\]/g, '.$1');
}
