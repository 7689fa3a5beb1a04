import {
  register,
  RippleCostBars,
  RippleDots,
  RippleGuess,
  RippleHeadline,
  RippleOutcomes,
  RipplePlaybar,
  RippleReachChart,
  RippleSlider,
  RippleYearChart,
} from '@ripplecast/elements';

/** The elements of which lessons are made; those that draw every person come with the machine. */
register({
  'ripple-cost-bars': RippleCostBars,
  'ripple-dots': RippleDots,
  'ripple-guess': RippleGuess,
  'ripple-headline': RippleHeadline,
  'ripple-outcomes': RippleOutcomes,
  'ripple-playbar': RipplePlaybar,
  'ripple-reach-chart': RippleReachChart,
  'ripple-slider': RippleSlider,
  'ripple-year-chart': RippleYearChart,
});
