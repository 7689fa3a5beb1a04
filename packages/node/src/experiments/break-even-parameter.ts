import type { BreakEvenParameter, CompleteScenario } from 'ripplecast/scenario';

/** Where a scenario has the parameters of a break-even. */
export const parameterPaths: Readonly<Record<BreakEvenParameter, string>> = {
  shareProbability: 'model.shareProbability',
  fans: 'message.fans',
  followers: 'followers',
  visibility: 'model.visibility',
  budget: 'cost.fixed',
};

/** Value that a scenario gives to a parameter; null where that is not one number. */
export function parameterOf(
  { message, model, followers, cost }: CompleteScenario,
  parameter: BreakEvenParameter,
): number | null {
  switch (parameter) {
    case 'shareProbability':
      return model.kind === 'share' && typeof model.shareProbability === 'number' ? model.shareProbability : null;
    case 'visibility':
      return model.kind === 'share' && typeof model.visibility === 'number' ? model.visibility : null;
    case 'fans':
      return 'fans' in message ? message.fans : null;
    case 'followers':
      return typeof followers === 'number' ? followers : null;
    case 'budget':
      return cost?.fixed ?? null;
  }
}
