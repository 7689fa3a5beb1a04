import '@ripplecast/elements/react';
import { type ReactElement, useMemo, useState } from 'react';
import { presets, withValue } from 'ripplecast';
import { useComparison } from './use-comparison.ts';

const start = withValue(presets.seedExample, 'experiment.replicates', 200);

/** A post and the Super Bowl: what changes if more people share it, or if they have more followers? */
export function App(): ReactElement {
  const [share, setShare] = useState(0.1);
  const [followers, setFollowers] = useState(300);
  const scenario = useMemo(
    () => withValue(withValue(start, 'model.shareProbability', share), 'followers', followers),
    [share, followers],
  );
  const { result, error } = useComparison(scenario);
  return (
    <main>
      <ripple-headline result={result} />
      {error !== null && <p role="alert">{error}</p>}
      <div className="controls">
        <ripple-slider
          label="Of those who see it, so many share it"
          kind="percent"
          min={0.001}
          max={0.2}
          highest={1}
          value={share}
          preset={0.1}
          onripple-change={({ detail }) => setShare(detail.value ?? 0.1)}
        />
        <ripple-slider
          label="Followers of each person"
          min={10}
          max={500}
          highest={5000}
          value={followers}
          preset={300}
          onripple-change={({ detail }) => setFollowers(detail.value ?? 300)}
        />
      </div>
      <div className="panels">
        <ripple-dots result={result} />
        <ripple-dots result={result} arm="broadcast" />
      </div>
      <div className="panels">
        <ripple-reach-chart result={result} />
        <ripple-cost-table result={result} />
      </div>
    </main>
  );
}
