import { RippleCostBars, RippleDots, RippleHeadline, RipplePlaybar, RippleSlider } from '@ripplecast/elements';
import { registerPage } from '../../shell/register-page.ts';
import { parseHash } from '../../link/link-state.ts';
import { askedSettings } from './asked-settings.ts';
import { PlayPage } from './play-page.ts';
import './story.css';
import '../../machine/machine.css';
import './play.css';
import './embedded.css';
import './big.css';

// What the page opens with; the others are registered after its first picture (`below.ts`), and those for every person when needed.
registerPage(
  {
    'ripple-cost-bars': RippleCostBars,
    'ripple-dots': RippleDots,
    'ripple-headline': RippleHeadline,
    'ripple-playbar': RipplePlaybar,
    'ripple-slider': RippleSlider,
    'play-page': PlayPage,
  },
  askedSettings(parseHash(location.hash).view),
);
