import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { dropFile, edgeList, factsOf, resultOf, TestFiles } from './own-data-files.ts';
import { Playground, violations } from './playground.ts';
import { keepWorkers } from './keep-workers.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

let files: TestFiles;
test.beforeAll(async () => {
  files = await TestFiles.create();
});
test.afterAll(() => files.remove());

const team = edgeList(900, 300, (person) => `ann${person}`);
const small = (): Promise<string> => files.put('team.txt', team);
const facts = (page: Page) => page.locator('.own-data .facts');
const problem = (page: Page) => page.locator('dialog .problem');

/** Whatever leaves the page, or would have if its policy had let it, from now on. */
async function watchSending(page: Page): Promise<() => Promise<readonly string[]>> {
  const sent: string[] = [];
  page.on('request', (request) => {
    const { pathname, origin } = new URL(request.url());
    const isOwnFile = origin === new URL(page.url()).origin && /^\/assets\/[\w.-]+\.(?:js|css)$/u.test(pathname);
    if (request.method() !== 'GET' || !isOwnFile || request.postData() !== null) sent.push(request.url());
  });
  page.on('websocket', (socket) => sent.push(socket.url()));
  await page.evaluate(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => refused.push(blockedURI));
  });
  return async () => [...sent, ...(await page.evaluate(() => Reflect.get(window, 'refused') as readonly string[]))];
}

async function choose(page: Page, path: string): Promise<void> {
  await page.getByRole('button', { name: 'Use my own data' }).click();
  await page.locator('dialog input[type="file"]').setInputFiles(path);
}

test('a small network is chosen by keyboard, and drawn person by person with the numbers of the command line', async ({
  page,
}) => {
  const path = await small();
  const playground = new Playground(page);
  await playground.open();
  const button = page.getByRole('button', { name: 'Use my own data' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('The file stays on this device.');
  expect(await violations(page)).toEqual([]);
  const field = page.getByLabel('Choose a file');
  await field.focus();
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Space');
  await (await chooser).setFiles(path);
  for (const fact of factsOf(team)) await expect(facts(page)).toContainText(fact);
  await playground.settled();
  const people = page.locator('ripple-people[arm="shared"]');
  await expect(people).toContainText('of 299 know');
  expect(await playground.setup()).toBe('A post to 3 fans · everyone sees it · 10 % share');
  const link = page.url();
  expect(link).toMatch(/edgesFile=team\.txt.*~sha256=[\da-f]{64}$/u);
  expect(link).not.toContain('ann');
  const same = await files.commandLine('simulate', link);
  expect(await resultOf(page.locator('main'))).toEqual({ cascade: same.cascade, provenance: same.provenance });
  // Whoever begins is called as in the file.
  await people.getByRole('application').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => playground.setup()).toMatch(/^ann\d+ begins · 10 % share$/u);
  await playground.settled();
  const begun = await files.commandLine('simulate', page.url());
  expect(await resultOf(page.locator('main'))).toEqual({ cascade: begun.cascade, provenance: begun.provenance });
  // The other way round it is another network.
  await page.getByLabel('In an edge “a b”').selectOption({ label: 'they are friends' });
  await expect(facts(page)).toContainText('1,7');
  await playground.settled();
  expect(page.url()).toContain('edgesDirected=false');
  expect(await violations(page)).toEqual([]);
  expect(playground.errors).toEqual([]);
});

test('a million edges are dropped, read with progress, played as dots, and nothing of them is sent', async ({
  page,
}) => {
  const million = edgeList(1_000_000, 150_000, String);
  const path = await files.put('million.txt', million);
  const playground = new Playground(page);
  await playground.open();
  const sent = await watchSending(page);
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    new MutationObserver(() => {
      const said = document.querySelector('.own-data-state p')?.textContent;
      if (typeof said === 'string' && said !== told.at(-1)) told.push(said);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await dropFile(page, path);
  for (const fact of factsOf(million)) await expect(facts(page)).toContainText(fact);
  await playground.settled();
  const told = await page.evaluate(() => Reflect.get(window, 'told') as readonly string[]);
  expect(
    told.filter((each) => /^Reading million\.txt: [\d.]+ of 1\d(?:\.\d)? MB\.$/u.test(each)).length,
  ).toBeGreaterThan(1);
  await expect(page.locator('ripple-dots')).toHaveCount(2);
  await expect(page.locator('.caption.shared')).toContainText(/Run \d+, round \d+/u);
  const same = await files.commandLine('simulate', page.url());
  expect(await resultOf(page.locator('main'))).toEqual({ cascade: same.cascade, provenance: same.provenance });

  // Around the one whose dot is pressed at most three hundred are drawn, and the link says around whom.
  const dots = page.locator('ripple-dots[arm="shared"]');
  const box = (await dots.locator('canvas').first().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.click(box.x + box.width / 2 + 9, box.y + box.height / 2);
  const around = page.locator('ripple-people');
  await expect(around).toContainText(/Around \d+: 300 of 150,000 people/u);
  await expect(around).toContainText(/of 300 know/u);
  const id = new URLSearchParams(page.url().split('~')[1]).get('around') ?? '';
  await expect(around).toContainText(`Around ${id}:`);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Roll again' }).click();
  await expect(around).toContainText(`Around ${id}:`);
  // By keyboard somebody is chosen by name.
  await page.getByLabel('Person').fill('7');
  await page.keyboard.press('Enter');
  await expect(around).toContainText('Around 7: 300 of');
  await page.getByLabel('Person').fill('nobody');
  await page.keyboard.press('Enter');
  await expect(page.locator('.around-tools')).toContainText('Nobody in your file is called nobody.');
  // The picture of them is taken along beside that of the dots.
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog')).toContainText('Around 7: 300 of 150,000 people');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Everyone' }).click();
  await expect(around).toHaveCount(0);
  await expect(page.locator('ripple-dots')).toHaveCount(2);
  expect(await sent()).toEqual([]);
  expect(playground.errors).toEqual([]);
});

test('reading is cancelled, and a second file takes the place of the first', async ({ page }) => {
  const large = await files.put(
    'slow.csv',
    `source,target\n${edgeList(400_000, 9000, String)
      .replace(/^#.*\n/u, '')
      .replaceAll('\t', ',')}`,
  );
  const first = await small();
  const second = await files.put('others.csv.gz', gzipSync('source,target\nben,"cem, jr."\n"cem, jr.",dee\nben,dee\n'));
  const playground = new Playground(page);
  await playground.open();
  const before = await playground.sentence();
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      const cancel = [...document.querySelectorAll('dialog button')].find(
        ({ textContent }) => textContent?.trim() === 'Cancel',
      );
      if (cancel === undefined) return;
      observer.disconnect();
      (cancel as HTMLElement).click();
    }).observe(document.body, { subtree: true, childList: true });
  });
  await choose(page, large);
  await expect(page.locator('dialog progress')).toHaveCount(0);
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await playground.sentence()).toBe(before);
  await dropFile(page, first);
  await expect(facts(page)).toContainText('299 people');
  await playground.settled();
  await dropFile(page, second);
  await expect(facts(page)).toContainText('3 people');
  await playground.settled();
  await expect(page.locator('ripple-people[arm="shared"]')).toContainText('of 3 know');
  // The first file is no more in memory: undo leads to a state that says so.
  await page.goBack();
  await expect(page.locator('.needs-file')).toContainText('team.txt');
  await page.goForward();
  await expect(facts(page)).toContainText('3 people');
  expect(playground.errors).toEqual([]);
});

test('a link to a network says which file it needs, and goes on with the right one', async ({ page, context }) => {
  const path = await small();
  const made = new Playground(page);
  await made.open();
  await choose(page, path);
  await expect(facts(page)).toBeVisible();
  await made.type('share', '40');
  await made.settled();
  const said = await made.sentence();

  const other = await context.newPage();
  const read = new Playground(other);
  await read.open(new URL(page.url()).hash);
  const digest = /sha256=([\da-f]{12})/u.exec(page.url())?.[1] ?? '';
  await expect(read.headline).toContainText('This link needs your file: team.txt.');
  await expect(other.locator('.needs-file')).toContainText(`team.txt, digest ${digest}…`);
  expect(await violations(other)).toEqual([]);
  await dropFile(other, await files.put('wrong.txt', '1 2\n'));
  await expect(problem(other)).toContainText(`wrong.txt is another file: its digest is `);
  await other.getByRole('button', { name: 'Close' }).click();
  // The contents decide, not the name.
  await dropFile(other, await files.put('renamed.tsv', team));
  await expect(facts(other)).toContainText('team.txt');
  await read.settled();
  expect(await read.sentence()).toBe(said);
  expect(other.url()).toBe(page.url());
  expect([...made.errors, ...read.errors]).toEqual([]);
});

test('a follower list gives the law of a whole population, and its link says which file it needs', async ({
  page,
  context,
}) => {
  const rows = Array.from(
    { length: 4000 },
    (_, person) => `n${person},${Math.floor(20_000 / (1 + ((person * 7) % 400)))}`,
  );
  const path = await files.put('fans.csv', `name,followers\n${rows.join('\n')}\n`);
  const made = new Playground(page);
  await made.open();
  await choose(page, path);
  for (const fact of [
    'fans.csv',
    '4,000 people',
    'on average 328 followers, most 20,000',
    'a pattern for how many friends everyone has',
  ])
    await expect(facts(page)).toContainText(fact);
  await made.settled();
  expect(await made.setup()).toContain('friends each');
  const link = page.url();
  expect(link).toMatch(/~followersFile=fans\.csv&sha256=[\da-f]{64}$/u);
  const same = await files.commandLine('compare', link, '--followers', 'fans.csv');
  expect(await resultOf(page.locator('main'))).toEqual({ cascade: same.cascade, provenance: same.provenance });
  const said = await made.sentence();

  const other = await context.newPage();
  const read = new Playground(other);
  await read.open(new URL(link).hash);
  await expect(other.locator('.needs-file')).toContainText('fans.csv, digest');
  await other.getByRole('button', { name: 'Choose a file' }).click();
  await other.locator('dialog input[type="file"]').setInputFiles(path);
  await read.settled();
  await expect.poll(() => read.sentence()).toBe(said);
  await other.getByRole('button', { name: 'Stop using my data' }).click();
  await read.settled();
  expect(other.url()).not.toContain('followersFile');
  expect([...made.errors, ...read.errors]).toEqual([]);
});

test('what cannot be read says why, with its line, and the page goes on', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  const before = await playground.sentence();
  await page.getByRole('button', { name: 'Use my own data' }).click();
  const field = page.locator('dialog input[type="file"]');
  const refused: readonly (readonly [name: string, content: string | Uint8Array, says: string])[] = [
    [
      'bad.txt',
      '1 2\n2 3\nhello\n',
      'bad.txt cannot be read. Line 3: expected two ids and perhaps a visibility; found "hello"',
    ],
    ['list.txt', '12\n-3\n', 'Line 2: expected a number of followers, a whole number from 0 to 1,000,000; found "-3"'],
    ['none.csv', 'a,b\n1,2\n', 'Line 1: expected columns named source and target, or one named followers; found "a,b"'],
    ['empty.txt', '', 'empty.txt is empty'],
    ['table.csv', Uint8Array.of(80, 75, 3, 4, 0, 0, 0), 'table.csv is not a text file. Save the table as CSV'],
    ['letter.doc', 'Dear', 'The name letter.doc does not say what is in the file.'],
    ['packed.txt', gzipSync('1 2\n'), 'packed.txt is packed by gzip'],
    ['cut.txt.gz', gzipSync('1 2\n'.repeat(900)).subarray(0, -9), 'cut.txt.gz is cut off or damaged'],
    ['bomb.txt.gz', gzipSync(new Uint8Array(40 << 20).fill(49)), 'bomb.txt.gz'],
    ['huge.csv', `followers\n300000000\n`, 'Line 2: expected a number of followers'],
  ];
  for (const [name, content, says] of refused) {
    await field.setInputFiles(await files.put(name, content));
    await expect(page.locator('dialog .own-data-state')).toContainText(says);
  }
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await playground.sentence()).toBe(before);
  expect(playground.errors).toEqual([]);
});

test('another worker is given the file, and without workers the page reads and counts by itself', async ({
  page,
  context,
}) => {
  const path = await small();
  await page.addInitScript(keepWorkers);
  const playground = new Playground(page);
  await playground.open();
  await choose(page, path);
  await expect(facts(page)).toContainText('299 people');
  await playground.settled();
  await page.evaluate(() => {
    for (const worker of Reflect.get(window, 'started') as readonly Worker[]) {
      worker.terminate();
      worker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
    }
  });
  await playground.type('share', '40');
  await playground.settled();
  await expect.poll(() => playground.sentence()).toMatch(/^Run \d+ of 1,000, in the end: [\d,]+ of 299 people\.$/u);
  const said = await playground.sentence();

  const alone = await context.newPage();
  await alone.addInitScript(() => {
    Reflect.deleteProperty(window, 'Worker');
  });
  const without = new Playground(alone);
  await without.open(new URL(page.url()).hash);
  await dropFile(alone, path);
  await expect(facts(alone)).toContainText('299 people');
  await without.settled();
  await expect.poll(() => without.sentence()).toBe(said);
  expect([...playground.errors, ...without.errors]).toEqual([]);
});
