import { register, RippleRoleChart } from '@ripplecast/elements';

// What is below the chart, what stands behind "More", and what is taken along comes after the first picture.
register({ 'ripple-role-chart': RippleRoleChart });

export { bandsTable } from './bands-table.ts';
export { contentsTable } from './contents-table.ts';
export { findingsOfYear } from './findings-of-year.ts';
export { moreOfYear } from './more-of-year.ts';
export { roleCharts } from './role-charts.ts';
export { takeableOfYear } from './takeable-of-year.ts';
