import type { JSX } from 'react';
import { expect, it } from 'vitest';
import './react.ts';

it('types what an element takes in JSX', () => {
  const dots: JSX.IntrinsicElements['ripple-dots'] = { arm: 'shared', reach: [1, 2], result: null, className: 'wide' };
  const playbar: JSX.IntrinsicElements['ripple-playbar'] = {
    rounds: 4,
    'onripple-seek': ({ detail }) => detail.position + 1,
  };
  // @ts-expect-error -- no such arm
  const wrong: JSX.IntrinsicElements['ripple-dots'] = { arm: 'share' };
  // @ts-expect-error -- read only
  const fixed: JSX.IntrinsicElements['ripple-dots'] = { peoplePerDot: 2 };
  expect([dots, playbar, wrong, fixed]).toHaveLength(4);
});
