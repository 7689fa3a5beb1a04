// Made by scripts/generate-format-facts.ts from the format of scenarios. Do not edit.
/** What each number of the page's controls may be, whatever the rest of the scenario is. */
export const ranges = {
  'message.fans': { min: 0, max: 10000000000 },
  followers: { min: 0, max: 1000000 },
  'network.generator.clustering': { min: 0.05, max: 0.5 },
  'model.shareProbability': { min: 0, max: 1 },
  'model.visibility': { min: 0, max: 1 },
  'message.fanVisibility': { min: 0, max: 1 },
  'cost.fixed': { min: 0, max: 1000000000000000 },
  universe: { min: 1, max: 10000000000 },
  'experiment.replicates': { min: 1, max: 1000000 },
  'broadcast.production': { min: 0, max: 1000000000000000 },
  'broadcast.placements.0.audience': { min: 1, max: 10000000000 },
  'broadcast.placements.0.costPerInsertion': { min: 0, max: 1000000000000000 },
  'broadcast.placements.0.insertions': { min: 1, max: 10000 },
  'broadcast.notice': { min: 0, max: 1 },
  'message.paidSeeds': { min: 1, max: 10000000000 },
  'cost.perPaidSeed': { min: 0, max: 1000000000000000 },
  'timing.delay.median': { min: 0.000001, max: 1000000 },
  'timing.horizonHours': { min: 0.000001, max: 1000000 },
  'criticism.quality': { min: 0, max: 1 },
  'criticism.shareMultiplier': { min: 0, max: 1000000 },
  'message.complaints': { min: 0, max: 10000000000 },
  'message.perHour': { min: 0, max: 1000000 },
  'message.hours': { min: 0, max: 1000000 },
  'desk.people': { min: 0, max: 100000 },
  'desk.handlingMinutes': { min: 0.001, max: 1000000 },
  'network.generator.meanFriends': { min: 2, max: 4294967294 },
  'network.generator.people': { min: 0, max: 94906265 },
  'model.shareProbability.perMessage.mean': { min: 0, max: 1 },
} as const;

/** What is filled in for the parts of a conversation that are switched on. */
export const usualParts = {
  timing: {
    delay: { law: 'lognormal', median: 1.3333, sigma: 1.757 },
    fanDelay: { law: 'lognormal', median: 1.3333, sigma: 1.757 },
    rowHours: 1,
    horizonHours: 168,
  },
  criticism: { quality: 0.857, shareMultiplier: 1.25, delayMultiplier: 0.8 },
  desk: {
    people: 3,
    handlingMinutes: 6,
    openHours: 'always',
    startHour: 'random',
    patienceHours: 2.7,
    costPerHour: null,
  },
  reply: { effect: 0.3, publicity: 0.1 },
} as const;
