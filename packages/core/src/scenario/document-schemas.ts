import { InvalidDocumentError, type DocumentIssue, Mistakes, throwIfAny } from '../errors.ts';
import { readDocument } from '../schema/read-document.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import type {
  BreakEvenDocument,
  FansToReachDocument,
  InfluencersDocument,
  MixDocument,
  ResultDocument,
  SolveDocument,
  SplitDocument,
} from './result.generated.ts';
import { campaignBandsNode } from './campaign-bands-schema.ts';
import type { CampaignBandsDocument } from './campaign-bands.generated.ts';
import { campaignResultNode } from './campaign-result-schema.ts';
import type { CampaignResult } from './campaign-result.generated.ts';
import type { Campaign, CompleteCampaign } from './campaign.generated.ts';
import { breakEvenNode, fansToReachNode } from './break-even-schema.ts';
import { influencersNode } from './influencers-schema.ts';
import { mixNode, splitNode } from './mix-schema.ts';
import { resultNode } from './result-schema.ts';
import { solveNode } from './solve-schema.ts';
import { resolveCampaign } from './resolve-campaign.ts';
import { resolveScenario } from './resolve-scenario.ts';
import type { CompleteScenario, Scenario } from './scenario.generated.ts';

/**
 * A document by Standard Schema (https://standardschema.dev), version 1, which form libraries, routers and others take from
 * any maker.
 */
export interface DocumentSchema<Written, Complete> {
  /** What the standard asks for, under the key that it prescribes. */
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'ripplecast';
    /** The document as it was read, or what is wrong with it. */
    readonly validate: (value: unknown) => ReadDocument<Complete> | RefusedDocument;
    /** For types only; never there. */
    readonly types?: { readonly input: Written; readonly output: Complete } | undefined;
  };
}

/** A document with nothing wrong. */
export interface ReadDocument<Complete> {
  /** The document, complete. */
  readonly value: Complete;
  /** Never there: by this the two outcomes are told apart. */
  readonly issues?: undefined;
}

/** What is wrong with a document: messages, and where, key by key. The last may say how many more there are. */
export interface RefusedDocument {
  /** The first mistakes, in the order of the format. */
  readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[];
}

/**
 * Scenario, version 1, by Standard Schema: the same checks and messages as `resolveScenario`.
 * @example
 * ```ts
 * import { scenarioSchema } from 'ripplecast/scenario';
 * scenarioSchema['~standard'].validate({ version: 2 }).issues?.[0]?.path; // => ['version']
 * ```
 */
export const scenarioSchema: DocumentSchema<Scenario, CompleteScenario> =
  /* @__PURE__ */ standardSchema(resolveScenario);

/** Campaign, version 1, by Standard Schema: the same checks and messages as `resolveCampaign`. */
export const campaignSchema: DocumentSchema<Campaign, CompleteCampaign> =
  /* @__PURE__ */ standardSchema(resolveCampaign);

/** Result, version 1, by Standard Schema. */
export const resultSchema: DocumentSchema<ResultDocument, ResultDocument> = /* @__PURE__ */ standardSchema(
  (value) => readAlone(resultNode, value) as ResultDocument,
);

/** Break-even, version 1, by Standard Schema. */
export const breakEvenSchema: DocumentSchema<BreakEvenDocument, BreakEvenDocument> = /* @__PURE__ */ standardSchema(
  (value) => readAlone(breakEvenNode, value) as BreakEvenDocument,
);

/** Fans to reach, version 1, by Standard Schema. */
export const fansToReachSchema: DocumentSchema<FansToReachDocument, FansToReachDocument> =
  /* @__PURE__ */ standardSchema((value) => readAlone(fansToReachNode, value) as FansToReachDocument);

/** Solve, version 1, by Standard Schema. */
export const solveSchema: DocumentSchema<SolveDocument, SolveDocument> = /* @__PURE__ */ standardSchema(
  (value) => readAlone(solveNode, value) as SolveDocument,
);

/** Mix, version 1, by Standard Schema. */
export const mixSchema: DocumentSchema<MixDocument, MixDocument> = /* @__PURE__ */ standardSchema(
  (value) => readAlone(mixNode, value) as MixDocument,
);

/** Split, version 1, by Standard Schema. */
export const splitSchema: DocumentSchema<SplitDocument, SplitDocument> = /* @__PURE__ */ standardSchema(
  (value) => readAlone(splitNode, value) as SplitDocument,
);

/** Influencers, version 1, by Standard Schema. */
export const influencersSchema: DocumentSchema<InfluencersDocument, InfluencersDocument> =
  /* @__PURE__ */ standardSchema((value) => readAlone(influencersNode, value) as InfluencersDocument);

/** Campaign result, version 1, by Standard Schema. */
export const campaignResultSchema: DocumentSchema<CampaignResult, CampaignResult> = /* @__PURE__ */ standardSchema(
  (value) => readAlone(campaignResultNode, value) as CampaignResult,
);

/** Campaign bands, version 1, by Standard Schema. */
export const campaignBandsSchema: DocumentSchema<CampaignBandsDocument, CampaignBandsDocument> =
  /* @__PURE__ */ standardSchema((value) => readAlone(campaignBandsNode, value) as CampaignBandsDocument);

/** Reads a document that its node alone describes; of the node its type is made. */
function readAlone(node: SchemaNode, value: unknown): unknown {
  const issues = new Mistakes<DocumentIssue>();
  const document = readDocument(node, value, issues);
  throwIfAny(issues);
  return document;
}

/* @__NO_SIDE_EFFECTS__ */
function standardSchema<Written, Complete>(read: (value: unknown) => Complete): DocumentSchema<Written, Complete> {
  const validate = (value: unknown): ReadDocument<Complete> | RefusedDocument => {
    try {
      return { value: read(value) };
    } catch (error) {
      if (!(error instanceof InvalidDocumentError)) throw error;
      const issues = error.issues.map(({ path, message }) => ({ message, path: keysOfPath(path) }));
      if (error.more > 0) issues.push({ message: error.rest, path: [] });
      return { issues };
    }
  };
  return { '~standard': { version: 1, vendor: 'ripplecast', validate } };
}

function keysOfPath(path: string): (string | number)[] {
  if (path === '') return [];
  return path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}
