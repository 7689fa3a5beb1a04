/**
 * The elements' classes and the pure functions behind them. Importing this registers nothing; `define.ts` does.
 *
 * @packageDocumentation
 * @experimental
 */
export type { ElementEvents, ElementProperties, RippleEvents } from './element-members.generated.ts';
export { elements, register, type ElementClasses, type RippleElements } from './elements.ts';
export { dotOrder, radiusOfDots } from './dots/dot-order.ts';
export type { DotCells } from './dots/dot-cells.ts';
export type { DotColours, DotInks } from './dots/dot-inks.ts';
export { CRITICISED, dotTimes, UNREACHED, type DotTimes } from './dots/dot-times.ts';
export { dotBuffer, drawDots, redrawDots, type DirtyRectangle, type DotBuffer } from './dots/draw-dots.ts';
export {
  formatCount,
  formatMoney,
  formatPercent,
  formatRange,
  formatTick,
  formatTimes,
  formatWhole,
  numbersOf,
  THIN,
} from './numbers/format-number.ts';
export { paintedColours, type Rgba } from './theme/painted-colours.ts';
export { clockColours, roundColours, type RoundRamp } from './theme/round-colours.ts';
export { hexGrid, peoplePerDot, type HexGrid } from './dots/hex-grid.ts';
export { parseNumber, type NumberKind, type ParsedNumber } from './numbers/parse-number.ts';
export { readField, showNumber, type FieldRules } from './numbers/read-field.ts';
export { costArms } from './results/costs-of-result.ts';
export type { ArmCost, BarCost, CostRange } from './results/costs-of-result.ts';
export type { CriticismViews } from './results/sights-of-result.ts';
export { axisOfResult, hasClock, roundsOf, stepsOf, type ResultStep } from './results/steps-of-result.ts';
export { passingOfResult } from './results/passing-of-result.ts';
export { lastRoundOf, reachPoints, reachScale } from './results/reach-of-result.ts';
export { isOnlyCriticism } from './scales/only-criticism.ts';
export type { ReachPoint } from './scales/reach-point.ts';
export type * from './words/clock-words.ts';
export type * from './words/cost-bars-words.ts';
export type * from './words/counted.ts';
export type * from './words/element-words.ts';
export type * from './words/guess-words.ts';
export type * from './words/outcomes-words.ts';
export type * from './words/people-words.ts';
export type * from './words/planning-words.ts';
export type * from './words/playground-words.ts';
export type * from './words/rings-words.ts';
export type * from './words/sights-bar-words.ts';
export type * from './words/year-words.ts';
export { english } from './words/english.ts';
export { englishPlanning } from './words/english-planning.ts';
export { englishYear } from './words/english-year.ts';
export type { FriendGroups, PeopleGraph } from './groups/people-graph.ts';
export type { PeopleMark } from './people/people-marks.ts';
export type { PeopleExposures, PeopleTrace } from './people/people-run.ts';
export type { PeopleTool } from './people/ripple-people.focus.ts';
export { drawRings } from './rings/draw-rings.ts';
export type { RingContext, RingPicture } from './rings/ring-picture.ts';
export { NO_FOCUS } from './rings/ring-walk.ts';
export type { PersonName } from './words/person-name.ts';
export type { RingBands } from './rings/ring-bands.ts';
export type { UnreachedPlaces } from './rings/unreached-places.ts';
export { ringLayout, type RingLayout } from './rings/ring-layout.ts';
export { ringTimes, type RingTimes } from './rings/ring-times.ts';
export { ringTree, type RingCascade, type RingTree } from './rings/ring-tree.ts';
export type { ComparedPeople } from './certificate/compared-people.ts';
export { RippleCertificate } from './certificate/ripple-certificate.ts';
export { RippleCostBars } from './cost-bars/ripple-cost-bars.ts';
export { RippleCostTable } from './cost-table/ripple-cost-table.ts';
export { RippleDots } from './dots/ripple-dots.ts';
export { RippleFrequencyBars } from './frequency-bars/ripple-frequency-bars.ts';
export { RippleGuess } from './guess/ripple-guess.ts';
export type { HeadlineEdit, HeadlinePart, HeadlineText, HeadlineValue } from './headline/headline-part.ts';
export { RippleHeadline } from './headline/ripple-headline.ts';
export { MAX_OUTCOMES, orderOfOutcomes, splitOfOutcomes } from './outcomes/outcome-order.ts';
export type { ResultWithRuns } from './results/runs-of-result.ts';
export { RippleOutcomes } from './outcomes/ripple-outcomes.ts';
export { RipplePartsBar } from './parts-bar/ripple-parts-bar.ts';
export { RipplePeople } from './people/ripple-people.ts';
export { growthFactors } from './playbar/growth-factors.ts';
export { RipplePlaybar } from './playbar/ripple-playbar.ts';
export {
  MESSAGES_VERSION,
  readPlaygroundMessage,
  readPlaygroundRequest,
  withVersion,
  type PlaygroundFigures,
  type PlaygroundMessage,
  type PlaygroundRequest,
} from './playground/playground-messages.ts';
export { playgroundFrame } from './playground/playground-frame.ts';
export { RipplePlayground } from './playground/ripple-playground.ts';
export { RippleReachChart } from './reach-chart/ripple-reach-chart.ts';
export type { CurveAxis, CurvePoint } from './reach-curve/curve-point.ts';
export { RippleReachCurve } from './reach-curve/ripple-reach-curve.ts';
export { RippleRings } from './rings/ripple-rings.ts';
export { RippleRoleChart } from './role-chart/ripple-role-chart.ts';
export { RippleSightsBar } from './sights-bar/ripple-sights-bar.ts';
export { RippleSlider, type SliderOrigin, type SliderTick } from './slider/ripple-slider.ts';
export { RippleYearChart } from './year-chart/ripple-year-chart.ts';
export type { YearLine, YearMark } from './year-chart/year-line.ts';
export type { SliderScaleKind } from './numbers/slider-scale.ts';
export type { CheckedProperty, PropertyTable, RippleElement } from './ripple-element.ts';
export type { Check } from './checks/check.ts';
export { spanOf, type ClockAmount } from './numbers/clock-span.ts';
export type { Passing } from './scales/passing.ts';
export { alongAxis, roundAt, stepAtHours, timeAt, type TimeAxis } from './scales/time-axis.ts';
export { formatShortSpan, formatSpan } from './numbers/format-hours.ts';
export type { NumberChange } from './numbers/number-change.ts';
export { roundNice, stepNumber, type NumberLimits } from './numbers/step-number.ts';
