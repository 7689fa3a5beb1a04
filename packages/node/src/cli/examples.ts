/** A command to try, as it is typed after `ripplecast`, and what it does. */
export interface Example {
  readonly typed: string;
  readonly shows: string;
}

/**
 * Examples of `--help`, by command; a test runs every one. `scenario.json` stands for a scenario file, `followers.txt` for an edge list.
 */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  '': [
    { typed: 'compare', shows: 'the question that started it all, answered' },
    { typed: 'compare one-fan', shows: 'the same with a single fan: luck decides' },
    { typed: 'break-even measured-2012 --set level=meanField', shows: 'how much sharing it would take' },
  ],
  compare: [
    { typed: 'compare seed-example', shows: 'the example against Super Bowl XLV' },
    {
      typed: 'compare seed-example --set level=arithmetic --json',
      shows: 'the example’s own arithmetic, as a document',
    },
    { typed: 'compare --set message.fans=100 --set model.shareProbability=1%', shows: 'what if' },
    { typed: 'compare scenario.json --workers 2 --out result.json', shows: 'a file of your own, on two threads' },
    { typed: 'compare measured-2012 --markdown', shows: 'tables for a report' },
  ],
  simulate: [
    { typed: 'simulate classroom', shows: 'a cascade among 30 people' },
    { typed: 'simulate one-fan --csv', shows: 'the rounds, for a spreadsheet' },
    { typed: 'simulate - < scenario.json', shows: 'a scenario from standard input' },
    {
      typed: 'simulate --graph followers.txt --seeds ann \\\n      --share-probability 50%',
      shows: 'on a graph of your own',
    },
    {
      typed: 'simulate --graph followers.txt --fans 1 --share-probability 1',
      shows: 'from one person, drawn at random in each run',
    },
    {
      typed:
        'simulate --graph followers.txt --undirected --seeds ann,bo \\\n      --model independent-cascade --edge-probability 10% --trace run.csv',
      shows: 'independent cascade among friends, and one run person by person',
    },
  ],
  'break-even': [
    {
      typed: 'break-even --set level=meanField --range 0.1%,5%',
      shows: 'the share probability at which both cost the same (quick: no chance)',
    },
    {
      typed: 'break-even one-fan --parameter fans --target reach',
      shows: 'fans needed to reach as many, on average of 1,000 runs',
    },
    { typed: 'break-even --parameter budget --set level=meanField', shows: 'what it may cost at most' },
    { typed: 'break-even measured-2012 --people 1000000', shows: 'fans needed to reach a million people' },
  ],
  presets: [
    { typed: 'presets', shows: 'all of them' },
    { typed: 'presets measured-2012', shows: 'one, with the source of every figure' },
    { typed: 'presets classroom --json --out scenario.json', shows: 'a file to start from' },
  ],
  validate: [
    { typed: 'validate scenario.json', shows: 'whether it can be run' },
    { typed: 'validate scenario.json --json', shows: 'the scenario with every default filled in' },
  ],
  schema: [
    { typed: 'schema scenario --out scenario.schema.json', shows: 'for your editor to check files as you type' },
  ],
  graph: [
    { typed: 'graph info followers.txt', shows: 'what an edge list holds' },
    { typed: 'graph convert followers.txt followers.ripple', shows: 'the same in a form that loads fast' },
  ],
  'graph info': [
    { typed: 'graph info followers.txt', shows: 'a follower edge on each line: who is followed, who follows' },
    { typed: 'graph info followers.txt --undirected --json', shows: 'friendships; every digit' },
  ],
  'graph convert': [
    { typed: 'graph convert followers.txt followers.ripple', shows: 'a form that loads without parsing' },
    { typed: 'graph convert followers.txt followers.csv.gz', shows: 'CSV, packed' },
    { typed: 'graph convert followers.txt followers.gexf --undirected', shows: 'friendships, for Gephi' },
  ],
  'graph generate': [
    { typed: 'graph generate random-regular a.ripple --people 100 --friends 9', shows: '9 friends each' },
    { typed: 'graph generate chung-lu b.gexf --people 99 --friends 5', shows: 'for Gephi' },
    { typed: 'graph generate star c.txt.gz --people 100000', shows: 'one whom all follow; packed' },
  ],
};
