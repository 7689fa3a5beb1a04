/**
 * How fast the page is: its production build from a local server, in a Chromium without a window and without a graphics card. With
 * `--short`, each thing once instead of five times.
 */
import assert from 'node:assert/strict';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { weighBuild } from '../../scripts/packages/weigh-build.mjs';
import { atLeast, atMost, measured, printReport, type Finding } from '../measure.ts';
import { serveMillionDots } from '../page/million-dots.ts';
import { openBrowser, openPage, workOf, type Conditions } from '../page/open-browser.ts';
import { watchDrag, watchOpening, watchPlay, watchRoll } from '../page/visit-page.ts';

const runs = process.argv.includes('--short') ? 1 : 5;
const playground = fileURLToPath(new URL('../../playground/', import.meta.url));
const outDir = fileURLToPath(new URL('../../.cache/page-speed/', import.meta.url));

/** Limits in the unit of what they limit. */
const aims = {
  load: 0.5,
  firstPictureMs: 1000,
  slowedFrames: 30,
  frames: 60,
  scriptMs: 8,
  longTasks: 0,
  rollMs: 100,
  layoutShift: 0.02,
  millionDots: 30,
  pageKilobytes: 70,
  workerKilobytes: 50,
};

/** A display shows 60 frames a second a little less often. */
const FRAME_TOLERANCE = 0.98;

const plain: Conditions = { gpuDisabled: true, slowdown: 1 };
const slowed: Conditions = { gpuDisabled: true, slowdown: 4 };
const imitated: Conditions = { gpuDisabled: false, slowdown: 1 };

const describe = ({ gpuDisabled, slowdown }: Conditions): string =>
  `${slowdown === 1 ? 'not slowed' : `slowed ${slowdown} ×`}, ${gpuDisabled ? '--disable-gpu' : 'without --disable-gpu'}`;

function medianOf<Seen>(seen: readonly Seen[], of: (one: Seen) => number): number {
  return seen.map(of).toSorted((a, b) => a - b)[seen.length >> 1];
}

/** Visits one after the other, each in a browser of its own, so that nothing of one is left for the next. */
async function visit<Seen>(
  watch: (browser: Awaited<ReturnType<typeof openBrowser>>, address: string, conditions: Conditions) => Promise<Seen>,
  conditions: Conditions,
): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (let run = 0; run < runs; run += 1) {
    const browser = await openBrowser(conditions);
    try {
      seen.push(await watch(browser, address, conditions));
    } finally {
      await browser.close();
    }
  }
  return seen;
}

/** By how much a slowed page is slower, and a worker of it: of several tries the quickest, which others on the machine disturbed least. */
async function slowdowns(): Promise<{ readonly page: number; readonly worker: number }> {
  const browser = await openBrowser(plain);
  const fastest = async ({ slowdown }: Conditions): Promise<{ readonly page: number; readonly worker: number }> => {
    const watched = await openPage(browser, { slowdown });
    const times = [];
    for (let attempt = 0; attempt < 15; attempt += 1) times.push(await workOf(watched));
    return { page: Math.min(...times.map(({ page }) => page)), worker: Math.min(...times.map(({ worker }) => worker)) };
  };
  try {
    const before = await fastest(plain);
    const after = await fastest(slowed);
    return { page: after.page / before.page, worker: after.worker / before.worker };
  } finally {
    await browser.close();
  }
}

const load = loadavg()[0];
await build({ root: playground, logLevel: 'error', build: { outDir, emptyOutDir: true } });
const weights = await weighBuild();
const server = await preview({
  root: playground,
  logLevel: 'error',
  build: { outDir },
  preview: { host: '127.0.0.1', port: 0 },
});
const address = server.resolvedUrls?.local[0] ?? assert.fail('the preview server must have an address; got none');

const findings: Finding[] = [atMost('load of the machine before', load, aims.load, '')];
try {
  const { page, worker } = await slowdowns();
  assert.ok(page > 2, `a page that is slowed 4 × must be slower; it took ${page} times as long`);
  findings.push(
    measured('slowed 4 ×: time of the page’s thread', page, '×'),
    measured('slowed 4 ×: time of a worker', worker, '×'),
  );

  for (const conditions of [plain, slowed, imitated]) {
    const how = describe(conditions);
    const opened = await visit(watchOpening, conditions);
    const frames = medianOf(opened, (one) => one.frames.perSecond);
    const first = medianOf(opened, ({ firstPicture }) => firstPicture);
    findings.push(
      conditions === slowed
        ? atMost(`first picture, ${how}`, first, aims.firstPictureMs, 'ms')
        : measured(`first picture, ${how}`, first, 'ms'),
      conditions === slowed
        ? atLeast(`changed frames a second of the opening, ${how}`, frames, aims.slowedFrames, '')
        : measured(`changed frames a second of the opening, ${how}`, frames, ''),
      measured(`time in which the opening moves, ${how}`, medianOf(opened, (one) => one.frames.moved) / 1000, 's'),
      measured(
        `longest wait for a frame of the opening, ${how}`,
        medianOf(opened, (one) => one.frames.longest),
        'ms',
      ),
      atMost(
        `layout shift of the opening, ${how}`,
        medianOf(opened, (one) => one.layoutShift),
        aims.layoutShift,
        '',
      ),
    );
  }
  const played = await visit(watchPlay, plain);
  findings.push(
    atLeast(
      `changed frames a second while it plays, ${describe(plain)}`,
      medianOf(played, (one) => one.frames.perSecond),
      aims.frames * FRAME_TOLERANCE,
      '',
    ),
    atMost(
      `script for each of them, ${describe(plain)}`,
      medianOf(played, (one) => one.scriptMsPerFrame),
      aims.scriptMs,
      'ms',
    ),
  );
  for (const conditions of [plain, slowed]) {
    const dragged = await visit(watchDrag, conditions);
    const how = describe(conditions);
    findings.push(
      atMost(
        `tasks over 100 ms in a drag of 40 steps, ${how}`,
        medianOf(dragged, (one) => one.longTasks),
        aims.longTasks,
        '',
      ),
      measured(
        `longest task of the drag, ${how}`,
        medianOf(dragged, (one) => one.longestTask),
        'ms',
      ),
    );
  }
  for (const conditions of [plain, imitated]) {
    const rolled = await visit(watchRoll, conditions);
    const how = describe(conditions);
    findings.push(
      atMost(
        `roll again, 2,000 people: next picture, ${how}`,
        medianOf(rolled, (one) => one.nextPicture),
        aims.rollMs,
        'ms',
      ),
      atMost(
        `roll again, 2,000 people: longest task, ${how}`,
        medianOf(rolled, (one) => one.longestTask),
        aims.rollMs,
        'ms',
      ),
    );
  }
  const dots = await serveMillionDots();
  for (const conditions of [plain, imitated]) {
    const seen = await visit(dots.play, conditions);
    const rate = medianOf(seen, ({ picturesPerSecond }) => picturesPerSecond);
    findings.push(atLeast(`1,000,000 dots: pictures a second, ${describe(conditions)}`, rate, aims.millionDots, ''));
  }
  await dots.close();
} finally {
  await server.close();
}
for (const { name, bytes } of weights.pages) {
  findings.push(atMost(`JavaScript of ${name}, gzip`, bytes / 1000, aims.pageKilobytes, 'kB'));
}
for (const { name, bytes } of weights.workers) {
  const plainName = name.replace(/^assets\//, '').replace(/-[^-]*\.js$/, '');
  findings.push(atMost(`JavaScript of the worker ${plainName}, gzip`, bytes / 1000, aims.workerKilobytes, 'kB'));
}
printReport({
  title: `The page in Chromium without a graphics card, 1440 × 900, median of ${runs}`,
  checked: ['a page that is slowed 4 × takes more than twice as long for the same work'],
  findings,
});
