import type { Lesson } from '../lesson.ts';
import { oneToMany } from './one-to-many.ts';

/** Every lesson, in the order in which they are taken. */
export const lessons: readonly Lesson[] = [oneToMany];
