// How many people 200 fans reach, by the share who see a post and the share who pass it on: 400 scenarios.
import { openWorkerPool } from '@ripplecast/node';
import { presets, withValue } from 'ripplecast';

const visibilities = Array.from({ length: 20 }, (_, i) => (i + 1) / 20);
const shareProbabilities = Array.from({ length: 20 }, (_, i) => (i + 1) / 1000);
const scenario = { ...presets.oneFan, message: { fans: 200 }, experiment: { replicates: 3 } };
const pool = openWorkerPool();
console.log(['visibility', ...shareProbabilities].join());
for (const visibility of visibilities) {
  const seen = withValue(scenario, 'model.visibility', visibility);
  const scenarios = shareProbabilities.map((share) => withValue(seen, 'model.shareProbability', share));
  const results = await Promise.all(scenarios.map((each) => pool.runScenario(each)));
  console.log([visibility, ...results.map(({ cascade }) => Math.round(cascade.reach.mean))].join());
}
await pool.close();
