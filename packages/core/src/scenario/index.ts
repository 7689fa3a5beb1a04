/**
 * The versioned documents: what may be asked, what comes back, ready examples, and scenarios in links.
 *
 * @packageDocumentation
 * @stable
 */
export { nearestName } from '../nearest-name.ts';
export { units } from '../schema/schema-node.ts';
export { roleNames } from '../cascade/role-schema.ts';
export type { RoleName } from '../cascade/role-schema.ts';
export type { Unit } from '../schema/schema-node.ts';
export { breakEvenParameters, breakEvenTargets, breakEvenTolerances } from './break-even-parameters.ts';
export { breakEvenWindows } from './break-even-windows.ts';
export type { BreakEvenWindow } from './break-even-windows.ts';
export { broadcastRound } from './broadcast-round.ts';
export type { ReachRow } from './broadcast-round.ts';
export { campaignKey, getCampaignValue } from './campaign-keys.ts';
export { campaignOfMix } from './campaign-of-mix.ts';
export type { CampaignOfMix } from './campaign-of-mix.ts';
export { campaignPresetCatalogue } from './campaign-preset-catalogue.ts';
export type { CampaignPreset } from './campaign-preset-catalogue.ts';
export { campaignPresets } from './campaign-presets.ts';
export type { CampaignPresets } from './campaign-presets.ts';
export { trustSurvey } from './campaign-schema.ts';
export {
  breakEvenSchema,
  campaignBandsSchema,
  campaignResultSchema,
  campaignSchema,
  fansToReachSchema,
  influencersSchema,
  mixSchema,
  resultSchema,
  scenarioSchema,
  solveSchema,
  splitSchema,
} from './document-schemas.ts';
export type { DocumentSchema, ReadDocument, RefusedDocument } from './document-schemas.ts';
export { defineScenario } from './define-scenario.ts';
export { criticismColumns, generationColumns, timelineColumns } from './generation-columns.ts';
export { getScenarioValue } from './get-scenario-value.ts';
export { noCost } from '../economics/cost-schema.ts';
export { amountKindAt, amountReadings, describeReadings, parseAmount } from './parse-amount.ts';
export type { AmountKind } from './parse-amount.ts';
export { layOutPlan } from './lay-out-plan.ts';
export type { AiredSpot, PlannedPost } from './lay-out-plan.ts';
export { measuredValues } from './measured-values.ts';
export { namedBuy } from './named-buy.ts';
export { presetCatalogue } from './preset-catalogue.ts';
export type { PresetBuy } from './preset-buys.ts';
export type { Preset, PresetWorld } from './preset-catalogue.ts';
export type { PresetFigure } from './figure-origins.ts';
export { presets } from './presets.ts';
export type { Presets } from './presets.ts';
export { isDeterministic, replicatesOf, withReplicates } from './replicates.ts';
export { resolveCampaign } from './resolve-campaign.ts';
export { resolveScenario } from './resolve-scenario.ts';
export { decodeScenarioLink, encodeScenarioLink } from './scenario-link.ts';
export type { DecodedLink } from './scenario-link.ts';
export { scenarioKey, scenarioModels } from './scenario-keys.ts';
export type { ScenarioKey, ScenarioModel } from './scenario-keys.ts';
export type { ScenarioPath, ScenarioValue } from './scenario-paths.ts';
export { setCampaignValue } from './set-campaign-value.ts';
export { setScenarioValue } from './set-scenario-value.ts';
export { solveFigures } from './solve-figures.ts';
export { tabulateResult } from './tabulate-result.ts';
export { universeOf } from './universe-of.ts';
export type { ScenarioOnNetwork } from './universe-of.ts';
export { withValue } from './with-value.ts';
export { withWeeks } from './with-weeks.ts';
export { writeJson } from './write-json.ts';
export type * from '../broadcast/broadcast.generated.ts';
export type * from '../cascade/conversation.generated.ts';
export type * from '../economics/cost.generated.ts';
export type * from './campaign.generated.ts';
export type * from './campaign-result.generated.ts';
export type * from './campaign-bands.generated.ts';
export type * from './result.generated.ts';
export type * from './scenario.generated.ts';
