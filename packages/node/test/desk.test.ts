import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { resolveScenario } from 'ripplecast';
import { deskFigures } from 'ripplecast/desk';
import { describe, test } from 'vitest';
import { makeDirectory, runRipplecast } from './run-ripplecast.ts';
import { smallPopulation } from '../../core/test/small-population.ts';

const usual = ['desk', '--complaints-per-hour', '25', '--people', '3', '--handling-minutes', '6'];
const views = { law: 'exponential', halfLife: 80 / 60 } as const;

describe('ripplecast desk', () => {
  test('--json prints what was asked and the figures of the core', async ({ expect }) => {
    const { stdout } = await runRipplecast([...usual, '--json']);
    const load = { complaintsPerHour: 25, people: 3, handlingMinutes: 6, patienceHours: null };
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      ...load,
      viewHalfLifeMinutes: 80,
      ...deskFigures(load, views),
      warnings: [],
    });
  });

  test('takes what scenarios take where nothing is typed, but nobody gives up', async ({ expect }) => {
    const { stdout } = await runRipplecast(['desk', '--complaints-per-hour', '25', '--people', '3', '--json']);
    const { handlingMinutes, patienceHours, viewHalfLifeMinutes } = JSON.parse(stdout);
    const { desk, timing } = resolveScenario({ ...smallPopulation, timing: {}, criticism: {}, desk: { people: 3 } });
    expect([handlingMinutes, patienceHours]).toEqual([desk?.handlingMinutes, null]);
    expect(timing?.delay).toMatchObject({ median: expect.closeTo(viewHalfLifeMinutes / 60, 4) });
  });

  test('takes patience and how long complaints are seen', async ({ expect }) => {
    const args = [...usual, '--patience-hours', '2.7', '--view-half-life-minutes', '120', '--json'];
    const { probabilityWait, gaveUp, coverage } = JSON.parse((await runRipplecast(args)).stdout);
    const load = { complaintsPerHour: 25, people: 3, handlingMinutes: 6, patienceHours: 2.7 };
    const figures = deskFigures(load, { law: 'exponential', halfLife: 2 });
    expect({ probabilityWait, gaveUp, coverage }).toEqual({
      probabilityWait: figures.probabilityWait,
      gaveUp: figures.gaveUp,
      coverage: figures.coverage,
    });
  });

  test('says first what people see, then how soon answers come', async ({ expect }) => {
    const { stdout } = await runRipplecast([...usual, '--patience-hours', '2.7']);
    expect(stdout).toMatch(
      /^Of all sights of a complaint, 88\.1 % come after its answer\.\n\n65\.4 % of the complaints/,
    );
    expect(stdout.replaceAll('\n', ' ')).toContain(
      '96.7 % have their answer within an hour, and 3.22 % give up before',
    );
    expect(stdout).toMatch(/^ {2}wait, mean +5\.22 min$/m);
  });

  test('a desk that cannot keep up is a warning, not an error', async ({ expect }) => {
    const args = ['desk', '--complaints-per-hour', '30', '--people', '3', '--handling-minutes', '6'];
    const [text, json, markdown] = await Promise.all([
      runRipplecast(args),
      runRipplecast([...args, '--json']),
      runRipplecast([...args, '--markdown']),
    ]);
    expect(text.code).toBe(0);
    expect(text.stdout).toMatch(/^The desk cannot keep up: people see complaints without an answer\.\n/);
    expect(text.stdout).toMatch(/^ {2}wait, mean +–$/m);
    expect(JSON.parse(json.stdout)).toMatchObject({
      probabilityWait: 1,
      meanWaitMinutes: null,
      answeredWithinHour: 0,
      coverage: 0,
      warnings: [
        {
          code: 'deskCannotKeepUp',
          message:
            '3 people answer 30 complaints an hour at most, 30 come, and nobody gives up: the wait grows without end',
        },
      ],
    });
    expect(markdown.stdout).toContain('Warning: 3 people answer 30 complaints an hour at most');
  });

  test('--csv is one row under the names of the JSON; --out takes the form of its ending', async (context) => {
    const { expect } = context;
    const cwd = await makeDirectory(context.onTestFinished);
    const { stdout } = await runRipplecast([...usual, '--csv']);
    const [head, row, end] = stdout.split('\n');
    expect(head).toBe(
      'complaintsPerHour,people,handlingMinutes,patienceHours,viewHalfLifeMinutes,probabilityWait,meanWaitMinutes,answeredWithinHour,gaveUp,coverage,utilisation',
    );
    expect(row).toMatch(/^25,3,6,,80,0\.7022471/);
    expect(end).toBe('');
    await runRipplecast([...usual, '--out', 'desk.csv'], { cwd });
    expect(await readFile(join(cwd, 'desk.csv'), 'utf8')).toBe(stdout);
  });

  test.for([
    [['--people', '2.5'], '--people must be a whole number from 0 to 100,000; got 2.5'],
    [['--patience-hours', '0'], '--patience-hours must be a number in [0.000001, 1,000,000]; got 0'],
    [['--handling-minutes', '-1'], '--handling-minutes must be minutes from 0.001 to 1,000,000; got -1'],
    [['--handling-minutes', 'six'], '--handling-minutes must be a number; got "six"'],
    [['--view-half-life-minutes', '0'], '--view-half-life-minutes must be a number from 0.001 to 10,000,000; got 0'],
  ] as const)('%j is refused', async ([args, message], { expect }) => {
    const { code, stderr } = await runRipplecast([...usual, ...args]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `ripplecast: ${message}\n` });
  });

  test('needs complaints and people', async ({ expect }) => {
    const { code, stderr } = await runRipplecast(['desk', '--people', '3']);
    expect(code).toBe(2);
    expect(stderr).toContain("required option '--complaints-per-hour <number>' not specified");
  });
});
