import { createColors } from 'picocolors';
import { campaignBands, simulateCampaign } from 'ripplecast/campaign';
import { campaignPresetCatalogue, type CompleteCampaign, resolveCampaign, withWeeks } from 'ripplecast/scenario';
import { expect, test } from 'vitest';
import { widest } from '../../../../test/widest-line.ts';
import { renderCampaign } from './render.ts';

/** The beginning of a campaign, with few runs. */
function brief(campaign: CompleteCampaign): CompleteCampaign {
  const short = resolveCampaign(withWeeks(campaign, 6));
  const { scenario } = short;
  return { ...short, scenario: { ...scenario, experiment: { ...scenario.experiment, replicates: 2 } } };
}

test.for(campaignPresetCatalogue)('$id fits terminals of 100, 80, 60 and 40 columns', (preset) => {
  const campaign = brief(preset.campaign);
  const [first = ''] = Object.keys(campaign.mixes);
  const mixes = { ...campaign.mixes, 'and a third': {} };
  const answers = [campaign, { ...campaign, mixes: { [first]: {} } }, { ...campaign, mixes }].map((one) => ({
    result: simulateCampaign(one),
    // Hours are laid out anew for each campaign of bands, which takes long.
    bands: one.scenario.timing === undefined ? campaignBands(one, { replicates: 1 }) : null,
  }));
  const tooWide = answers.flatMap(({ result, bands }) =>
    // Numbers of three mixes take more than 40 columns.
    (result.mixes.length > 2 ? [100, 80, 60] : [100, 80, 60, 40]).filter((width) => {
      const rendering = renderCampaign(result, bands, { preset, isEveryWeek: true });
      return widest(rendering.text({ width, colours: createColors(false) })) > width;
    }),
  );
  expect(tooWide).toEqual([]);
});
