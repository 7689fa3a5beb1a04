import { compareScenario } from '@ripplecast/web';
import { useEffect, useState } from 'react';
import type { Scenario, SimulationResult } from 'ripplecast';

/** The result of a scenario, computed on Web Workers; that of the scenario before, until it is there. */
export function useComparison(scenario: Scenario): { result: SimulationResult | null; error: string | null } {
  const [result, setResult] = useState<SimulationResult | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    compareScenario(scenario, { signal: stop.signal }).then(
      (newer) => {
        setResult(newer);
        setError(null);
      },
      (problem: unknown) => {
        if (!stop.signal.aborted) setError(String(problem));
      },
    );
    return () => stop.abort();
  }, [scenario]);
  return { result, error };
}
