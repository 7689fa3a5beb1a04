/** How far a figure can be trusted: A measured and published by the source named, B secondary or derived, C weak. */
export type Confidence = 'A' | 'B' | 'C';

/** A row of the generated module, in the order of `BuyFigures` without `currency`. */
export type BuyFiguresRow = readonly [
  id: string,
  name: string,
  year: number,
  audience: number,
  costPerInsertion: number,
  universe: number | null,
  basis: string,
  source: string,
];

/** A row of the generated module: what only people read of a buy, in the order of `CatalogueBuy`. */
export type BuyRemarksRow = readonly [
  audienceBasis: string,
  householdRatingPoints: number | null,
  confidence: Confidence,
  note: string | null,
];
