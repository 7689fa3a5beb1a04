import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { madeUpYear } from '../state/made-up-year.ts';
import { usualNumbers } from '../state/year-numbers.ts';
import { campaignOf, type PageYear } from '../state/year.ts';
import { openedScenario } from '../state/year-scenario.ts';
import { YearController } from './year-controller.ts';
import type { YearUpdate } from './year-messages.ts';

const year: PageYear = { scenario: openedScenario, numbers: usualNumbers };
const document = madeUpYear(year);
const campaign = campaignOf(year);

/** A controller whose worker is this test. */
function controlled(): {
  readonly years: YearController;
  readonly tell: (update: YearUpdate) => void;
  readonly asked: readonly string[];
} {
  const asked: string[] = [];
  let tell: (update: YearUpdate) => void = () => {};
  const host = { addController() {}, removeController() {}, requestUpdate() {}, updateComplete: Promise.resolve(true) };
  const years = new YearController(host, (told) => {
    tell = told;
    return { run: () => asked.push('run'), bands: () => asked.push('bands'), close: () => asked.push('close') };
  });
  return { years, tell: (update) => tell(update), asked };
}

describe('a year that is counted in a worker', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is known better and better, and at rest the worker looks at what nobody has measured', () => {
    const { years, tell, asked } = controlled();
    years.run(campaign);
    expect(years.answer).toMatchObject({ progress: 'counting', runs: { counted: 0, wanted: 40 }, document: null });
    tell({ kind: 'year', runs: { counted: 4, wanted: 40 }, done: false, document });
    expect(years.answer).toMatchObject({ progress: 'refining', document });
    vi.advanceTimersByTime(5000);
    expect(asked).toEqual(['run']);
    tell({ kind: 'year', runs: { counted: 40, wanted: 40 }, done: true, document });
    expect(years.answer.progress).toBe('done');
    vi.advanceTimersByTime(5000);
    expect(asked).toEqual(['run', 'bands']);
  });

  it('does not look there while something is changed', () => {
    const { years, tell, asked } = controlled();
    years.run(campaign);
    tell({ kind: 'year', runs: { counted: 40, wanted: 40 }, done: true, document });
    years.run(campaign);
    vi.advanceTimersByTime(5000);
    expect(asked).toEqual(['run', 'run']);
    expect(years.answer.document, 'the answer before stays meanwhile').toBe(document);
    years.hostDisconnected();
    expect(asked.at(-1)).toBe('close');
  });

  it('says why there is no answer, and asks again', () => {
    const { years, tell, asked } = controlled();
    years.run(campaign);
    tell({ kind: 'failed', reason: 'died', message: '' });
    expect(years.answer).toMatchObject({ progress: 'done', failure: 'died' });
    years.tryAgain();
    expect(asked).toEqual(['run', 'run']);
    expect(years.answer.failure).toBeNull();
    tell({ kind: 'year', runs: { counted: 40, wanted: 40 }, done: true, document });
    tell({ kind: 'failed', reason: 'refused', message: 'no bands' });
    expect(years.answer, 'without bands the answer stands').toMatchObject({ failure: null, document });
  });
});
