import { presets } from 'ripplecast/scenario';
import { expect, test, vi } from 'vitest';
import { withValue } from '../state/scenario-values.ts';
import { MemoryHistory } from './memory-history.ts';

const claim = presets.seedExample;

function open() {
  const changed = vi.fn<() => void>();
  const shown = vi.fn<() => void>();
  return { history: new MemoryHistory(claim, changed, shown), changed, shown };
}

test('keeps each scenario that was changed, and takes changes back one by one', () => {
  const { history, changed } = open();
  expect([history.scenario, history.canUndo]).toEqual([claim, false]);
  history.look({ round: 3 });
  history.change(withValue(history.scenario, 'fans', 10));
  history.change(withValue(history.scenario, 'fans', 20), { view: { voice: 'run' } });
  expect(history.scenario.message).toMatchObject({ fans: 20 });
  expect(history.view).toMatchObject({ round: null, voice: 'run' });
  history.undo();
  expect(history.scenario.message).toMatchObject({ fans: 10 });
  history.undo();
  expect([history.scenario, history.view.round, history.canUndo]).toEqual([claim, 3, false]);
  expect(changed).toHaveBeenCalledTimes(4);
  history.undo();
  expect(changed).toHaveBeenCalledTimes(4);
});

test('a drag is one step', () => {
  const { history } = open();
  for (const fans of [10, 20, 30]) history.change(withValue(history.scenario, 'fans', fans), { dragging: true });
  history.change(withValue(history.scenario, 'fans', 40));
  expect(history.scenario.message).toMatchObject({ fans: 40 });
  history.undo();
  expect(history.scenario).toBe(claim);
});

test('a scenario that contradicts itself changes nothing, and a note says why', () => {
  const { history, changed, shown } = open();
  history.change({ ...claim, universe: 1 });
  expect([history.scenario, history.canUndo, changed.mock.calls.length]).toEqual([claim, false, 0]);
  expect(history.notes).toHaveLength(1);
  expect(shown).toHaveBeenCalledTimes(1);
  history.say('Something else.');
  expect(history.notes).toEqual([{ text: 'Something else.', offer: null }]);
});

test('another scenario is opened without what was before, as it is looked at where nothing is said', () => {
  const { history } = open();
  history.change(withValue(history.scenario, 'fans', 10));
  history.open(presets.classroom, { run: 2 });
  expect(history.canUndo).toBe(false);
  expect(history.view).toMatchObject({ voice: 'run', run: 2, round: null });
});

test('the same look again shows nothing anew', () => {
  const { history, shown } = open();
  history.look({ table: false });
  expect(shown).not.toHaveBeenCalled();
  history.look({ table: true });
  expect(shown).toHaveBeenCalledTimes(1);
});
