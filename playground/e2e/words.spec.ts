import { expect, test, type Page } from '@playwright/test';
import { Playground } from './playground.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** All that the page says, a line for each piece: shown text, what fields hold, and what is only spoken or shown on hovering. */
function wordsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const spoken = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'placeholder', 'alt'];
    const read = (node: Node): string[] => {
      if (node instanceof Text) return [node.data];
      const within = [...node.childNodes].flatMap(read);
      if (!(node instanceof Element)) return within;
      if (node.localName === 'style' || node.localName === 'script' || node.localName === 'noscript') return [];
      const attributes = spoken.flatMap((name) => node.getAttribute(name) ?? []);
      const field = node instanceof HTMLInputElement && node.type === 'text' ? [node.value] : [];
      return [...attributes, ...field, ...(node.shadowRoot === null ? [] : read(node.shadowRoot)), ...within];
    };
    const tidy = read(document.body).map((text) => text.replaceAll(/\s+/gu, ' ').trim());
    return [...new Set(tidy)].filter((text) => text !== '');
  });
}

/** What the page said once and must not say: an odd word, a number without its unit, a key of the format, a hole. */
const forbidden: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a hole', /\bNaN\b|\bundefined\b|\[object|\bInfinity\b|\bnull\b/u],
  [
    'a key of the format',
    /\b(?:message|model|broadcast|followers|experiment|timing|desk|reply|cost|criticism)\.[a-z]/u,
  ],
  [
    'a key of the format',
    /\b(?:fanVisibility|shareProbability|maxGenerations|meanField|perThousand|rngSeed|buySource)\b/u,
  ],
  ['one of many', /(?:^|[ (])1 (?:people|fans|friends|runs|rounds|viewers|complaints|critics|sharers|views)\b/u],
  ['a short big number in a sentence', /\d(?:\.\d+)?[MB] (?:people|viewers|fans|of)\b/u],
  ['a minus that is a hyphen', /(?:^|[ (])-\d/u],
  ['people as money', /\$[\d,.]+(?: million| billion)? (?:people|viewers|fans|friends|persons)\b/u],
  ['a range that reads as another', /\b\d{1,3} to \d[\d.,]* (?:million|billion)/u],
  ['a range that reads as another', /\$[\d.]+ to \$[\d.]+ million/u],
  ['0.333 %', /\b0\.333 %/u],
  ['a fragment', /^Of those who see it\.$|^Of the f(?:ans|riends)\b|^The people who could be reached\.$/u],
  [
    'old words',
    /(?:%|obody) pass(?:es)? it on|^Pass it on|fizzles|It fades: after|tries in|\btry \d|Mean of|Mean field|in communities|nation\b/iu,
  ],
  ['old words', /Same chance|New chance|Another try|Every person, drawn|Any text\. The same|Empty: not given/u],
  ['old words', /written out|No source was given|nothing: only sharing|times less|no cost given|No cost was given/iu],
  ['old words', /never passes|Break-even:|whether nobody or everybody|whoever sees them|different people$/u],
  ['old words', /percentages are of everyone|is replaced by|did you mean|one round on|Where they come from/iu],
  ['old words', /The same people each time|cryptic|no primary source found|assumed numbers \(/u],
];

/** What is wrong with the words of a page, each with what it is. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const words = await wordsOf(page);
  return words.flatMap((text) =>
    forbidden.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${what}: ${text.slice(0, 160)}`),
  );
}

/** Opens everything that is closed. */
async function unfold(page: Page): Promise<void> {
  await expect(page.locator('.side ripple-slider').first()).toBeVisible();
  const more = page.getByRole('button', { name: 'More', exact: true });
  if (await more.isVisible()) await more.click();
}

/** Goes to a link as somebody who edits the address does: the page stays. */
async function follow(page: Page, hash: string): Promise<void> {
  await page.evaluate(
    (wanted) =>
      new Promise<void>((drawn) => {
        const twoFramesOn = (): number => requestAnimationFrame(() => requestAnimationFrame(() => drawn()));
        window.addEventListener('hashchange', twoFramesOn, { once: true });
        window.location.hash = wanted;
      }),
    hash,
  );
}

/** Where a random number stands, so does the range of the runs. */
async function rangesMissing(page: Page): Promise<readonly string[]> {
  const sure = await page.locator('.sure').innerText();
  const isRandom = /runs/u.test(sure);
  const hasRange = /between|exactly|about|[Aa]ll/u.test(sure);
  return isRandom && !hasRange ? [sure] : [];
}

test('every example speaks in whole sentences', async ({ page }) => {
  test.setTimeout(240_000);
  const playground = new Playground(page);
  await playground.open();
  await expect(page.locator('.sources')).toBeVisible();
  await unfold(page);
  await page.getByRole('button', { name: 'Examples' }).click();
  const ids = await page
    .locator('[data-preset]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-preset') ?? ''));
  expect(ids.length).toBeGreaterThan(10);
  for (const id of ids) {
    if (!(await page.locator(`[data-preset="${id}"]`).isVisible())) {
      await page.getByRole('button', { name: 'Examples' }).click();
    }
    await page.locator(`[data-preset="${id}"]`).click();
    await playground.settled();
    expect.soft(await faultsOf(page), id).toEqual([]);
    expect.soft(await rangesMissing(page), id).toEqual([]);
    expect.soft((await playground.sentence()).length, id).toBeLessThanOrEqual(122);
  }
  expect(playground.errors).toEqual([]);
});

const extremes: Readonly<Record<string, string>> = {
  'no fans': 'fans=0',
  'one fan': 'fans=1',
  'fans who are everyone': 'fans=294650000',
  'no friends': 'followers=0',
  'one friend': 'followers=1',
  'nobody shares': 'share=0',
  'everybody shares': 'share=1',
  'no friend sees a share': 'visibility=0',
  'everyone, ten billion': 'universe=10000000000',
  'a multiplication': 'level=arithmetic',
  averages: 'level=meanField',
  'no budget': 'cost=none',
  'a free campaign': 'fixed=0',
  'a budget of a trillion': 'fixed=1000000000000',
  'no broadcast': 'buy=none',
  'an own spot with a source': 'placements=%5B%5B5000000,1,100000%5D%5D&production=0&buySource=Nielsen',
  'measured rates': 'fanVisibility=0.16&visibility=0.35&share=0.00288',
  'below the tipping point': 'share=0.0032',
  'the tipping point': 'share=0.0033333333333333335',
  hours: 'visibility=0.35&share=0.00288&timing=%7B%7D',
  criticism: 'visibility=0.35&share=0.00288&criticism=%7B%7D&complaints=3',
  'links with nonsense': 'fans=abc&share=7&buy=super-bowl-1999&colour=red&level=foo',
};

test('extreme numbers give sensible sentences', async ({ page }) => {
  test.setTimeout(240_000);
  const playground = new Playground(page);
  await playground.open();
  await expect(page.locator('.sources')).toBeVisible();
  await unfold(page);
  for (const [name, entries] of Object.entries(extremes)) {
    await follow(page, `v=2&replicates=200&${entries}`);
    await playground.settled();
    expect.soft(await faultsOf(page), name).toEqual([]);
    expect.soft(await playground.sentence(), name).toMatch(/^(?:[A-Z]|\d).+\.$/u);
  }
  expect(playground.errors).toEqual([]);
});

test('the example, one fan and the measured million are told as they are meant', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  expect(await playground.setup()).toBe('A post to 1,000 fans · everyone sees it · 10 % share · 300 friends each');
  expect(await playground.sentence()).toBe(
    'By round 4: 274 million people, 2.5 times the 2011 Super Bowl. In the end, everyone.',
  );
  await expect(page.locator('.sure')).toContainText('Each sharer brings 30 new sharers');
  await expect(page.locator('.sure')).toContainText('All 1,000 runs beat the Super Bowl in the end.');
  await playground.open('?fan#v=2&fans=1');
  expect(await playground.sentence()).toBe(
    '9 times in 10 nobody shares and it ends with that one fan. The tenth time it reaches everyone.',
  );
  await expect(page.locator('.sure')).toContainText(
    'Average of 1,000 runs. 9 in 10 end between 1 person and 295 million people.',
  );
  await expect(page.locator('.sure')).toContainText('104 of 1,000 runs beat the Super Bowl.');
  await playground.open('?million#v=2&fans=1000000&fanVisibility=0.16&visibility=0.35&share=0.00288');
  expect(await playground.sentence()).toMatch(
    /^160,000 of the million fans see it; sharing adds 69,\d00\. That is 1 in 4[89]0 of the Super Bowl audience\.$/u,
  );
});

test('a link is told in plain words what it got wrong, and its source is not ours', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=2&fans=abc&buy=super-bowl-1999');
  const notes = page.locator('.notes');
  await expect(notes).toContainText('The link’s “Fans” (abc) is not a number; 1,000 is used.');
  await expect(notes).toContainText('The link’s TV programme is unknown; Super Bowl XLV, 2011, is shown.');
  await playground.open('?own#v=2&placements=%5B%5B5000000,1,100000%5D%5D&production=0&buySource=Nielsen');
  await expect(page.locator('.sources')).toContainText('Your TV spot: Nielsen (according to the link).');
});

test('a population that is too small says why', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  await unfold(page);
  await playground.type('universe', '5');
  await expect(playground.slider('universe').locator('[part="hint"]')).toContainText(
    'The Super Bowl alone reaches 111 million people.',
  );
});
