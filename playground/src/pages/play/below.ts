import { register, RippleCostTable, RippleOutcomes, RippleReachChart, RippleSightsBar } from '@ripplecast/elements';
import { FullScreenButton } from '../../shell/full-screen-button.ts';
import { PageTextField } from '../../shell/text-field.ts';

/**
 * What is not in the first picture of the page, loaded after it: charts, sources, examples, the controls behind More, and the elements
 * that only some scenarios show.
 */
register({
  'page-full-screen': FullScreenButton,
  'page-text-field': PageTextField,
  'ripple-cost-table': RippleCostTable,
  'ripple-outcomes': RippleOutcomes,
  'ripple-reach-chart': RippleReachChart,
  'ripple-sights-bar': RippleSightsBar,
});

export { charts, sights } from '../../machine/charts.ts';
export { conversationControls } from '../../machine/controls/conversation-controls.ts';
export { galleryDialog } from './gallery-dialog.ts';
export { moreControls } from '../../machine/controls/more-controls.ts';
export { takeableOfMachine } from '../../machine/takeable-of-machine.ts';
export { sources } from './sources.ts';
