import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lessons } from '../lessons/lessons.ts';
import { PLAN_MINUTES, planLesson, type PlannedLesson } from './lesson-plan.ts';
import { addressOfPart } from './plan-address.ts';

const page = readFileSync(new URL('../../../../../docs/teaching.md', import.meta.url), 'utf8');

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
    expect(() => planLesson([lessonOf('luck', 32)])).toThrow('lessons must leave 4 minutes to talk; got 3');
    expect(() => planLesson([lessonOf('tree', 3)])).toThrow('one lesson must be "luck"; got none');
  });

  it('is the one that the documentation prints', () => {
    const rows = planLesson(lessons).map(({ from, to, title, opens }) => [
      `${from}–${to}`,
      title,
      opens === null ? '' : `\`${addressOfPart(opens)}\``,
    ]);
    const printed = page
      .split('\n')
      .filter((line) => /^\| \d+–\d+/u.test(line))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    expect(printed).toEqual(rows);
  });
});
