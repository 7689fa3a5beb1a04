/** Title and description of a key of a document. */
export type KeyDescription = readonly [title: string, description: string];

/** By dotted path, without places in lists. */
type KeyDescriptions = Readonly<Record<string, KeyDescription>>;

export const scenarioKeys: KeyDescriptions = {
  '': [
    'Ripplecast scenario',
    'What is asked: a message, the people it may reach, and the television buy to compare it with.',
  ],
  version: ['Version', 'Version of the document format: 1.'],
  title: ['Title', 'What the scenario is about, for people; null for none.'],
  currency: ['Currency', 'ISO 4217 code of every amount in the document.'],
  universe: [
    'Universe',
    'People who could be reached; the denominator of every percentage. Null only on a network, where it is its number of people.',
  ],
  level: [
    'Level',
    'How faithfully the cascade is computed: nobody overlaps, expected values, people drawn by chance, or every person and edge of a network.',
  ],
  followers: [
    'Followers',
    'How many people follow each sharer, and may see what they share: a number, or the law from which each number is drawn. Null on a network, which says who follows whom.',
  ],
  'followers.distribution': ['Distribution', 'Name of the law.'],
  'followers.mean': ['Mean', 'Mean number of followers.'],
  'followers.mu': ['μ', 'Mean of the natural logarithm of the number of followers.'],
  'followers.sigma': ['σ', 'Standard deviation of the natural logarithm of the number of followers.'],
  'followers.max': ['Largest number', 'Numbers are rounded to whole ones, then clamped to 1 … max.'],
  'followers.classes': ['Classes', 'Classes of sharers, each with a fixed number of followers.'],
  'followers.classes.followers': ['Followers', 'Followers of each member of the class.'],
  'followers.classes.share': ['Share', 'Fraction of the sharers who belong to the class; all sum to 1.'],
  ties: [
    'Ties',
    'Whether following goes one way ("follow") or both ("mutual", on the level "population": followers are friends).',
  ],
  network: ['Network', 'For the level "network": where the graph comes from; null where a program hands it in.'],
  'network.edges': ['Edges', 'File with the edges, relative to this document.'],
  'network.directed': ['Directed', 'Whether an edge means that one follows the other, or that both do.'],
  'network.people': [
    'People',
    'File with what is known of each person, relative to this document; null where the model needs none.',
  ],
  'network.generator': ['Generator', 'What draws the graph, with its parameters.'],
  'network.generator.kind': ['Kind', 'Name of the generator.'],
  message: ['Message', 'Where the message starts: with the fans of a brand, or with people on a network.'],
  'message.fans': ['Fans', 'People who follow the brand, drawn at random from the universe.'],
  'message.fanVisibility': ['Fan visibility', "Probability that a fan sees the brand's own post."],
  'message.seeds': ['Seeds', 'Ids of people on a network who share for certain at the start.'],
  model: ['Model', 'How the message passes from person to person.'],
  'model.kind': ['Kind', 'Share model, independent cascade or linear threshold (the last two need a network).'],
  'model.visibility': [
    'Visibility',
    'Probability that a follower sees a given share; on a network also a column of the file with the edges.',
  ],
  'model.visibility.column': ['Column', 'Name of the column.'],
  'model.shareProbability': [
    'Share probability',
    'Probability that a person who sees the message passes it on: a number, decided once on the first exposure, a curve by exposure, or on a network a column of the file with the people.',
  ],
  'model.shareProbability.byExposure': [
    'By exposure',
    'Share probability on the first, second, … exposure of someone who has not shared yet.',
  ],
  'model.shareProbability.then': ['Then', 'Share probability on every later exposure.'],
  'model.shareProbability.column': ['Column', 'Name of the column.'],
  'model.edgeProbability': [
    'Edge probability',
    'Probability that a share passes along an edge, the rule for it, or a column of the file with the edges.',
  ],
  'model.edgeProbability.column': ['Column', 'Name of the column.'],
  'model.weights': ['Weights', 'Weight of each edge into a person.'],
  'model.threshold': ['Threshold', 'Weight of active neighbours at which a person becomes active.'],
  cost: ['Cost', 'What the cascade costs, in the currency of the document; null where unknown (never taken as 0).'],
  'cost.fixed': ['Fixed cost', 'Content and people, paid once: the budget.'],
  'cost.perThousandFans': ['Cost per thousand fans', 'Paid for each thousand fans.'],
  'cost.perSharer': ['Cost per sharer', 'Incentive paid for each person who shares.'],
  broadcast: [
    'Broadcast',
    'The television buy to compare with: an id of the catalogue alone, an id with production, placements written out, or null for none.',
  ],
  'broadcast.buy': ['Buy', "The buy's id in the catalogue, for example super-bowl-2011."],
  'broadcast.placements': ['Placements', 'Insertions of the spot in each programme.'],
  'broadcast.placements.audience': ['Audience', 'People reached by one insertion: its average audience.'],
  'broadcast.placements.insertions': ['Insertions', 'How often the spot is shown.'],
  'broadcast.placements.costPerInsertion': ['Cost per insertion', 'In the currency of the document.'],
  'broadcast.production': ['Production', 'Cost of making the spot, paid once.'],
  'broadcast.universe': ['Universe of the audience', 'People from whom the audience was measured; null when unknown.'],
  'broadcast.source': ['Source', 'Where the figures come from; null when unknown.'],
  experiment: ['Experiment', 'How often chance is played out, from where, and for how many rounds at most.'],
  'experiment.replicates': ['Replicates', 'How many times chance is played out.'],
  'experiment.rngSeed': ['Seed of chance', 'Text that fixes all chance; a number means its decimal text.'],
  'experiment.maxGenerations': ['Most generations', 'Rounds after the first one, at most.'],
};

const provenanceKeys: KeyDescriptions = {
  provenance: ['Provenance', 'What made the numbers; the same again gives the same bytes.'],
  'provenance.ripplecast': ['Ripplecast', 'Version that made the numbers.'],
  'provenance.scenario': ['Scenario', 'The complete scenario, with every default filled in.'],
  'provenance.network': ['Network', 'The network that made the numbers; left out on other levels.'],
  'provenance.network.sha256': ['SHA-256', 'Of the graph and its ids, as the bytes of a .ripple file.'],
  'provenance.network.people': ['People', 'Number of people: the universe.'],
  'provenance.network.edges': ['Edges', 'Number of follower edges; a friendship is two.'],
  'provenance.network.shareProbabilitySha256': [
    'SHA-256 of share probabilities',
    'Of those of all people, as 64-bit floats, little-endian; null where people have none of their own.',
  ],
};

const summaryKeys: KeyDescriptions = {
  mean: ['Mean', 'Over replicates; the expected value on a deterministic level.'],
  standardError: ['Standard error', 'Of the mean; null on a deterministic level, and for a single replicate.'],
  p05: ['5 % quantile', 'Nearest rank; null on a deterministic level.'],
  p50: ['Median', 'Nearest rank; null on a deterministic level.'],
  p95: ['95 % quantile', 'Nearest rank; null on a deterministic level.'],
};

export const resultKeys: KeyDescriptions = {
  '': ['Ripplecast result', 'What a scenario comes to. What does not apply is null, never 0.'],
  version: ['Version', 'Version of the document format: 1.'],
  ...provenanceKeys,
  cascade: ['Cascade', 'What the message does when people pass it on.'],
  'cascade.generations': ['Generations', 'One row for each round, from round 0 on; means over replicates.'],
  'cascade.generations.generation': ['Generation', 'The round; generation 0 saw the post itself.'],
  'cascade.generations.impressions': ['Impressions', 'Views received in this round.'],
  'cascade.generations.newReach': ['New reach', 'People first reached in this round.'],
  'cascade.generations.reach': ['Reach', 'People reached up to and including this round.'],
  'cascade.generations.sharers': [
    'Sharers',
    'People who became sharers in this round; they show the message in the next.',
  ],
  'cascade.generations.reachQuantiles': [
    'Quantiles of the reach',
    'Of the reach up to and including this round, over replicates; null on a deterministic level.',
  ],
  ...prefixed('cascade.generations.reachQuantiles', summaryKeys, ['p05', 'p50', 'p95']),
  'cascade.reach': ['Reach', 'Different people with at least one impression.'],
  ...prefixed('cascade.reach', summaryKeys),
  'cascade.earnedReach': ['Earned reach', 'Reach without generation 0.'],
  ...prefixed('cascade.earnedReach', summaryKeys),
  'cascade.impressions': ['Impressions', 'Views, whoever sees, each time.'],
  ...prefixed('cascade.impressions', summaryKeys),
  'cascade.earnedImpressions': ['Earned impressions', 'Impressions without those of round 0.'],
  ...prefixed('cascade.earnedImpressions', summaryKeys),
  'cascade.sharers': ['Sharers', 'People who share, each at most once.'],
  ...prefixed('cascade.sharers', summaryKeys),
  'cascade.kPlusReach': ['k+ reach', 'People with at least 1, 2, …, 10 impressions; means over replicates.'],
  'cascade.averageFrequency': [
    'Average frequency',
    'Impressions ÷ reach, of their means; null where nobody is reached.',
  ],
  'cascade.reproductionNumber': ['Reproduction number R', 'Expected sharers caused by one early sharer.'],
  'cascade.probabilityNoSharer': [
    'Probability that nobody shares',
    'Fraction of the replicates; null on a deterministic level.',
  ],
  'cascade.truncatedFraction': [
    'Truncated fraction',
    'Replicates that still had sharers after the last round; null on a deterministic level.',
  ],
  'cascade.tippingPoint': ['Tipping point', 'Value of each parameter at which R = 1, the others as they are.'],
  'cascade.tippingPoint.shareProbability': ['Share probability', 'At which R = 1; null where none in [0, 1] does it.'],
  'cascade.tippingPoint.visibility': ['Visibility', 'At which R = 1; null where none in [0, 1] does it.'],
  'cascade.tippingPoint.followers': ['Followers', 'Mean number at which R = 1; null where none does it.'],
  'cascade.cost': ['Cost', 'In the currency of the scenario; null where none was given.'],
  'cascade.cpm': ['CPM', 'Cost per 1,000 impressions.'],
  'cascade.costPerThousandReached': ['Cost per thousand reached', 'Cost per 1,000 different people.'],
  'cascade.costPerReachPoint': ['Cost per reach point', 'Cost per percent of the universe reached.'],
  broadcast: ['Broadcast', 'What the buy does; null where none was compared.'],
  'broadcast.buy': ['Buy', 'Id in the catalogue; null for a buy written out.'],
  'broadcast.impressions': ['Impressions', 'Audience × insertions, summed over placements.'],
  'broadcast.reach': ['Reach', 'Different people with at least one view.'],
  'broadcast.averageFrequency': ['Average frequency', 'Impressions ÷ reach.'],
  'broadcast.grossRatingPoints': ['Gross rating points', '100 × impressions ÷ universe.'],
  'broadcast.cost': ['Cost', 'Insertions and production, in the currency of the scenario.'],
  'broadcast.cpm': ['CPM', 'Cost per 1,000 impressions.'],
  'broadcast.costPerThousandReached': ['Cost per thousand reached', 'Cost per 1,000 different people.'],
  'broadcast.costPerPoint': ['Cost per point', 'Cost per gross rating point.'],
  'broadcast.costPerReachPoint': ['Cost per reach point', 'Cost per percent of the universe reached.'],
  'broadcast.source': ['Source', 'Where the figures come from; null when unknown.'],
  comparison: ['Comparison', 'Every ratio is cascade ÷ broadcast; null where no buy was compared.'],
  'comparison.reachRatio': ['Reach ratio', 'Reach of the cascade ÷ reach of the buy.'],
  'comparison.costPerThousandReachedRatio': [
    'Cost ratio',
    'Cost per thousand reached, cascade ÷ buy; null where one of them is.',
  ],
  'comparison.probabilityReachesMore': ['Probability of more reach', 'That the cascade reaches more people.'],
  'comparison.probabilityCheaper': ['Probability of being cheaper', 'That each thousand reached costs less.'],
  'comparison.generationPassingBroadcast': [
    'Generation passing the broadcast',
    "First round whose mean cumulative reach is at least the buy's; null for never.",
  ],
  'comparison.probabilityPasses': ['Probability of passing', "That the cascade's reach is at least the buy's."],
  'comparison.medianGenerationPassing': [
    'Median generation passing',
    'Among the replicates that pass; null where none does.',
  ],
  warnings: ['Warnings', 'What a reader must know before using a number.'],
  'warnings.code': ['Code', 'Stable name of the kind of warning.'],
  'warnings.path': ['Path', 'What it is about: a key of the result or of the scenario.'],
  'warnings.message': ['Message', 'One sentence for people.'],
  reachAtLeast: ['Reach at least', 'How often the cascade reaches so many people; only where that was asked for.'],
  'reachAtLeast.people': ['People', 'As asked for.'],
  'reachAtLeast.probability': [
    'Probability',
    'Fraction of the replicates that reach at least so many different people.',
  ],
  'reachAtLeast.standardError': ['Standard error', 'Of the probability; null for a single replicate.'],
};

export const breakEvenKeys: KeyDescriptions = {
  '': ['Ripplecast break-even', 'The value of one parameter at which the cascade equals the buy.'],
  version: ['Version', 'Version of the document format: 1.'],
  ...provenanceKeys,
  parameter: ['Parameter', 'What was varied; the budget is cost.fixed.'],
  target: ['Target', 'What must be equal for cascade and buy.'],
  range: ['Range', 'Least and greatest value tried.'],
  value: ['Value', 'Where cascade and buy are equal, within the tolerance; null when nowhere in the range.'],
  tolerance: ['Tolerance', 'Width of the bracket in which the search ended, in the unit of the parameter.'],
  ends: ['Ends', 'What the cascade gives at both ends of the range.'],
  'ends.value': ['Value', 'Of the parameter, at this end.'],
  'ends.reach': ['Reach', 'Mean reach of the cascade, in people.'],
  'ends.costPerThousandReached': [
    'Cost per thousand reached',
    'null where no cost was given, and where nobody is reached.',
  ],
};

export const fansToReachKeys: KeyDescriptions = {
  '': ['Ripplecast fans to reach', 'How many fans it takes to reach so many people with one post, and what they cost.'],
  version: ['Version', 'Version of the document format: 1.'],
  ...provenanceKeys,
  people: ['People', 'Mean reach that was asked for.'],
  fans: [
    'Fans',
    'Smallest number of fans whose mean reach is at least so many people; null where everyone in the universe is too few.',
  ],
  reach: ['Reach', 'Mean reach with these fans; where fans is null, with everyone in the universe a fan.'],
  exceedsUniverse: [
    'Exceeds the universe',
    'Whether it takes more fans than there are people, which only the level "arithmetic" can say.',
  ],
  fansCost: ['Cost of the fans', 'In the currency of the scenario; null where no cost was given, or fans is null.'],
  cost: [
    'Cost',
    'All costs of the cascade with these fans: fixed, fans and sharers; null where no cost was given, or fans is null.',
  ],
};

function prefixed(
  prefix: string,
  keys: KeyDescriptions,
  names: readonly string[] = Object.keys(keys),
): KeyDescriptions {
  const entries = Object.entries(keys).filter(([name]) => names.includes(name));
  return Object.fromEntries(entries.map(([name, description]) => [`${prefix}.${name}`, description]));
}
