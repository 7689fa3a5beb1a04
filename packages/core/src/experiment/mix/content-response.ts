import { saturation } from '../../broadcast/index.ts';
import { checkNumber, checkOptions, checkPositive } from '../../check.ts';
import { describeValue, InvalidDocumentError, InvalidParameterError } from '../../errors.ts';
import type { CompleteScenario, ContentResponse } from '../../scenario/index.ts';

/**
 * Refuses a response that cannot be one of this scenario.
 * @throws InvalidParameterError for numbers that are no response; InvalidDocumentError where people do not share by a probability that it could
 * change.
 */
export function checkContentResponse(content: ContentResponse, scenario: CompleteScenario): void {
  checkOptions('content', content, ['lift', 'half', 'shape']);
  checkNumber('content.lift', content.lift, 0);
  checkPositive('content.half', content.half);
  checkPositive('content.shape', content.shape);
  const greatest = Math.max(...probabilitiesOf(scenario));
  if (greatest * (1 + content.lift) <= 1) return;
  const most = 1 / greatest - 1;
  throw new InvalidParameterError(
    'content.lift',
    `at most ${most}, as a share probability of ${greatest} would pass 1 otherwise`,
    content.lift,
  );
}

/** A scenario with so much money for content, which is its fixed cost, and the share probability that this brings. */
export function withContent(
  scenario: CompleteScenario,
  { lift, half, shape }: ContentResponse,
  money: number,
): CompleteScenario {
  const { model, cost } = scenario;
  if (model.kind !== 'share' || cost === null) return scenario;
  const factor = 1 + lift * saturation(money, { form: 'hill', half, slope: shape });
  return {
    ...scenario,
    cost: { ...cost, fixed: money },
    model: { ...model, shareProbability: raise(model.shareProbability, factor) },
  };
}

type ShareProbability = Extract<CompleteScenario['model'], { kind: 'share' }>['shareProbability'];

function raise(probability: ShareProbability, factor: number): ShareProbability {
  if (typeof probability === 'number') return Math.min(1, probability * factor);
  if ('column' in probability) return probability;
  if ('perMessage' in probability) {
    const { mean, concentration } = probability.perMessage;
    return { perMessage: { mean: Math.min(1, mean * factor), concentration } };
  }
  const { byExposure, then } = probability;
  return { byExposure: byExposure.map((each) => Math.min(1, each * factor)), then: Math.min(1, then * factor) };
}

/** Every share probability of a scenario, by exposure; the mean where messages differ. */
function probabilitiesOf({ model }: CompleteScenario): readonly number[] {
  if (model.kind !== 'share') {
    const rest = `must be "share" where money for content acts on the share probability; got ${describeValue(model.kind)}`;
    throw InvalidDocumentError.at('model.kind', rest);
  }
  const { shareProbability } = model;
  if (typeof shareProbability === 'number') return [shareProbability];
  if ('perMessage' in shareProbability) return [shareProbability.perMessage.mean];
  if ('byExposure' in shareProbability) return [...shareProbability.byExposure, shareProbability.then];
  const rest = `must be a number, a law of messages or a curve by exposure where money for content acts on it; got ${describeValue(shareProbability)}`;
  throw InvalidDocumentError.at('model.shareProbability', rest);
}

/** The share probability on the first exposure; the mean where messages differ. */
export function firstShareProbability(scenario: CompleteScenario): number {
  return probabilitiesOf(scenario)[0]!;
}
