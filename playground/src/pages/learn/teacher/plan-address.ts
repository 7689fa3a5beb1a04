import { presets } from 'ripplecast/scenario';
import { defaultViewOf } from '../../../link/view-state.ts';
import { formatHash } from '../../../link/link-state.ts';
import { addressOf } from '../../../pages.ts';
import { formatLearnHash } from '../learn-link.ts';
import type { PlanOpens } from './lesson-plan.ts';

/** What the plan opens is shown on a projector. */
const ON_PROJECTOR = 'big=1';

/** Where a part of the plan is opened, large enough for a projector. */
export function addressOfPart(opens: PlanOpens): string {
  if (typeof opens === 'object') {
    return addressOf('learn') + formatLearnHash({ lesson: opens.lesson, step: 0, rest: ON_PROJECTOR });
  }
  const scenario = opens === 'claim' ? presets.seedExample : presets.classroom;
  return addressOf('play') + formatHash(scenario, { ...defaultViewOf(scenario), big: true });
}
