import { RippleDots, RippleHeadline, RipplePlaybar } from '@ripplecast/elements';
import { registerPage } from '../../shell/register-page.ts';
import { ComparePage } from './compare-page.ts';
import './compare.css';

registerPage({
  'ripple-dots': RippleDots,
  'ripple-headline': RippleHeadline,
  'ripple-playbar': RipplePlaybar,
  'compare-page': ComparePage,
});
