import { expect, it } from 'vitest';
import { redrawnWords } from './redrawn-words.ts';

it('a change among people says what it does on average, and that luck is another', () => {
  const luck = 'Each run draws its luck anew.';
  expect(redrawnWords({ change: 'cut', before: 21.2 }, 18.9, 30)).toBe(
    `On average 19 of 30 now; before the cut 21. ${luck}`,
  );
  expect(redrawnWords({ change: 'tie', before: 1203 }, 1422, 2000)).toBe(
    `On average 1,422 of 2,000 now; before the new tie 1,203. ${luck}`,
  );
  expect(redrawnWords({ change: 'begin', before: 18.8 }, 19.3, 30), 'less than one person').toBe(
    `On average 19.3 of 30 now; before 18.8. ${luck}`,
  );
  expect(redrawnWords({ change: 'cut', before: 19.01 }, 19.02, 30)).toBe(
    `On average 19 of 30, as before the cut. ${luck}`,
  );
});

it('without numbers it says so much as is known', () => {
  expect(redrawnWords({ change: 'cut', before: 21 }, null, 30)).toBe('Each run draws its luck anew.');
  expect(redrawnWords({ change: 'cut', before: null }, 19.2, 30)).toBe(
    'On average 19 of 30. Each run draws its luck anew.',
  );
});
