import type { Lesson } from '../lesson.ts';
import { luck } from './luck.ts';
import { manyToMany } from './many-to-many.ts';
import { oneToMany } from './one-to-many.ts';
import { predict } from './predict.ts';
import { tippingPoint } from './tipping-point.ts';

/** Every lesson, in the order in which they are taken. */
export const lessons: readonly Lesson[] = [oneToMany, manyToMany, predict, tippingPoint, luck];
