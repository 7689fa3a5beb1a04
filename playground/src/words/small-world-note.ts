import { formatWhole } from '@ripplecast/elements';
import type { CompleteScenario } from 'ripplecast/scenario';
import { readValue } from '../state/scenario-values.ts';

/** What changes on the way from a nation to a small world, and why: people must fit. */
export function smallWorldNote(nation: CompleteScenario, world: CompleteScenario): string {
  const people = readValue(world, 'universe');
  const [before, after] = [readValue(nation, 'friends'), readValue(world, 'friends')];
  const [fansBefore, fans] = [readValue(nation, 'fans'), readValue(world, 'fans')];
  const changes: string[] = [];
  if (fansBefore > fans) changes.push(`${formatWhole(fans)} fans`);
  if (before > after) {
    const part = before >= people ? 'more than there are' : `one person in ${formatPart(people / before)}`;
    changes.push(`about ${formatWhole(after)} friends each (${formatWhole(before)} would be ${part})`);
  }
  const how = changes.length === 0 ? '' : `, with ${changes.join(' and ')}`;
  const beside = nation.broadcast === null ? '' : ' A broadcast has more viewers than that: nothing is compared.';
  const whom = nation.universe === people ? 'All' : 'Not the nation, but a small world of';
  return `${whom} ${formatWhole(people)} people in communities${how}.${beside}`;
}

/** "7", or "2.5" where whole numbers would be far off. */
function formatPart(ratio: number): string {
  return ratio < 3.5 ? String(Math.round(ratio * 10) / 10) : String(Math.round(ratio));
}
