import type { SchemaNode } from '../schema/schema-node.ts';
import { anyText, named, numberFromZero, object, oneOf, wholeNumberFrom } from '../schema/schema-parts.ts';
import { measuredPaths } from './measured-paths.ts';
import { money, says } from './result-schema-parts.ts';

const measuredPath = /* @__PURE__ */ oneOf(...measuredPaths);

const measuredValue = /* @__PURE__ */ named(
  'MeasuredValue',
  object({
    path: says(measuredPath, 'Path', 'Where scenarios have it'),
    value: says(numberFromZero(), 'Value', 'What was measured, in the unit of its key'),
    label: says(anyText(), 'Label', 'A few words of English for a mark on a scale'),
    source: says(anyText(), 'Source', 'Who published it'),
    year: says(wholeNumberFrom(0), 'Year', 'The year that it describes'),
    confidence: says(
      oneOf('A', 'B', 'C'),
      'Confidence',
      'A measured and published by the source named, B secondary or derived, C weak',
    ),
  }),
  'A value of the example of which it is known what was measured.',
);

const sharedOverBroadcast = 'Cost per thousand reached by the mean field, cascade ÷ buy';

/** An item of `whatDecides`. */
export const decidingValue: SchemaNode = /* @__PURE__ */ named(
  'DecidingValue',
  object({
    path: says(measuredPath, 'Path', 'Which value of the scenario'),
    from: says(numberFromZero(), 'From', 'What the scenario has there'),
    to: says(numberFromZero(), 'To', 'What was measured'),
    ratioBefore: says(numberFromZero(), 'Ratio before', `${sharedOverBroadcast}, of the scenario as it is`),
    ratioAfter: says(numberFromZero(), 'Ratio after', 'The same with the measured value in the place of its own'),
    costPerThousandAfter: says(
      numberFromZero(),
      'Cost per thousand after',
      'Cost per 1,000 different people, with the measured value',
      money,
    ),
    reachAfter: says(
      numberFromZero(),
      'Reach after',
      'Different people whom the cascade reaches in the end by the mean field, with the measured value',
    ),
    measured: says(measuredValue, 'Measured', 'The measured value with its source'),
  }),
  'A value that a scenario has from the example, and what the measured one in its place does to the ratio of costs.',
);
