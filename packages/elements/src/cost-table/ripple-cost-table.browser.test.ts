import { afterEach, describe, expect, it } from 'vitest';
import { show } from '../../test/show-element.ts';

afterEach(() => document.body.replaceChildren());

describe('ripple-cost-table', () => {
  it('never shows a cost that was not given as zero', async () => {
    const sharing = {
      arm: 'shared',
      name: 'Sharing',
      reach: 10,
      impressions: 20,
      cost: null,
      cpm: null,
      costPerThousandReached: null,
    } as const;
    const element = await show('ripple-cost-table', { arms: [sharing], finding: 'No cost' });
    expect(element.shadowRoot?.textContent).toContain('no budget yet');
    expect(element.shadowRoot?.textContent).not.toContain('$');
  });
});
