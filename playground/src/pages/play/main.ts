import {
  RippleCostTable,
  RippleDots,
  RippleHeadline,
  RipplePlaybar,
  RippleReachChart,
  RippleSlider,
} from '@ripplecast/elements';
import { RipplePlayground } from './play-page.ts';
import { PageTextField } from '../../shell/text-field.ts';
// In this order: later ones say what changes where there is less room.
import '../../style/base.css';
import '../../style/page.css';
import '../../style/sizes.css';

// What the page opens with; the element for every person is registered when it is needed.
customElements.define('ripple-cost-table', RippleCostTable);
customElements.define('ripple-dots', RippleDots);
customElements.define('ripple-headline', RippleHeadline);
customElements.define('ripple-playbar', RipplePlaybar);
customElements.define('ripple-reach-chart', RippleReachChart);
customElements.define('ripple-slider', RippleSlider);
customElements.define('page-text-field', PageTextField);
customElements.define('ripple-playground', RipplePlayground);
