import { drawBinomial } from '../../../random/index.ts';
import { type Crowd, ROLES } from './crowd.ts';
import type { RoleState } from './role-state.ts';

/**
 * Ends a round: everybody who was first reached in it decides by their role and the colour of their first sight. Who shares does so in the
 * next round.
 *
 * Precondition: `supporters` and `critics` are empty. Afterwards `fresh` is.
 * @param isEarned - Whether shares have reached them, not the post or a spot.
 */
export function decideByRole(state: RoleState, crowd: Crowd, isEarned: boolean): void {
  const { fresh, reached, supporters, critics, tally, streams } = state;
  let sharers = 0;
  for (let role = 0; role < ROLES; role += 1) {
    let praised = 0;
    let criticised = 0;
    for (let entry = ROLES + role; entry < (fresh.last + 1) * ROLES; entry += ROLES) {
      praised += fresh.praised[entry];
      criticised += fresh.criticised[entry];
      fresh.praised[entry] = 0;
      fresh.criticised[entry] = 0;
    }
    if (praised + criticised === 0) continue;
    const afterPraise = drawBinomial(streams.shares, praised, crowd.shareAfterPraise[role]);
    const afterCriticism = drawBinomial(streams.shares, criticised, crowd.shareAfterCriticism[role]);
    const turning = drawCritics(state, afterPraise, crowd.praisesAfterPraise[role]);
    const staying = drawCritics(state, afterCriticism, crowd.praisesAfterCriticism[role]);
    reached[role] += praised + criticised;
    supporters[role] = afterPraise - turning + (afterCriticism - staying);
    critics[role] = turning + staying;
    sharers += afterPraise + afterCriticism;
    tally.supporters[role] += supporters[role];
    tally.critics[role] += critics[role];
    tally.criticsAfterCriticism[role] += staying;
    if (!isEarned) continue;
    tally.firstOfPraise[role] += praised;
    tally.firstOfCriticism[role] += criticised;
  }
  fresh.last = 0;
  fresh.people = 0;
  state.sharers = sharers;
}

/** How many of those who share criticise. */
function drawCritics({ streams }: RoleState, sharers: number, praises: number): number {
  if (sharers === 0 || praises === 1) return 0;
  return praises === 0 ? sharers : drawBinomial(streams.colours, sharers, 1 - praises);
}
