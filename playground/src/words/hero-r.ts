import { msg, str } from '@lit/localize';
import type { ResultDocument } from 'ripplecast/scenario';
import { hasComplaints } from '../state/conversation.ts';
import { readValue } from '../state/scenario-values.ts';
import { pageNumbers } from './page-words.ts';

/** R in plain words: "Each sharer brings 30 new sharers"; null where R is not known. Where only complaints begin, it is that of critics. */
export function heroR({ cascade, provenance }: ResultDocument): string | null {
  const { scenario } = provenance;
  const { ratio } = pageNumbers();
  const critics = cascade.criticism?.reproductionNumber.criticism ?? null;
  if (critics !== null && hasComplaints(scenario) && readValue(scenario, 'fans') === 0) {
    const many = ratio(critics);
    return critics === 1
      ? msg(str`Each critic brings ${many} new critic`)
      : msg(str`Each critic brings ${many} new critics`);
  }
  const r = cascade.reproductionNumber;
  if (r === null) return null;
  return r === 1
    ? msg(str`Each sharer brings ${ratio(r)} new sharer`)
    : msg(str`Each sharer brings ${ratio(r)} new sharers`);
}
