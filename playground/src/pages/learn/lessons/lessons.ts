import type { Lesson } from '../lesson.ts';
import { chooseThree } from './choose-three.ts';
import { counterThatLies } from './counter-that-lies.ts';
import { fiveTimes } from './five-times.ts';
import { luck } from './luck.ts';
import { manyToMany } from './many-to-many.ts';
import { oneToMany } from './one-to-many.ts';
import { overlap } from './overlap.ts';
import { personCost } from './person-cost.ts';
import { predict } from './predict.ts';
import { tippingPoint } from './tipping-point.ts';

/** Every lesson, in the order in which they are taken. */
export const lessons: readonly Lesson[] = [
  oneToMany,
  manyToMany,
  predict,
  tippingPoint,
  luck,
  overlap,
  chooseThree,
  personCost,
  fiveTimes,
  counterThatLies,
];
