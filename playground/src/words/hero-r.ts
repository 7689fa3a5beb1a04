import type { ResultDocument } from 'ripplecast/scenario';
import { hasComplaints } from '../state/conversation.ts';
import { readValue } from '../state/scenario-values.ts';
import { pageNumbers } from './page-words.ts';

/** R in plain words: "Each sharer brings 30 new sharers"; null where R is not known. Where only complaints begin, it is that of critics. */
export function heroR({ cascade, provenance }: ResultDocument): string | null {
  const { scenario } = provenance;
  const { ratio } = pageNumbers();
  const critics = cascade.criticism?.reproductionNumber.criticism ?? null;
  if (critics !== null && hasComplaints(scenario) && readValue(scenario, 'fans') === 0)
    return `Each critic brings ${ratio(critics)} new ${critics === 1 ? 'critic' : 'critics'}`;
  const r = cascade.reproductionNumber;
  return r === null ? null : `Each sharer brings ${ratio(r)} new ${r === 1 ? 'sharer' : 'sharers'}`;
}
