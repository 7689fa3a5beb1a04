import '@ripplecast/elements/define';
import '@ripplecast/elements/react';
import { compareScenario } from '@ripplecast/web';
import { useEffect, useState, type ReactNode } from 'react';
import { compare, presets, toDocument, type SimulationResult } from 'ripplecast';

export function App(): ReactNode {
  const [result, setResult] = useState<SimulationResult | null>(null);
  const [seek, setSeek] = useState<number | null>(null);

  useEffect(() => {
    compareScenario(presets.seedExample, { workers: 2 }).then(setResult, console.error);
  }, []);

  useEffect(() => {
    if (result === null) return;
    const answer = { library: toDocument(compare(presets.seedExample)), workers: toDocument(result) };
    Object.assign(globalThis, { answer: JSON.stringify(answer) });
  }, [result]);

  if (result === null) return <p>Simulating …</p>;
  return (
    <main>
      <ripple-reach-chart
        result={result}
        position={seek ?? 0}
        onripple-seek={(event) => setSeek(event.detail.position)}
      />
    </main>
  );
}
