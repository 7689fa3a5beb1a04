import { noCost, presets, type CompleteScenario } from 'ripplecast/scenario';

const FANS = 100_000;
/** What a post costs, in dollars. */
const POST = 500;
/** Few runs say enough for a lesson. */
const RUNS = 12;

/** What the posts of a lesson's year repeat: a page with the rates of 2012, as in the section of a year. */
export const lessonYear: CompleteScenario = {
  ...presets.measured2012,
  title: null,
  message: { ...presets.measured2012.message, fans: FANS },
  cost: { ...noCost, fixed: POST },
  broadcast: null,
  experiment: { ...presets.measured2012.experiment, replicates: RUNS },
};
