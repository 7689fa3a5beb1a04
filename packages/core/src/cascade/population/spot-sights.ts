import { drawHypergeometric, type RandomStream } from '../../random/index.ts';

/** A spot at the beginning: so many distinct people, any of the universe, notice it. */
export interface Spot {
  readonly sights: number;
  /** Chance of who notices it. */
  readonly stream: RandomStream;
}

/** Who of the universe notices a spot: fans who see the brand's post, other fans, people who are no fans. */
export interface SpotSights {
  readonly onSeeing: number;
  readonly onFans: number;
  readonly onStrangers: number;
}

/** Draws who notices a spot. */
export function drawSpotSights(
  { sights, stream }: Spot,
  people: { readonly universe: number; readonly fans: number; readonly seeing: number },
): SpotSights {
  const { universe, fans, seeing } = people;
  const onStrangers = drawHypergeometric(stream, universe, universe - fans, sights);
  const onSeeing = drawHypergeometric(stream, fans, seeing, sights - onStrangers);
  return { onSeeing, onFans: sights - onStrangers - onSeeing, onStrangers };
}
