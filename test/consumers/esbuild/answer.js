import { compareScenario } from '@ripplecast/node';
import { compare, presets, toDocument } from 'ripplecast';

const inThisThread = await compareScenario(presets.seedExample, { workers: 1 });
process.stdout.write(
  JSON.stringify({ library: toDocument(compare(presets.seedExample)), node: toDocument(inThisThread) }),
);
