import { expect, it } from 'vitest';
import { NumberDrag } from './number-drag.ts';

const fans = {
  edit: 'fans',
  kind: 'count',
  current: 1000,
  display: '1,000',
  label: 'Fans',
  min: 0,
  max: 1200,
} as const;

it('a number grows along the line, within its limits', () => {
  const drag = new NumberDrag(fans, 100, 1);
  const values = [103, 106, 112, 400, 94].map((x) => {
    drag.moveTo(x);
    return drag.value;
  });
  expect(values).toEqual([1000, 1100, 1200, 1200, 990]);
});

it('a pointer that hardly moves only presses', () => {
  const drag = new NumberDrag(fans, 100, 1);
  expect([drag.moveTo(103), drag.isDragged]).toEqual([false, false]);
  expect([drag.moveTo(105), drag.isDragged]).toEqual([false, true]);
  expect([drag.moveTo(107), drag.moveTo(108), drag.value]).toEqual([true, false, 1100]);
});

it('a line from right to left grows to the left', () => {
  const drag = new NumberDrag(fans, 100, -1);
  drag.moveTo(94);
  expect(drag.value).toBe(1100);
});
