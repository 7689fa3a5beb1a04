import { describe, expect, test } from 'vitest';
import { type CascadeConversation, completeConversation } from '../conversation.ts';
import { ANSWERED_SIGHT, BARE_SIGHT, CriticPages, LATER_SIGHT, NO_SIGHT } from './critic-pages.ts';
import { ReaderLaw } from './reader-law.ts';

const timing = { delay: { law: 'exponential', halfLife: 1 }, horizonHours: 100 } as const;

function pagesOf(parts: CascadeConversation): CriticPages {
  const conversation = completeConversation({ timing, criticism: {}, ...parts });
  const pages = new CriticPages(conversation.timing!, conversation);
  pages.begin('pages', 0);
  return pages;
}

describe('what comes of a sight of criticism', () => {
  const desk = { people: 1, handlingMinutes: 60, patienceHours: null };

  test('it comes before the answer or after it; an extra sight only after it', () => {
    const pages = pagesOf({ desk });
    pages.share(1);
    const { answeredAt } = pages;
    expect(answeredAt).toBeGreaterThan(1);
    expect(pages.see((1 + answeredAt) / 2, false)).toBe(BARE_SIGHT);
    expect(pages.see((1 + answeredAt) / 2, true)).toBe(NO_SIGHT);
    expect(pages.see(answeredAt, false)).toBe(ANSWERED_SIGHT);
    expect(pages.see(answeredAt, true)).toBe(ANSWERED_SIGHT);
    expect(pages.see(101, false)).toBe(LATER_SIGHT);
    pages.seeOwn();
    expect(pages.totals()).toMatchObject({
      sightsBeforeAnswer: 2,
      sightsWithAnswer: 2,
      sightsElsewhere: 0,
      sightsPrevented: 0,
      coverableSights: 2,
      coveredSights: 1,
      asked: 1,
      answered: 1,
    });
    pages.begin('pages', 1);
    expect(pages.totals()).toMatchObject({ sightsBeforeAnswer: 0, coverableSights: 0, asked: 0 });
  });

  test('what is hidden is prevented, up to the horizon, and never on pages elsewhere', () => {
    const own = pagesOf({ hide: { afterHours: 2 } });
    own.share(1);
    expect([2.9, 3.1, 99, 101].map((hours) => own.see(hours, false))).toEqual([
      BARE_SIGHT,
      NO_SIGHT,
      NO_SIGHT,
      NO_SIGHT,
    ]);
    expect(own.totals()).toMatchObject({ sightsBeforeAnswer: 1, sightsPrevented: 2, coverableSights: 1 });
    const other = pagesOf({ hide: { afterHours: 2 }, elsewhere: { fraction: 1 } });
    other.share(1);
    expect(other.see(3.1, false)).toBe(BARE_SIGHT);
    other.read(4);
    expect(other.totals()).toMatchObject({ sightsElsewhere: 5, sightsPrevented: 0, coverableSights: 1 });
  });

  test('a fraction of the shares is elsewhere', () => {
    const pages = pagesOf({ elsewhere: { fraction: 0.2 } });
    let found = 0;
    for (let i = 0; i < 4000; i += 1) {
      pages.share(0);
      if (pages.isElsewhere) found += 1;
    }
    // n = 4,000; would notice 0.036.
    expect(found).toHappenWith(0.2, { n: 4000 });
  });
});

describe('readers of a page', () => {
  const HOURS_A_YEAR = 365 * 24;
  // Exact: the integral of a rate that halves, and its inverse. n = 2,000 pages; would notice 0.3 readers, and 2 % of the moments.
  test.each([
    ['halve every 20 hours', 20 / HOURS_A_YEAR],
    ['never become fewer', null],
  ])('%s', (_, halfLifeYears) => {
    const law = new ReaderLaw({ fraction: 1, delay: null, readersPerDay: 3, halfLifeYears }, 100);
    law.begin('readers', 0);
    const share = 30;
    const upTo = (hours: number): number =>
      halfLifeYears === null ? hours : (20 / Math.LN2) * (1 - 2 ** (-hours / 20));
    const counts = Array.from({ length: 2000 }, () => law.drawCount(share));
    expect(counts).toHaveMean((3 / 24) * upTo(70), { variance: (3 / 24) * upTo(70) });
    const moments = Array.from({ length: 2000 }, () => law.drawMoment(share));
    expect(moments).toFollowFunction((moment) => upTo(moment - share) / upTo(70));
    expect(law.drawCount(100)).toBe(0);
    const people = Array.from({ length: 4000 }, () => law.drawPerson(5));
    expect([0, 1, 2, 3, 4].map((person) => people.filter((one) => one === person).length)).toFollow(Array(5).fill(0.2));
  });
});
