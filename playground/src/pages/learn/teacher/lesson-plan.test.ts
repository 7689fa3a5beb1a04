import { describe, expect, it } from 'vitest';
import { PLAN_MINUTES, planLesson, type PlannedLesson } from './lesson-plan.ts';

function lessonOf(id: string, minutes: number): PlannedLesson {
  return { id, minutes, title: () => `title of ${id}`, question: () => `question of ${id}` };
}

describe('the plan for 45 minutes', () => {
  it('has each lesson with its own minutes, one part after the other, and ends after 45', () => {
    const lessons = [lessonOf('tree', 3), lessonOf('luck', 4), lessonOf('cost', 2)];
    const parts = planLesson(lessons);
    expect(parts.map(({ from }) => from)).toEqual([0, ...parts.slice(0, -1).map(({ to }) => to)]);
    expect(parts.at(-1)?.to).toBe(PLAN_MINUTES);
    const ofLessons = parts.flatMap(({ opens, from, to }) =>
      typeof opens === 'object' && opens !== null ? [[opens.lesson, to - from]] : [],
    );
    expect(ofLessons).toEqual(lessons.map(({ id, minutes }) => [id, minutes]));
    expect(parts.find(({ title }) => title === 'title of cost')?.does).toBe('question of cost');
  });

  it('joins the results right after the lesson about luck', () => {
    const parts = planLesson([lessonOf('tree', 3), lessonOf('luck', 4), lessonOf('cost', 2)]);
    expect(parts.map(({ opens }) => opens)).toEqual([
      'claim',
      { lesson: 'tree' },
      { lesson: 'luck' },
      'class',
      { lesson: 'cost' },
      null,
    ]);
  });

  it('says what is wrong with lessons that do not fit', () => {
    expect(() => planLesson([lessonOf('luck', 31)])).toThrow('lessons must leave 4 minutes to talk; got 3');
    expect(() => planLesson([lessonOf('tree', 3)])).toThrow('one lesson must be "luck"; got none');
  });
});
