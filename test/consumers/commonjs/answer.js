const { compareScenario } = require('@ripplecast/node');
const { compare, presets, toDocument } = require('ripplecast');

async function main() {
  const imported = await import('ripplecast');
  const answer = {
    required: toDocument(compare(presets.seedExample)),
    imported: imported.toDocument(imported.compare(imported.presets.seedExample)),
    node: toDocument(await compareScenario(presets.seedExample)),
  };
  process.stdout.write(JSON.stringify(answer));
}

main();
