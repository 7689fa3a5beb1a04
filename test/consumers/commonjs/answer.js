const { openWorkerPool } = require('@ripplecast/node');
const { compare, presets, toDocument } = require('ripplecast');

async function main() {
  const pool = openWorkerPool(2);
  const onThreads = await pool.compareScenario(presets.seedExample);
  await pool.close();
  const imported = await import('ripplecast');
  const answer = {
    required: toDocument(compare(presets.seedExample)),
    imported: imported.toDocument(imported.compare(imported.presets.seedExample)),
    pool: toDocument(onThreads),
  };
  process.stdout.write(JSON.stringify(answer));
}

main();
