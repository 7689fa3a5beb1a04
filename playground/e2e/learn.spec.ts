import { expect, test } from '@playwright/test';
import { Lessons } from './lessons.ts';
import { violations } from './playground.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('one to many: a tower, a flat line, and a page as large as a spot', async ({ page }) => {
  const lesson = new Lessons(page);
  await lesson.open('one-to-many');
  await lesson.check.click();
  await lesson.misses(/Press Play/u);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await lesson.check.click();
  await lesson.passes(/reached 200,000 people, all at once\. The post reached 1,000/u);
  await lesson.draw([0.1, 0.3, 0.5, 0.7, 0.9, 1]);
  await lesson.settle();
  await lesson.passes(/flat: 200,000 people at the start, 200,000 at the end/u);
  await lesson.choose('1,000 people');
  await lesson.misses(/Take 16.% of 1,000/u);
  await lesson.choose('160 people');
  // The picture shows what the answer says, and the task asks for what nobody has told.
  await expect(lesson.said).toContainText('Of 1,000 fans, 160 see the post.');
  await expect(page.locator('.verdict')).toContainText('160 people');
  await lesson.passes(/160 see the post/u);
  await expect(lesson.card).not.toContainText('1.25 million');
  await lesson.check.click();
  await lesson.misses(/With 1,000 fans the post reaches 160 people/u);
  await lesson.set('fans', '2000000');
  await lesson.check.click();
  await lesson.misses(/more than the spot.*Multiply/u);
  await lesson.set('fans', '1250000');
  await lesson.check.click();
  await lesson.passes(/1\.25 million fans for 200,000 people/u);
  await expect(lesson.card.getByRole('listitem')).toHaveCount(4);
  await lesson.card.getByRole('button', { name: 'All lessons' }).click();
  await expect(page.getByRole('link', { name: /One to many.*Done/u })).toBeVisible();
});

test('many to many: handed on by hand, then by chance', async ({ page }) => {
  const lesson = new Lessons(page);
  await lesson.open('many-to-many');
  await lesson.check.click();
  await lesson.misses(/Tap Chloe in the picture first/u);
  await lesson.tap(20);
  await expect(page.locator('.hand-line')).toContainText('Uma does not know it yet.');
  for (const person of [2, 0, 1]) await lesson.tap(person);
  await lesson.check.click();
  await lesson.misses(/of 30 know it so far/u);
  await page.getByRole('button', { name: 'Start again' }).click();
  const picture = page.locator('ripple-people [part="picture"]');
  // Who knows it is pointed out.
  await picture.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.hand-line'), 'by keyboard').toContainText('1 person has told their friends.');
  await page.keyboard.press('Escape');
  await expect(page.locator('.stage')).toBeFocused();
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(page.locator('.hand-line')).toContainText('Nobody has told anybody yet.');
  for (const person of [2, 29, 6, 12]) await lesson.tap(person);
  await expect(page.locator('.hand-line')).toContainText('4 people have told their friends.');
  await lesson.check.click();
  await lesson.passes(/29 know it\. Of \d+ messages, \d+ came to somebody who knew already/u);
  await lesson.choose('about 9');
  await lesson.misses(/Take 15/u);
  await lesson.choose('about 1.35');
  await lesson.passes(/15.% of 9 friends are 1\.35 on average: .* brings a little more than one/u);
  await lesson.draw([0.3, 0.5, 0.6, 0.7, 0.8, 0.9], 1);
  await lesson.settle();
  await lesson.passes(/in the end [\d.]+ of 30/u);
  await expect(lesson.card).toContainText('each sharer bring 1.2 new ones here, and not 1.35?');
  await lesson.check.click();
  await lesson.misses(/Chloe has 9 friends, and with them the rumour reaches 19\.4 on average/u);
  await lesson.tap(12);
  await lesson.counted();
  await lesson.check.click();
  await lesson.misses(/Mina has 7 friends/u);
  await lesson.tap(5);
  await lesson.counted();
  await lesson.check.click();
  await lesson.passes(/Farid has 14 friends: with them it reaches 23\.8 of 30 on average/u);
  await expect(lesson.card).toContainText('Many to many: a message goes from friend to friend');
});

test('predict, then play: a factor, drawn twice', async ({ page }) => {
  const lesson = new Lessons(page);
  await lesson.open('predict');
  await lesson.choose('300 new people');
  await lesson.misses(/First count the sharers/u);
  await lesson.choose('3,000 new people');
  await lesson.passes(/3,000 new people in round 1/u);
  await lesson.draw([0.1, 0.2, 0.3, 0.4], 1);
  await lesson.settle();
  await lesson.passes(/You drew 60,000 for round 4; it is 121,000/u);
  const height = (people: number): number => Math.log10(people) / 7;
  await lesson.draw([2000, 3000, 4000, 5000].map(height), 1);
  await lesson.settle();
  await lesson.misses(/2,000 in round 1 are too few/u);
  await lesson.draw([7000, 40_000, 260_000, 1_500_000].map(height), 1);
  await lesson.settle();
  await lesson.passes(/twice the sharers made \d+ times as many people/u);
  // The picture and the sentence stand on the round that is asked for.
  await expect(page.locator('.verdict')).toContainText('round 4');
  await lesson.check.click();
  await lesson.misses(/More must share/u);
  await lesson.set('share', '10 %');
  await lesson.check.click();
  await lesson.misses(/more than asked/u);
  // 1,000 × 18.3⁴ = 112 million: what the lesson teaches passes.
  await lesson.set('share', '6.1 %');
  await expect(page.locator('.verdict')).toContainText('round 4');
  await lesson.check.click();
  await lesson.passes(/At 6\.1.% each sharer brings 18 new ones, and 96\.7 million people know it after round 4/u);
  await expect(lesson.card).toContainText('Once nearly everyone knows it, few are left to tell, and the factor falls.');
});

test('the tipping point: below, drawn, found, and found behind a feed', async ({ page }) => {
  const lesson = new Lessons(page);
  await lesson.open('tipping-point');
  await lesson.choose(/reaches everybody/u);
  await lesson.misses(/0\.9 times as many/u);
  await lesson.choose(/fades/u);
  await lesson.passes(/ends at 9,998 of 295 million people/u);
  await lesson.draw([0.1, 0.2, 0.3, 0.4, 0.5, 0.9], 1);
  await expect(lesson.said).toContainText(/Not drawn yet: 0\.1.%\./u);
  await lesson.draw([0.02, 0.1, 0.2, 0.3, 0.4, 0.5, 0.9]);
  await lesson.settle();
  await lesson.passes(/At 0\.3.% it ends at 9,998 people, at 0\.4.% at 92\.4 million/u);
  await lesson.check.click();
  await lesson.misses(/0\.3.%.*0\.9 new sharers\. That is not more than 1/u);
  await lesson.set('share', '0.5 %');
  await lesson.check.click();
  await lesson.misses(/would with fewer/u);
  await lesson.set('share', '0.35 %');
  await lesson.check.click();
  await lesson.passes(/tipping point lies at 1 in 300/u);
  await lesson.choose('About a third');
  await lesson.misses(/What must make up for it/u);
  await lesson.choose('About three times as many');
  await lesson.passes(/2\.9 times the one before/u);
  await lesson.check.click();
  await lesson.misses(/Set this to 35.% first/u);
  await lesson.set('visibility', '35 %');
  await lesson.check.click();
  await lesson.misses(/it dies out/u);
  await lesson.set('share', '1 %');
  await lesson.check.click();
  await lesson.passes(/the message spreads again/u);
  await expect(lesson.card).toContainText('very little lies between');
});

test('a lesson by keyboard alone: watched, drawn, answered, brought about', async ({ page }) => {
  const lesson = new Lessons(page);
  const { keyboard } = page;
  const focused = page.locator('*:focus');
  /** Goes on with the Tab key to what has a name. */
  const tabTo = async (name: RegExp): Promise<void> => {
    const nameOf = (): Promise<string> =>
      page.evaluate(() => {
        let focus = document.activeElement;
        const host = focus?.localName.startsWith('ripple-') === true ? `${focus.localName} ` : '';
        while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
        return `${host}${focus?.getAttribute('aria-label') ?? focus?.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? ''}`;
      });
    const seen: string[] = [];
    for (let press = 0; press < 60; press++) {
      seen.push(await nameOf());
      if (name.test(seen.at(-1) ?? '')) return;
      await keyboard.press('Tab');
    }
    throw new Error(`the Tab key must come to ${name}; got ${seen.join(', ')}`);
  };
  await page.goto('./learn.html');
  await tabTo(/^Lesson 1 /u);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'A tower and a page' })).toBeFocused();
  await lesson.counted();
  await tabTo(/^ripple-playbar Play$/u);
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await tabTo(/^Check$/u);
  await keyboard.press('Enter');
  await expect(lesson.said).toContainText('Right.');
  await tabTo(/^Next$/u);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Draw the spot' })).toBeFocused();
  await tabTo(/^ripple-guess round 0$/u);
  for (let place = 0; place < 6; place++) {
    await keyboard.press('PageUp');
    await keyboard.press('ArrowRight');
  }
  await tabTo(/^That is my guess$/u);
  await keyboard.press('Enter');
  await expect(lesson.said).toContainText('There it is.');
  await tabTo(/^Next$/u);
  await keyboard.press('Enter');
  await expect(focused).toHaveText('How many fans see it?');
  await tabTo(/^160 people$/u);
  await keyboard.press('Enter');
  await expect(lesson.said).toContainText('Right.');
  await tabTo(/^Next$/u);
  await keyboard.press('Enter');
  await tabTo(/^ripple-slider Fans, number$/u);
  await keyboard.type('1250000');
  await keyboard.press('Enter');
  await lesson.counted();
  await tabTo(/^Check$/u);
  await keyboard.press('Enter');
  await expect(lesson.said).toContainText('Right.');
  await tabTo(/^Finish$/u);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What you found out' })).toBeFocused();
});

test('the address names lesson and step; the browser goes back; an unknown lesson is said', async ({ page }) => {
  const lesson = new Lessons(page);
  await lesson.open('predict', 1);
  await lesson.choose('3,000 new people');
  await lesson.next.click();
  await expect(page).toHaveURL(/#lesson=predict&step=2$/u);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'The first round' })).toBeVisible();
  await expect(lesson.said).toContainText('Right.');
  await page.goto('./learn.html#lesson=astrology');
  await expect(page.getByText('There is no lesson at this address.')).toBeVisible();
  await page.goto('./learn.html#lesson=predict&step=99');
  await expect(page.getByRole('heading', { name: 'What you found out' })).toBeVisible();
});

test('before a guess nothing shows its answer, and nothing is played', async ({ page }) => {
  const lesson = new Lessons(page);
  await lesson.open('predict', 2);
  await expect(page.locator('.lesson')).not.toContainText('121,000');
  await expect(page.locator('ripple-dots, ripple-reach-chart, .verdict')).toHaveCount(0);
  await lesson.open('tipping-point', 1);
  await expect(page.locator('.verdict, ripple-playbar')).toHaveCount(0);
  await lesson.choose(/fades/u);
  await expect(page.locator('.verdict')).toContainText('8,998');
});

const looks = [
  { width: 320, colorScheme: 'light', forcedColors: 'none' },
  { width: 768, colorScheme: 'light', forcedColors: 'active' },
  { width: 1440, colorScheme: 'dark', forcedColors: 'none' },
] as const;

test('a step of each kind is without findings of axe, and no wider than its window', async ({ page }) => {
  const lesson = new Lessons(page);
  for (const [id, step] of [
    ['many-to-many', 1],
    ['many-to-many', 2],
    ['predict', 2],
    ['tipping-point', 5],
  ] as const) {
    await lesson.open(id, step);
    // What was chosen is seen in every look.
    if (id === 'many-to-many' && step === 2) await lesson.choose('about 9');
    for (const { width, ...media } of looks) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia(media);
      await expect(page.locator('.lesson-card')).toBeVisible();
      expect(await violations(page), `${id} ${step} at ${width}`).toEqual([]);
      // What observes its size draws anew in the frame after.
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: `${id} ${step}` })
        .toBeLessThanOrEqual(width);
    }
  }
});

test('a step that was passed stands as it was left', async ({ page }) => {
  const lesson = new Lessons(page);
  await lesson.open('one-to-many', 2);
  await lesson.draw([0.5, 0.5, 0.5, 0.5, 0.5, 0.75]);
  await lesson.settle();
  await lesson.next.click();
  await lesson.choose('160 people');
  await lesson.next.click();
  await lesson.set('fans', '1250000');
  await lesson.check.click();
  await expect(lesson.said).toContainText('Right.');
  const steps = page.getByRole('list', { name: 'Steps of the lesson' });
  await steps.getByRole('button', { name: /^Step 2, done/u }).click();
  await expect(lesson.guess.getByRole('slider').last()).toHaveAttribute(
    'aria-valuetext',
    'Round 5: guessed 300,000, computed 200,000 people',
  );
  await steps.getByRole('button', { name: /^Step 3, done/u }).click();
  await expect(page.locator('.verdict')).toContainText('160');
  await steps.getByRole('button', { name: /^Step 4, done/u }).click();
  await expect(page.locator('.verdict')).toContainText('200,000');
});

test('a worker that cannot be loaded is said, and asked for again', async ({ page }) => {
  const lesson = new Lessons(page);
  const isWorker = /simulation-worker/u;
  await page.route(isWorker, (route) => route.abort());
  await page.goto('./learn.html#lesson=predict&step=1');
  await expect(lesson.said).toContainText(/could not be loaded|has stopped/u);
  await page.unroute(isWorker);
  await lesson.said.getByRole('button').click();
  await lesson.counted();
  await lesson.choose('3,000 new people');
  await expect(lesson.said).toContainText('Right.');
});
