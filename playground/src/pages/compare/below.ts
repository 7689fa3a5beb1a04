import { register, RippleOutcomes } from '@ripplecast/elements';

// What is below the machine, and what is taken along, comes after the first picture.
register({ 'ripple-outcomes': RippleOutcomes });

export { passingField } from './passing-field.ts';
export { planRuns } from './plan-runs.ts';
export { differencesTable, plansTable } from './plan-tables.ts';
export { takeableOfPlans } from './takeable-of-plans.ts';
