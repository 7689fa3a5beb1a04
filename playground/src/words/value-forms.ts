import { msg } from '@lit/localize';
import type { ValueName } from '../state/value-paths.ts';
import { pageNumbers } from './page-words.ts';

/** How the page writes one number of a scenario. */
export interface ValueForm {
  readonly kind: 'count' | 'percent' | 'money';
  /** What stands after the number; nothing where the label says what is counted. */
  readonly unit?: () => string;
}

const count: ValueForm = { kind: 'count' };
const percent: ValueForm = { kind: 'percent' };
const money: ValueForm = { kind: 'money' };
const minutes: ValueForm = { kind: 'count', unit: () => msg('min') };
const hours: ValueForm = { kind: 'count', unit: () => msg('h') };

/** How the page writes every number that it has a control for: in the control, and beside its source. */
export const valueForms: Readonly<Record<ValueName, ValueForm>> = {
  fans: count,
  friends: count,
  overlap: percent,
  share: percent,
  visibility: percent,
  fanVisibility: percent,
  budget: money,
  universe: count,
  replicates: count,
  production: money,
  viewers: count,
  price: money,
  insertions: count,
  notice: percent,
  paidSeeds: count,
  perPaidSeed: money,
  delay: minutes,
  horizon: hours,
  quality: percent,
  shareMultiplier: percent,
  complaints: count,
  complaintsPerHour: count,
  complaintHours: hours,
  deskPeople: count,
  handling: minutes,
};

/** What stands after a number in its control; empty where the label says what is counted. */
export function unitOf(name: ValueName): string {
  return valueForms[name].unit?.() ?? '';
}

/** A number as its control shows it, with its unit. */
export function formatValue(name: ValueName, value: number, currency: string): string {
  const { kind } = valueForms[name];
  const unit = unitOf(name);
  if (kind === 'money') return pageNumbers().money(value, currency);
  if (kind === 'percent') return pageNumbers().percent(value);
  const number = Number.isInteger(value) ? pageNumbers().whole(value) : pageNumbers().count(value);
  return unit === '' ? number : `${number}\u202f${unit}`;
}
