import { RippleDots, RippleHeadline, RipplePlaybar } from '@ripplecast/elements';
import { registerPage } from '../../shell/register-page.ts';
import { defaultView } from '../../link/view-state.ts';
import { hasLink, loadLinkParts } from '../../link/late-links.ts';
import { askedSettings } from './asked-settings.ts';
import { PlayPage } from './play-page.ts';
import './story.css';
import '../../machine/machine.css';
import './play.css';
import './embedded.css';
import './big.css';

// What the address asks for is read before anything is drawn; without a link the page opens faster.
const view = hasLink(location) ? (await loadLinkParts()).parseHash(location.hash).view : defaultView;

// What the page opens with; the others are registered after its first picture (`below.ts`), and those for every person when needed.
registerPage(
  {
    'ripple-dots': RippleDots,
    'ripple-headline': RippleHeadline,
    'ripple-playbar': RipplePlaybar,
    'play-page': PlayPage,
  },
  askedSettings(view),
);
