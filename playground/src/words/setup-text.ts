import type { CompleteScenario } from 'ripplecast/scenario';
import { setupParts } from './setup-parts.ts';

/** What is asked, where it is read alone: "A post to 1,000 fans · everyone sees it · 10 % share · 300 friends each". */
export function setupText(scenario: CompleteScenario): string {
  return setupParts(scenario)
    .map((part) => ('text' in part ? part.text : 'value' in part ? part.value : part.display))
    .join('');
}
