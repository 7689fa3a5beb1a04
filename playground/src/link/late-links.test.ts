import { presets } from 'ripplecast/scenario';
import { expect, it } from 'vitest';
import { defaultViewOf } from './view-state.ts';
import { hasLink, linkParts, loadLinkParts } from './late-links.ts';

it('are not loaded before somebody needs them', async () => {
  expect(linkParts()).toBeNull();
  const links = await loadLinkParts();
  expect(linkParts()).toBe(links);
});

it('say of an address without a link what the page shows without them', async () => {
  const { parseHash } = await loadLinkParts();
  for (const hash of ['', '#']) {
    expect(hasLink({ hash })).toBe(false);
    const { seedExample } = presets;
    expect(parseHash(hash, { takesFiles: true })).toEqual({
      scenario: seedExample,
      view: defaultViewOf(seedExample),
      notes: [],
    });
  }
  expect(hasLink({ hash: '#v=2' })).toBe(true);
});
