/** The elements' classes and the pure functions behind them. Importing this registers nothing; `define.ts` does. */
export { dotOrder, radiusOfDots } from './dot-order.ts';
export { dotTimes, type DotTimes } from './dot-times.ts';
export { drawDots, UNREACHED, type DotBuffer, type Rgb } from './draw-dots.ts';
export {
  formatCount,
  formatMoney,
  formatPercent,
  formatRange,
  formatTick,
  formatTimes,
  formatWhole,
  THIN,
} from './format.ts';
export { cssColour, generationColours, type ColourScheme } from './generation-colours.ts';
export { hexGrid, peoplePerDot, type HexGrid } from './hex-grid.ts';
export { parseNumber, type NumberKind, type ParsedNumber } from './parse-number.ts';
export { readField, showNumber, type FieldRules } from './read-field.ts';
export type { ReachPoint } from './reach-scales.ts';
export { drawRings, NO_FOCUS, type RingContext, type RingPicture } from './draw-rings.ts';
export type { PersonName } from './ring-facts.ts';
export { ringLayout, type RingLayout } from './ring-layout.ts';
export { ringTimes, type RingTimes } from './ring-times.ts';
export { ringTree, type RingCascade, type RingTree } from './ring-tree.ts';
export { RippleCostTable, type ArmCost, type CostRange } from './ripple-cost-table.ts';
export { RippleDots } from './ripple-dots.ts';
export {
  RippleHeadline,
  type HeadlineEdit,
  type HeadlinePart,
  type HeadlineText,
  type HeadlineValue,
  type NumberChange,
} from './ripple-headline.ts';
export { RipplePlaybar } from './ripple-playbar.ts';
export { RippleReachChart } from './ripple-reach-chart.ts';
export { RippleRings } from './ripple-rings.ts';
export { RippleSlider } from './ripple-slider.ts';
export { roundNice, stepNumber, type NumberLimits } from './step-number.ts';
