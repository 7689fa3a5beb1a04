import { describe, expect, it } from 'vitest';
import { teacherHash, teacherPartOf, teacherParts } from './teacher-hash.ts';

describe('the address of the teacher’s room', () => {
  it('goes there and back for each part', () => {
    expect(teacherParts.map((part) => teacherPartOf(teacherHash(part)))).toEqual(teacherParts);
  });

  it('opens the plan where it names no part that there is', () => {
    expect(['#teacher', 'teacher', '#teacher=', '#teacher=nothing'].map(teacherPartOf)).toEqual(Array(4).fill('plan'));
  });

  it('is no other address', () => {
    expect(['', '#', '#lesson=teacher', '#teachers', '#v=2&teacher=plan'].map(teacherPartOf)).toEqual(
      Array(5).fill(null),
    );
  });
});
