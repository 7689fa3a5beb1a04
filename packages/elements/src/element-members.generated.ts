// Made by scripts/generate-manifest.ts from the docstrings of the elements. Do not edit.
import type { NumberChange } from './numbers/number-change.ts';
import type { PlaygroundFigures } from './playground/playground-messages.ts';

/** Every event of the elements, by its name. */
export interface RippleEvents {
  /**
   * `ripple-people`: It should begin with somebody.
   */
  readonly 'ripple-begin': CustomEvent<{ readonly person: number }>;
  /**
   * `ripple-headline`: A number was edited.
   * `ripple-slider`: The number was set.
   */
  readonly 'ripple-change': CustomEvent<NumberChange>;
  /**
   * `ripple-reach-curve`: A point was chosen, by its place among the points.
   */
  readonly 'ripple-choose': CustomEvent<{ readonly index: number }>;
  /**
   * `ripple-people`: A tie should be cut; `a` is the smaller number.
   */
  readonly 'ripple-cut': CustomEvent<{ readonly a: number; readonly b: number }>;
  /**
   * `ripple-dots`: A dot was pressed that may be: `rank` is the place of its first person in the order in which people are reached, from 0, `people` how many it stands for.
   */
  readonly 'ripple-dot': CustomEvent<{ readonly rank: number; readonly people: number }>;
  /**
   * `ripple-guess`: Something was drawn; the element shows it already.
   */
  readonly 'ripple-draw': CustomEvent<{ readonly drawn: readonly (number | null)[] }>;
  /**
   * `ripple-headline`: While a number is dragged.
   * `ripple-slider`: While the slider is dragged.
   */
  readonly 'ripple-input': CustomEvent<NumberChange>;
  /**
   * `ripple-outcomes`: A run was chosen, by its place among the outcomes.
   */
  readonly 'ripple-outcome': CustomEvent<{ readonly index: number }>;
  /**
   * `ripple-people`: Somebody was chosen: their number; null for nobody.
   * `ripple-rings`: Somebody was chosen: their number, −1 for the brand, null for nobody.
   */
  readonly 'ripple-person': CustomEvent<{ readonly person: number | null }>;
  /**
   * `ripple-people`: Somebody was picked, or is to be taken back.
   */
  readonly 'ripple-pick': CustomEvent<{ readonly person: number }>;
  /**
   * `ripple-playbar`: Play or pause was pressed.
   */
  readonly 'ripple-play': CustomEvent<object>;
  /**
   * `ripple-playbar`: The same run again, from the start.
   */
  readonly 'ripple-replay': CustomEvent<object>;
  /**
   * `ripple-playground`: The playground has counted every run of a scenario.
   */
  readonly 'ripple-result': CustomEvent<PlaygroundFigures>;
  /**
   * `ripple-playbar`: Another run, with luck of its own.
   */
  readonly 'ripple-roll': CustomEvent<object>;
  /**
   * `ripple-playbar`: The playhead was moved, to a position in rounds, on a clock in moments.
   * `ripple-reach-chart`: A round was chosen, or a moment by its place among the points.
   * `ripple-role-chart`: A week was chosen.
   * `ripple-year-chart`: A week was chosen.
   */
  readonly 'ripple-seek': CustomEvent<{ readonly position: number }>;
  /**
   * `ripple-playbar`: A speed was chosen.
   */
  readonly 'ripple-speed': CustomEvent<{ readonly speed: number }>;
  /**
   * `ripple-playbar`: One round or moment back (−1) or on (1).
   */
  readonly 'ripple-step': CustomEvent<{ readonly by: number }>;
  /**
   * `ripple-people`: Two people should become friends; `a` is the smaller number.
   */
  readonly 'ripple-tie': CustomEvent<{ readonly a: number; readonly b: number }>;
}

/** Events by element. */
export interface ElementEvents {
  /** Events of `ripple-certificate`. */
  readonly 'ripple-certificate': object;
  /** Events of `ripple-cost-bars`. */
  readonly 'ripple-cost-bars': object;
  /** Events of `ripple-cost-table`. */
  readonly 'ripple-cost-table': object;
  /** Events of `ripple-dots`. */
  readonly 'ripple-dots': Pick<RippleEvents, 'ripple-dot'>;
  /** Events of `ripple-frequency-bars`. */
  readonly 'ripple-frequency-bars': object;
  /** Events of `ripple-guess`. */
  readonly 'ripple-guess': Pick<RippleEvents, 'ripple-draw'>;
  /** Events of `ripple-headline`. */
  readonly 'ripple-headline': Pick<RippleEvents, 'ripple-input' | 'ripple-change'>;
  /** Events of `ripple-outcomes`. */
  readonly 'ripple-outcomes': Pick<RippleEvents, 'ripple-outcome'>;
  /** Events of `ripple-parts-bar`. */
  readonly 'ripple-parts-bar': object;
  /** Events of `ripple-people`. */
  readonly 'ripple-people': Pick<
    RippleEvents,
    'ripple-person' | 'ripple-begin' | 'ripple-cut' | 'ripple-tie' | 'ripple-pick'
  >;
  /** Events of `ripple-playbar`. */
  readonly 'ripple-playbar': Pick<
    RippleEvents,
    'ripple-play' | 'ripple-seek' | 'ripple-step' | 'ripple-speed' | 'ripple-replay' | 'ripple-roll'
  >;
  /** Events of `ripple-playground`. */
  readonly 'ripple-playground': Pick<RippleEvents, 'ripple-result'>;
  /** Events of `ripple-reach-chart`. */
  readonly 'ripple-reach-chart': Pick<RippleEvents, 'ripple-seek'>;
  /** Events of `ripple-reach-curve`. */
  readonly 'ripple-reach-curve': Pick<RippleEvents, 'ripple-choose'>;
  /** Events of `ripple-rings`. */
  readonly 'ripple-rings': Pick<RippleEvents, 'ripple-person'>;
  /** Events of `ripple-role-chart`. */
  readonly 'ripple-role-chart': Pick<RippleEvents, 'ripple-seek'>;
  /** Events of `ripple-sights-bar`. */
  readonly 'ripple-sights-bar': object;
  /** Events of `ripple-slider`. */
  readonly 'ripple-slider': Pick<RippleEvents, 'ripple-input' | 'ripple-change'>;
  /** Events of `ripple-year-chart`. */
  readonly 'ripple-year-chart': Pick<RippleEvents, 'ripple-seek'>;
}

/** Names of the properties that a page may set, by element. */
export interface ElementProperties {
  /** A name. */
  readonly 'ripple-certificate':
    | 'reach'
    | 'lowerBound'
    | 'upperBound'
    | 'confidence'
    | 'others'
    | 'name'
    | 'finding'
    | 'words'
    | 'locale';
  /** A name. */
  readonly 'ripple-cost-bars': 'result' | 'arms' | 'currency' | 'compact' | 'words' | 'locale';
  /** A name. */
  readonly 'ripple-cost-table': 'result' | 'arms' | 'currency' | 'finding' | 'table' | 'words' | 'locale';
  /** A name. */
  readonly 'ripple-dots':
    | 'result'
    | 'universe'
    | 'reach'
    | 'criticism'
    | 'hours'
    | 'position'
    | 'arm'
    | 'rngSeed'
    | 'mark'
    | 'markLabel'
    | 'ghost'
    | 'ghostLabel'
    | 'zoom'
    | 'zoomFrom'
    | 'zoomProgress'
    | 'rays'
    | 'pressable'
    | 'noInset'
    | 'heading'
    | 'count'
    | 'label'
    | 'words'
    | 'locale';
  /** A name. */
  readonly 'ripple-frequency-bars': 'kPlusReach' | 'universe' | 'effective' | 'finding' | 'words' | 'locale';
  /** A name. */
  readonly 'ripple-guess': 'places' | 'axis' | 'known' | 'drawn' | 'answer' | 'top' | 'scale' | 'words' | 'locale';
  /** A name. */
  readonly 'ripple-headline': 'result' | 'parts' | 'plain' | 'lines' | 'words' | 'locale';
  /** A name. */
  readonly 'ripple-outcomes':
    | 'result'
    | 'outcomes'
    | 'universe'
    | 'broadcast'
    | 'broadcastLabel'
    | 'selected'
    | 'highest'
    | 'words'
    | 'locale';
  /** A name. */
  readonly 'ripple-parts-bar': 'televisionOnly' | 'both' | 'postsOnly' | 'finding' | 'words' | 'locale';
  /** A name. */
  readonly 'ripple-people':
    | 'trace'
    | 'exposures'
    | 'graph'
    | 'groups'
    | 'names'
    | 'position'
    | 'hours'
    | 'rounds'
    | 'selected'
    | 'marks'
    | 'arm'
    | 'tool'
    | 'heading'
    | 'caption'
    | 'label'
    | 'words'
    | 'locale';
  /** A name. */
  readonly 'ripple-playbar':
    | 'result'
    | 'rounds'
    | 'hours'
    | 'position'
    | 'playing'
    | 'speed'
    | 'passing'
    | 'passingFrom'
    | 'passingTo'
    | 'passingLabel'
    | 'timeLabel'
    | 'valueText'
    | 'factors'
    | 'canRoll'
    | 'rollReason'
    | 'runLabel'
    | 'noSteps'
    | 'noReplay'
    | 'noSpeed'
    | 'words'
    | 'locale';
  /** A name. */
  readonly 'ripple-playground':
    | 'src'
    | 'scenario'
    | 'link'
    | 'hide'
    | 'theme'
    | 'language'
    | 'label'
    | 'words'
    | 'locale';
  /** A name. */
  readonly 'ripple-reach-chart':
    | 'result'
    | 'points'
    | 'broadcast'
    | 'broadcastLabel'
    | 'sharedLabel'
    | 'finding'
    | 'ghost'
    | 'run'
    | 'position'
    | 'scale'
    | 'table'
    | 'words'
    | 'locale';
  /** A name. */
  readonly 'ripple-reach-curve':
    | 'points'
    | 'chosen'
    | 'universe'
    | 'levels'
    | 'axis'
    | 'currency'
    | 'finding'
    | 'table'
    | 'words'
    | 'locale';
  /** A name. */
  readonly 'ripple-rings':
    | 'cascade'
    | 'names'
    | 'time'
    | 'hours'
    | 'rounds'
    | 'heading'
    | 'count'
    | 'label'
    | 'table'
    | 'begins'
    | 'words'
    | 'locale';
  /** A name. */
  readonly 'ripple-role-chart':
    | 'fans'
    | 'advocates'
    | 'critics'
    | 'top'
    | 'bottom'
    | 'position'
    | 'heading'
    | 'table'
    | 'words'
    | 'locale';
  /** A name. */
  readonly 'ripple-sights-bar': 'result' | 'bars' | 'finding' | 'table' | 'words' | 'locale';
  /** A name. */
  readonly 'ripple-slider':
    | 'name'
    | 'label'
    | 'hint'
    | 'unit'
    | 'kind'
    | 'scale'
    | 'value'
    | 'preset'
    | 'optional'
    | 'counted'
    | 'min'
    | 'max'
    | 'lowest'
    | 'highest'
    | 'limitsNote'
    | 'mark'
    | 'markLabel'
    | 'belowLabel'
    | 'aboveLabel'
    | 'ticks'
    | 'origin'
    | 'originKind'
    | 'compact'
    | 'currency'
    | 'words'
    | 'locale';
  /** A name. */
  readonly 'ripple-year-chart': 'lines' | 'marks' | 'position' | 'finding' | 'note' | 'table' | 'words' | 'locale';
}
