import type { InfluencerBaseline } from 'ripplecast/scenario';

const names: Readonly<Record<InfluencerBaseline['name'], string>> = {
  random: 'random people',
  followers: 'most followers',
  singleDiscount: 'most followers not counted yet',
  degreeDiscount: 'degree discount',
  pageRank: 'PageRank',
  kCore: 'innermost core',
  oneHopReach: 'most reached in one step',
};

/** What sentences and tables call a simple rule for picking people. */
export function nameOfBaseline(name: InfluencerBaseline['name']): string {
  return names[name];
}

const ways: Readonly<Record<InfluencerBaseline['name'], string>> = {
  random: 'at random',
  followers: 'by followers',
  singleDiscount: 'by followers not counted yet',
  degreeDiscount: 'by degree discount',
  pageRank: 'by PageRank',
  kCore: 'from the innermost core',
  oneHopReach: 'by one-step reach',
};

/** How a simple rule picks people: "picked by PageRank". */
export function wayOfBaseline(name: InfluencerBaseline['name']): string {
  return `picked ${ways[name]}`;
}
