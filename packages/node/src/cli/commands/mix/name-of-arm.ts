import { namedBuy, type ArmSpan, type CompleteScenario } from 'ripplecast/scenario';
import { words } from '../../../text/words.ts';

/** What sentences call a placement, paid seeds or content. */
export function nameOfArm(
  {
    arm,
    placement,
    name,
  }: { readonly arm: ArmSpan['arm']; readonly placement: number | null; readonly name: string | null },
  broadcast: CompleteScenario['broadcast'],
): string {
  if (arm === 'paidSeeds') return 'paid seeds';
  if (arm === 'content') return 'content';
  if (name !== null) return name;
  if (broadcast !== null && 'placements' in broadcast && broadcast.placements.length > 1) {
    return `placement ${(placement ?? 0) + 1}`;
  }
  return words.buy(namedBuy({ broadcast })).name;
}
