import {
  register,
  RippleCostBars,
  RippleCostTable,
  RippleOutcomes,
  RipplePartsBar,
  RippleReachChart,
  RippleSightsBar,
  RippleSlider,
} from '@ripplecast/elements';
import { FullScreenButton } from '../../shell/full-screen-button.ts';
import { PageTextField } from '../../shell/text-field.ts';
import { PageSchedule } from './schedule/page-schedule.ts';

/**
 * What is not in the first picture of the page, loaded after it: controls and costs beside the machine, charts, sources, examples, and
 * the elements that only some scenarios show.
 */
register({
  'page-full-screen': FullScreenButton,
  'page-schedule': PageSchedule,
  'page-text-field': PageTextField,
  'ripple-cost-bars': RippleCostBars,
  'ripple-cost-table': RippleCostTable,
  'ripple-outcomes': RippleOutcomes,
  'ripple-parts-bar': RipplePartsBar,
  'ripple-reach-chart': RippleReachChart,
  'ripple-sights-bar': RippleSightsBar,
  'ripple-slider': RippleSlider,
});

export { charts, sights } from '../../machine/charts.ts';
export { galleryDialog } from './gallery-dialog.ts';
export { moreControls } from '../../machine/controls/more-controls.ts';
export { takeableOfMachine } from '../../machine/takeable-of-machine.ts';
export { schedule } from './schedule/schedule.ts';
export { side } from './side.ts';
export { kindAlone } from './kind-alone.ts';
export { sources } from './sources.ts';
