import { expect, test } from '@playwright/test';
import { Lessons } from './lessons.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('luck: the same settings, 100 outcomes', async ({ page }) => {
  const lesson = new Lessons(page);
  await lesson.open('luck');
  await lesson.check.click();
  await lesson.misses(/This run reaches \d+ people\. Roll again/u);
  for (let roll = 0; roll < 10 && (await lesson.next.count()) === 0; roll++) {
    await page.getByRole('button', { name: 'Roll again run' }).click();
    await lesson.check.click();
    await expect(lesson.said).toContainText(/Not yet|Right/u);
  }
  await lesson.passes(/Run \d+ stopped at (?:1[0-4]|\d) people/u);
  await lesson.draw([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
  await lesson.settle();
  await lesson.passes(/The 10th run reaches 10 people, the one in the middle 20, the last one 30/u);
  await lesson.choose('About 95 of 100');
  await lesson.misses(/Fewer/u);
  await lesson.choose('About 40 of 100');
  await lesson.misses(/More/u);
  await lesson.choose('About 65 of 100');
  await lesson.passes(/Counted in all 1,000 runs, 66 of 100 take off/u);
  await lesson.check.click();
  await lesson.misses(/66 of 100 runs take off\. More must share/u);
  await lesson.set('share', '100 %');
  await lesson.check.click();
  await lesson.misses(/Now every run takes off/u);
  await lesson.set('share', '30 %');
  await lesson.check.click();
  await lesson.passes(/With 30.% who share, 92 of 100 runs take off/u);
  await expect(lesson.card).toContainText('Who shows you one run shows you luck');
});

test('overlap: 300 × 300 is not 90,000', async ({ page }) => {
  const lesson = new Lessons(page);
  await lesson.open('overlap');
  await lesson.draw([0.9, 1], 2);
  await lesson.settle();
  await lesson.passes(/After round 2, 59,521 people know it\. Multiplying says 90,301/u);
  await lesson.choose(/did not pass it on/u);
  await lesson.misses(/everybody passes it on/u);
  await lesson.choose(/fewer friends/u);
  await lesson.misses(/same number of friends/u);
  await lesson.choose(/knew it already/u);
  await lesson.passes(/told 90,300 times, to 59,520 different people\. So 30,780 times/u);
  await lesson.check.click();
  await lesson.misses(/Among 100,000 people, 59,521 know it/u);
  await lesson.set('universe', '500000');
  await lesson.check.click();
  await lesson.misses(/Let more people live there/u);
  await lesson.set('universe', '1000000');
  await lesson.check.click();
  await lesson.passes(/Among 1 million people, 86,356 know it/u);
  await lesson.check.click();
  await lesson.misses(/With an overlap of 10.%, 10\d people know it/u);
  await lesson.set('overlap', '30 %');
  await lesson.check.click();
  await lesson.misses(/more friends in common/u);
  await lesson.set('overlap', '45 %');
  await lesson.check.click();
  await lesson.passes(/With an overlap of 45.%, \d\d people know it after round 2, not 157/u);
  await expect(lesson.card).toContainText('how many different people');
});

test('what a person costs: by a spot, as claimed, as measured', async ({ page }) => {
  const lesson = new Lessons(page);
  await lesson.open('person-cost');
  await lesson.choose('About $0.37');
  await lesson.misses(/Divide/u);
  await lesson.choose('About $0.037');
  await lesson.passes(/One person costs \$0\.037.*\$36\.92/u);
  await lesson.choose('About $1.70');
  await lesson.misses(/Divide/u);
  await lesson.choose('About $0.00017');
  await lesson.passes(/The spot costs 218 times as much/u);
  await lesson.choose('About $0.037');
  await lesson.misses(/Divide/u);
  await lesson.choose('About $218');
  await lesson.passes(/One person costs \$218: about 5,900 times as much/u);
  await lesson.check.click();
  await lesson.misses(/Now a person costs \$218 by friends/u);
  await lesson.set('budget', '1000');
  await lesson.check.click();
  await lesson.misses(/Multiply the price of a person by the 229 people/u);
  await lesson.set('budget', '8');
  await lesson.check.click();
  await lesson.passes(/the campaign may cost \$8/u);
  await lesson.check.click();
  await lesson.misses(/It reaches 229 people\. It needs more fans/u);
  await lesson.set('fans', '5000000');
  await lesson.check.click();
  await lesson.misses(/Now a person costs/u);
  await lesson.set('fans', '6000000');
  await lesson.check.click();
  await lesson.passes(/6 million fans, 1\.37 million people, \$50,000/u);
  await expect(lesson.card).toContainText('A price is money divided by people');
});

test('five times faster: where it comes from, what was measured, what would be', async ({ page }) => {
  const lesson = new Lessons(page);
  await lesson.open('five-times');
  await lesson.choose(/five times faster/u);
  await lesson.misses(/nothing about time/u);
  await lesson.choose(/five times as often as the company/u);
  await lesson.passes(/5\.17 times as often/u);
  await lesson.choose('About 168 million people');
  await lesson.misses(/it dies out/u);
  await lesson.choose('About 4,000 people');
  await lesson.passes(/3,948 people\. A complaint brings 0\.378 further/u);
  await lesson.choose('About 4,000 people');
  await lesson.misses(/brings 1\.51 further ones/u);
  await lesson.choose('About 168 million people');
  await lesson.passes(/168 million people, 57.% of the country/u);
  await lesson.check.click();
  await lesson.misses(/brings 0\.378 further ones\. It still dies out/u);
  await lesson.set('shareMultiplier', '500 %');
  await lesson.check.click();
  await lesson.misses(/too many/u);
  await lesson.set('shareMultiplier', '340 %');
  await lesson.check.click();
  await lesson.passes(/It takes 3\.4 times as often\. What was measured is 1\.25 times/u);
  await lesson.choose(/60/u);
  await lesson.misses(/does not remove it/u);
  await lesson.choose(/About 3.% fewer/u);
  await lesson.passes(/About 3\.1\d?.% fewer\. But 89\.7.% of those who see the complaint see the answer/u);
  await expect(lesson.card).toContainText('Ask what a number compares');
});

test('the counter that lies: likes rise at once, goodwill falls later, and a test must be long enough', async ({
  page,
}) => {
  const lesson = new Lessons(page);
  await lesson.open('counter-that-lies');
  await expect(page.locator('ripple-year-chart')).toHaveCount(0);
  await lesson.choose('no change');
  await lesson.misses(/one brings twice as many/u);
  await lesson.choose(/^\s*\+10.%\s*$/u);
  await expect(page.locator('ripple-year-chart .label')).toHaveText([/^likes\s+110/u]);
  await lesson.passes(/Likes rise by 10.%/u);
  await lesson.choose(/^\s*−30.%\s*$/u);
  await lesson.misses(/One leaves half as much/u);
  await lesson.choose(/^\s*−5.%\s*$/u);
  await expect(page.locator('ripple-year-chart .label')).toHaveCount(2);
  await lesson.passes(/Goodwill falls by 5/u);
  await lesson.choose('all of it');
  await lesson.misses(/Old goodwill fades slowly/u);
  await lesson.choose(/about 20.% of it/u);
  await lesson.passes(/That is how the counter lies/u);
  await lesson.check.click();
  await lesson.misses(/Likes are at \+10/u);
  await lesson.set('baitB', '4');
  await expect(page.locator('.year-costs h2')).toContainText('a valuable engagement');
  await lesson.check.click();
  await lesson.passes(/Likes \+40.%, and a like costs −2\d.%\. Goodwill −2\d/u);
  await lesson.check.click();
  await lesson.misses(/At 90 days a month shows/u);
  await lesson.set('halfLife', '15');
  await lesson.check.click();
  await lesson.passes(/At 15 days a month shows [5-9]\d/u);
  await expect(lesson.card.getByRole('listitem')).toHaveCount(5);
  await expect(lesson.card.getByRole('link', { name: 'Go on with this in “A year”' })).toHaveAttribute(
    'href',
    './year.html',
  );
});
