/** Where a scenario keeps the numbers that the page's controls hold. */
export const paths = {
  fans: 'message.fans',
  friends: 'followers',
  overlap: 'network.generator.clustering',
  share: 'model.shareProbability',
  visibility: 'model.visibility',
  fanVisibility: 'message.fanVisibility',
  budget: 'cost.fixed',
  universe: 'universe',
  replicates: 'experiment.replicates',
  production: 'broadcast.production',
  viewers: 'broadcast.placements.0.audience',
  price: 'broadcast.placements.0.costPerInsertion',
  insertions: 'broadcast.placements.0.insertions',
  notice: 'broadcast.notice',
  paidSeeds: 'message.paidSeeds',
  perPaidSeed: 'cost.perPaidSeed',
  delay: 'timing.delay.median',
  horizon: 'timing.horizonHours',
  quality: 'criticism.quality',
  shareMultiplier: 'criticism.shareMultiplier',
  complaints: 'message.complaints',
  complaintsPerHour: 'message.perHour',
  complaintHours: 'message.hours',
  deskPeople: 'desk.people',
  handling: 'desk.handlingMinutes',
} as const;

/** A number of the scenario that the page's controls hold. */
export type ValueName = keyof typeof paths;

/** In a small world, people and their friends are asked of what grows it. */
export const smallWorldPaths = {
  ...paths,
  friends: 'network.generator.meanFriends',
  universe: 'network.generator.people',
} as const satisfies Readonly<Record<ValueName, string>>;

/** Where messages differ, the control moves the mean of all of them. */
export const meanShare = 'model.shareProbability.perMessage.mean';

/** Every path of a scenario at which a number of the controls may be, with its name. */
export const namesOfPaths: ReadonlyMap<string, ValueName> = new Map(
  [paths, smallWorldPaths, { ...paths, share: meanShare }].flatMap((each: Readonly<Record<ValueName, string>>) =>
    Object.entries(each).map(([name, path]) => [path, name as ValueName] as const),
  ),
);

/** Where a number of the controls may be. */
export type ValuePath = (typeof paths | typeof smallWorldPaths)[ValueName] | typeof meanShare;
