/** Whether a document can only be meant as a campaign: it has a scenario. */
export function isCampaign(document: unknown): boolean {
  return isObject(document) && 'scenario' in document;
}

/** Whether a document can only be meant as a scenario: it has a message, and no scenario inside. */
export function isScenario(document: unknown): boolean {
  return isObject(document) && 'message' in document && !('scenario' in document);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
