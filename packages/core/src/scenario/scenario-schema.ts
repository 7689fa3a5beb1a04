import * as v from 'valibot';
import { limits } from './limits.ts';
import { amount, listOf, numberWithin, oneOf, probability, text, wholeNumber } from './schema-parts.ts';

/**
 * The scenario document, version 1, as people write it. Describes every form that the document format has, also those
 * that this version of Ripplecast does not compute yet; what several keys must satisfy together is checked by
 * `resolveScenario`.
 */
const followers = /* @__PURE__ */ v.pipe(
  v.union(
    [
      wholeNumber(0, limits.followers, 'Followers', 'The same number of followers for every sharer.'),
      v.variant('distribution', [
        v.strictObject({
          distribution: oneOf(['poisson'], 'Distribution', 'Poisson.'),
          mean: numberWithin(0, limits.followers, 'Mean', 'Mean number of followers.'),
        }),
        v.strictObject({
          distribution: oneOf(
            ['lognormal'],
            'Distribution',
            'Lognormal, rounded to a whole number, then clamped to 1 … max.',
          ),
          mu: numberWithin(-20, 20, 'μ', 'Mean of the natural logarithm of the number of followers.'),
          sigma: numberWithin(0, 10, 'σ', 'Standard deviation of the natural logarithm.'),
          max: wholeNumber(1, limits.followers, 'Largest number', 'Nobody has more followers than this.'),
        }),
        v.strictObject({
          distribution: oneOf(['classes'], 'Distribution', 'Classes with a fixed number of followers each.'),
          classes: listOf(
            v.strictObject({
              followers: wholeNumber(0, limits.followers, 'Followers', 'Followers of each member of the class.'),
              share: probability('Share', 'Fraction of the sharers who belong to the class; all sum to 1.'),
            }),
            limits.followerClasses,
            'classes',
            'Classes',
            'The classes of sharers.',
          ),
        }),
      ]),
    ],
    'a whole number, or an object with the distribution "poisson", "lognormal" or "classes"',
  ),
  v.title('Followers'),
  v.description('How many people follow each sharer: a number, or the law from which each number is drawn.'),
);

const network = /* @__PURE__ */ v.pipe(
  v.nullable(
    v.union([
      v.strictObject({
        edges: text('Edges', 'File with the edges, relative to this document.'),
        directed: v.pipe(
          v.boolean('true or false'),
          v.title('Directed'),
          v.description('Whether an edge means that one follows the other, or that both do.'),
        ),
      }),
      v.strictObject({
        generator: v.pipe(
          v.looseObject({ kind: text('Kind', 'Name of the generator.') }),
          v.title('Generator'),
          v.description('What draws the graph, with its parameters.'),
        ),
      }),
    ]),
  ),
  v.title('Network'),
  v.description('For the level "network": where the graph comes from. Not available yet.'),
);

const message = /* @__PURE__ */ v.pipe(
  v.union([
    v.strictObject({
      fans: wholeNumber(0, limits.universe, 'Fans', 'Followers of the brand, drawn at random from the universe.'),
      fanVisibility: v.optional(
        probability('Fan visibility', "Probability that a fan sees the brand's own post. Left out: 1."),
        1,
      ),
    }),
    v.strictObject({
      seeds: listOf(
        v.union([v.number('an id'), v.string('an id')], 'an id (a number or text)'),
        limits.universe,
        'ids',
        'Seeds',
        'Ids of people on a network who share for certain at the start. Not available yet.',
      ),
    }),
  ]),
  v.title('Message'),
  v.description("Where the message starts: with the brand's fans, or with named people on a network."),
);

const shareProbability = /* @__PURE__ */ v.pipe(
  v.union(
    [
      probability('Share probability', 'Probability that a person shares, decided once, on the first exposure.'),
      v.strictObject({
        byExposure: listOf(
          probability('Share probability', 'On this exposure, of someone who has not shared yet.'),
          limits.exposures,
          'probabilities',
          'By exposure',
          'Share probability on the first, second, … exposure.',
        ),
        // oxlint-disable-next-line unicorn/no-thenable -- a key of the document format
        then: v.optional(probability('Then', 'Share probability on every later exposure. Left out: 0.'), 0),
      }),
    ],
    'a probability in [0, 1], or an object with byExposure',
  ),
  v.title('Share probability'),
  v.description('Probability that a person who sees the message passes it on: a number, or a curve by exposure.'),
);

const model = /* @__PURE__ */ v.pipe(
  v.variant('kind', [
    v.strictObject({
      kind: v.optional(oneOf(['share'], 'Kind', 'The share model: people share on seeing the message.'), 'share'),
      visibility: v.optional(
        probability('Visibility', 'Probability that a follower sees a given share. Left out: 1.'),
        1,
      ),
      shareProbability,
    }),
    v.strictObject({
      kind: oneOf(['independentCascade'], 'Kind', 'Independent cascade on a network. Not available yet.'),
      edgeProbability: v.pipe(
        v.union(
          [
            probability('Edge probability', 'The same for every edge.'),
            oneOf(['weightedCascade', 'trivalency'], 'Rule', 'Rule that gives each edge its probability.'),
          ],
          'a probability in [0, 1], "weightedCascade" or "trivalency"',
        ),
        v.title('Edge probability'),
        v.description('Probability that a share passes along an edge.'),
      ),
    }),
    v.strictObject({
      kind: oneOf(['linearThreshold'], 'Kind', 'Linear threshold on a network. Not available yet.'),
      weights: oneOf(['inverseInDegree'], 'Weights', 'Weight of each edge into a person.'),
      threshold: v.pipe(
        v.union(
          [
            probability('Threshold', 'The same for everyone.'),
            oneOf(['random'], 'Threshold', 'Uniform in [0, 1] for each person.'),
          ],
          'a fraction in [0, 1], or "random"',
        ),
        v.title('Threshold'),
        v.description('Weight of active neighbours at which a person becomes active.'),
      ),
    }),
  ]),
  v.title('Model'),
  v.description('How the message passes from person to person.'),
);

const cost = /* @__PURE__ */ v.pipe(
  v.nullable(
    v.strictObject({
      fixed: v.optional(amount('Fixed cost', 'Content and people, paid once: the budget. Left out: 0.'), 0),
      perThousandFans: v.optional(amount('Cost per thousand fans', 'For each thousand fans. Left out: 0.'), 0),
      perSharer: v.optional(amount('Cost per sharer', 'Incentive for each person who shares. Left out: 0.'), 0),
    }),
  ),
  v.title('Cost'),
  v.description('What the cascade costs, in the currency of the document; null where unknown (never taken as 0).'),
);

const production = /* @__PURE__ */ v.optional(
  amount('Production', 'Cost of making the spot, paid once. Left out: 0.'),
  0,
);

const broadcast = /* @__PURE__ */ v.pipe(
  v.nullable(
    v.union(
      [
        text('Buy', "The buy's id in the catalogue, with nothing added for production."),
        v.strictObject({ buy: text('Buy', "The buy's id in the catalogue, for example super-bowl-2011."), production }),
        v.strictObject({
          placements: listOf(
            v.strictObject({
              audience: wholeNumber(1, limits.universe, 'Audience', 'People reached by one insertion.'),
              insertions: wholeNumber(1, limits.insertions, 'Insertions', 'How often the spot is shown.'),
              costPerInsertion: amount('Cost per insertion', 'In the currency of the document.'),
            }),
            limits.placements,
            'placements',
            'Placements',
            'Insertions of the spot in each programme.',
          ),
          production,
          universe: v.optional(
            v.nullable(
              wholeNumber(
                1,
                limits.universe,
                'Universe of the audience',
                'People from whom the audience was measured; null when unknown.',
              ),
            ),
            null,
          ),
          source: v.optional(v.nullable(text('Source', 'Where the figures come from; null when unknown.')), null),
        }),
      ],
      'the id of a buy, an object with buy or placements, or null',
    ),
  ),
  v.title('Broadcast'),
  v.description('The television buy to compare with: of the catalogue, written out, or none.'),
);

const experiment = /* @__PURE__ */ v.pipe(
  v.strictObject({
    replicates: v.optional(
      wholeNumber(1, limits.replicates, 'Replicates', 'How many times chance is played out. Left out: 1,000.'),
      1000,
    ),
    rngSeed: v.optional(
      v.union(
        [
          text('rngSeed', 'Text that fixes all chance. Left out: ripplecast.'),
          v.pipe(
            v.number('text or a finite number'),
            v.finite('text or a finite number'),
            v.title('rngSeed'),
            v.description('A number means its decimal text.'),
          ),
        ],
        'text or a finite number',
      ),
      'ripplecast',
    ),
    maxGenerations: v.optional(
      wholeNumber(0, limits.generations, 'Most generations', 'Rounds after the first one at most. Left out: 1,000.'),
      1000,
    ),
  }),
  v.title('Experiment'),
  v.description('How often chance is played out, from where, and for how many rounds at most.'),
);

const versionMessage = '1 (the version of the scenario document)';

/** Scenario, version 1, as people write it; see `ScenarioInput`. */
export const scenarioSchema: v.GenericSchema = /* @__PURE__ */ v.pipe(
  v.strictObject({
    version: v.pipe(
      v.literal(1, versionMessage),
      v.title('Version'),
      v.description('Version of the document format: 1.'),
    ),
    title: v.optional(v.nullable(text('Title', 'What the scenario is about, for people. Left out: none.')), null),
    currency: v.optional(
      v.pipe(
        v.string('an ISO 4217 code of three capital letters'),
        v.regex(/^[A-Z]{3}$/, 'an ISO 4217 code of three capital letters'),
        v.title('Currency'),
        v.description('ISO 4217 code of every amount in the document. Left out: USD.'),
      ),
      'USD',
    ),
    universe: v.nullable(
      wholeNumber(
        1,
        limits.universe,
        'Universe',
        'People who could be reached; the denominator of every percentage. null only on a network.',
      ),
    ),
    level: v.optional(
      oneOf(
        ['arithmetic', 'meanField', 'population', 'network'],
        'Level',
        'How faithfully the cascade is computed. Left out: population.',
      ),
      'population',
    ),
    followers,
    ties: v.optional(
      oneOf(['follow', 'mutual'], 'Ties', 'Whether following goes one way or both. Left out: follow.'),
      'follow',
    ),
    network: v.optional(network, null),
    message,
    model,
    cost: v.optional(cost, null),
    broadcast: v.optional(broadcast, null),
    experiment: v.optional(experiment, {}),
  }),
  v.title('Ripplecast scenario'),
  v.description('What is asked: a message, the people it may reach, and the television buy to compare it with.'),
);
