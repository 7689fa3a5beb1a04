import '@ripplecast/elements/define';
import { compareScenario } from '@ripplecast/web';
import { compare, presets, toDocument } from 'ripplecast';

const onWorkers = await compareScenario(presets.seedExample, { workers: 2 });

const dots = document.querySelector('ripple-dots');
dots.universe = presets.seedExample.universe;
dots.reach = onWorkers.cascade.generations.map(({ reach }) => reach);
dots.position = 3;

globalThis.answer = JSON.stringify({
  library: toDocument(compare(presets.seedExample)),
  workers: toDocument(onWorkers),
});
