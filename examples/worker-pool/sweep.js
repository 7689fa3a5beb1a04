// Two loops, 400 scenarios, all processors: who is reached by a post of 20 fans, by how many see what is shared and how many share.
import { openWorkerPool } from '@ripplecast/node';
import { presets, withValue } from 'ripplecast';

const visibilities = Array.from({ length: 20 }, (_, i) => (i + 1) / 20);
const shareProbabilities = Array.from({ length: 20 }, (_, i) => (i + 1) / 1000);
const scenario = { ...presets.oneFan, message: { fans: 20 }, experiment: { replicates: 10 } };
const pool = openWorkerPool();
console.log(['visibility', ...shareProbabilities].join());
for (const visibility of visibilities) {
  const seen = withValue(scenario, 'model.visibility', visibility);
  const scenarios = shareProbabilities.map((share) => withValue(seen, 'model.shareProbability', share));
  const results = await Promise.all(scenarios.map((each) => pool.runScenario(each)));
  console.log([visibility, ...results.map(({ cascade }) => Math.round(cascade.reach.mean))].join());
}
await pool.close();
