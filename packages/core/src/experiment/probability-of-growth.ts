import type { CascadeResult } from '../scenario/index.ts';
import { messageLawOf } from './message-law-of-model.ts';
import type { PreparedScenario } from './prepared-scenario.ts';

/**
 * P(R > 1) over messages, whose R goes with their share probability; nothing where all messages have the same.
 * @param tippingPoint - Of the cascade; its share probability is null where R is at most 1 for every message.
 */
export function probabilityOfGrowth(
  prepared: PreparedScenario,
  { shareProbability }: CascadeResult['tippingPoint'],
): Pick<CascadeResult, 'probabilityAboveTippingPoint'> {
  const law = messageLawOf(prepared.scenario.model);
  if (law === null) return {};
  if (prepared.isDeterministic) return { probabilityAboveTippingPoint: null };
  const above = shareProbability === null ? 0 : prepared.probabilityOfShareAbove(law, shareProbability);
  return { probabilityAboveTippingPoint: above };
}
