import { openWorkerPool } from '@ripplecast/web';
import { presets, withValue } from 'ripplecast';

const visibilities = Array.from({ length: 20 }, (_, i) => (i + 1) / 20);
const shareProbabilities = Array.from({ length: 20 }, (_, i) => (i + 1) / 1000);
const scenario = { ...presets.oneFan, universe: 300_000_000, message: { fans: 200 }, experiment: { replicates: 3 } };
const people = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 });
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });

const table = /** @type {HTMLTableElement} */ (document.querySelector('table'));
const told = /** @type {HTMLOutputElement} */ (document.querySelector('#told'));
const stop = /** @type {HTMLButtonElement} */ (document.querySelector('#stop'));

/** Where reach lies between the 200 fans and everybody, 0 to 1, on a scale of powers. */
function partOf(reach) {
  return Math.log(reach / 200) / Math.log(scenario.universe / 200);
}

/** An empty table: the highest visibility on top. Returns the square of two places. */
function drawTable() {
  table.createCaption().textContent = 'Of the followers, so many see what somebody shares';
  const rows = visibilities.map((visibility, i) => {
    const row = table.insertRow(0);
    const head = Object.assign(document.createElement('th'), { scope: 'row', textContent: percent.format(visibility) });
    row.append(head);
    head.classList.toggle('quiet', (i + 1) % 4 !== 0);
    return shareProbabilities.map(() => row.insertCell());
  });
  const foot = table.createTFoot().insertRow();
  foot.append(document.createElement('th'));
  for (const share of [0.005, 0.01, 0.015, 0.02]) {
    const textContent = percent.format(share);
    foot.append(Object.assign(document.createElement('th'), { colSpan: 5, scope: 'colgroup', textContent }));
  }
  const textContent = 'Of those who see it, so many share it';
  table.tFoot?.insertRow().append(Object.assign(document.createElement('th'), { colSpan: 21, textContent }));
  return (row, column) => rows[row][column];
}

/** Runs a scenario for each square and colours it as soon as its result is there. */
async function sweep() {
  const square = drawTable();
  const pool = openWorkerPool();
  const stopped = new AbortController();
  stop.addEventListener('click', () => stopped.abort());
  let done = 0;
  const runs = visibilities.flatMap((visibility, row) => {
    const seen = withValue(scenario, 'model.visibility', visibility);
    return shareProbabilities.map(async (share, column) => {
      const input = withValue(seen, 'model.shareProbability', share);
      const { cascade } = await pool.runScenario(input, { signal: stopped.signal });
      const cell = square(row, column);
      cell.style.setProperty('--part', `${100 * partOf(cascade.reach.mean)}%`);
      const reach = people.format(cascade.reach.mean);
      cell.title = `${percent.format(visibility)} see it, ${percent.format(share)} share it: ${reach} people`;
      done += 1;
      // Whoever hears the page hears each of these.
      if (done % 100 === 0) told.textContent = `${done} of 400 scenarios`;
    });
  });
  const ends = await Promise.allSettled(runs);
  await pool.close();
  stop.hidden = true;
  const failed = ends.find((end) => end.status === 'rejected');
  if (stopped.signal.aborted) told.textContent = `Stopped after ${done} of 400 scenarios.`;
  else told.textContent = failed === undefined ? '400 scenarios. Point at or tap a square.' : String(failed.reason);
}

table.addEventListener('pointerover', ({ target }) => {
  if (target instanceof HTMLTableCellElement && target.title !== '') told.textContent = target.title;
});
await sweep();
