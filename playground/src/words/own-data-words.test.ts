import { expect, it } from 'vitest';
import { factsWords } from './own-data-words.ts';
import type { NetworkFacts } from '../own-data/own-file.ts';

const facts: NetworkFacts = {
  kind: 'network',
  name: 'fans.csv',
  sha256: '',
  people: 50,
  passedOver: 0,
  direction: 'followedFirst',
  firstEdge: ['p7', 'p4'],
  edges: 100,
  largest: { followers: 43, id: 'p4' },
  hasVisibility: false,
  duplicates: 0,
  selfLoops: 0,
};

it('says of an edge list who follows whom, on its first edge, and who has most followers', () => {
  expect(factsWords(facts)).toContain('its first edge, p7 – p4: p4 follows p7');
  expect(factsWords({ ...facts, direction: 'followerFirst' })).toContain('its first edge, p7 – p4: p7 follows p4');
  expect(factsWords({ ...facts, direction: 'mutual' })).toContain('its first edge, p7 – p4: they are friends');
  expect(factsWords({ ...facts, firstEdge: null }).join()).not.toContain('edge,');
  expect(factsWords(facts)).toContain('p4 has the most: 43 followers');
});

it('says of a follower list what it is used for', () => {
  const list = {
    name: 'a.csv',
    sha256: '',
    people: 300,
    passedOver: 0,
    mean: 261,
    largest: 9000,
    different: 90,
    classes: 90,
  };
  expect(factsWords({ kind: 'followers', ...list })).toEqual([
    '300 people',
    'on average 261 followers, most 9,000',
    'a pattern for how many friends everyone has',
  ]);
});
