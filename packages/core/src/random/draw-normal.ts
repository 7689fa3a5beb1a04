import { log } from './ported-functions/logarithm.ts';
import type { RandomStream } from './random-stream.ts';

/**
 * A standard normal number (mean 0, variance 1), the same bits on every engine.
 *
 * Normals are made in pairs; the second waits in the stream (`spareNormal`) and is returned by the next call, so that it
 * belongs to the stream's state and to nothing else.
 *
 * @param stream - Drawn from: about 2.5 uniforms on every second call.
 * @remarks Polar method: Marsaglia and Bray, "A convenient method for generating normal variables" (1964). Differs from the
 * paper: none.
 * @example
 * ```ts
 * import { drawNormal, openStream } from 'ripplecast/random';
 * Math.abs(drawNormal(openStream('ripplecast', 0, 'example'))) < 9; // => true
 * ```
 */
export function drawNormal(stream: RandomStream): number {
  const spare = stream.spareNormal;
  if (spare === spare) {
    stream.spareNormal = NaN;
    return spare;
  }
  for (;;) {
    const x = 2 * stream.nextUniform() - 1;
    const y = 2 * stream.nextUniform() - 1;
    const squaredLength = x * x + y * y;
    if (squaredLength >= 1 || squaredLength === 0) continue;
    const factor = Math.sqrt((-2 * log(squaredLength)) / squaredLength);
    stream.spareNormal = y * factor;
    return x * factor;
  }
}
