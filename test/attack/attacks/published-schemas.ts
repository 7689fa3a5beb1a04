import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const { resolve } = createRequire(import.meta.url);
const ajv = new Ajv2020({ strict: false, strictNumbers: true, validateFormats: false });

function compile(name: string): ValidateFunction {
  return ajv.compile(JSON.parse(readFileSync(resolve(`ripplecast/schemas/${name}.schema.json`), 'utf8')) as object);
}

/** The JSON Schema of scenarios that the package publishes, by a validator that knows nothing of ours. */
export const publishedScenario: ValidateFunction = compile('scenario');

/** The same of results. */
export const publishedResult: ValidateFunction = compile('result');

/** The same of campaigns. */
export const publishedCampaign: ValidateFunction = compile('campaign');

/** The same of what campaigns come to. */
export const publishedCampaignResult: ValidateFunction = compile('campaign-result');

/** What a validator has against the last value. */
export function complaintsOf({ errors }: ValidateFunction): string {
  return ajv.errorsText(errors, { dataVar: 'document' });
}
