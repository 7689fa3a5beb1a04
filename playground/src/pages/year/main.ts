import { RipplePlaybar, RippleSlider, RippleYearChart } from '@ripplecast/elements';
import { registerPage } from '../../shell/register-page.ts';
import { YearPage } from './year-page.ts';
import './year.css';

registerPage({
  'ripple-playbar': RipplePlaybar,
  'ripple-slider': RippleSlider,
  'ripple-year-chart': RippleYearChart,
  'year-page': YearPage,
});
