import { msg, str } from '@lit/localize';
import { graphEndings } from 'ripplecast/graph';
import type { FollowersFacts, NamedFile, NetworkFacts, OwnFileFacts, Refusal } from '../own-data/own-file.ts';
import { fileLimits } from '../own-data/own-file.ts';
import { ownDataName } from './own-data-name.ts';
import { pageNumbers } from './page-words.ts';

/** So much of a digest is shown: enough to tell two files apart. */
const DIGEST_SHOWN = 12;

/** The words round files of the reader's own. */
export function ownDataWords() {
  const most = pageNumbers().count(fileLimits.edges);
  return {
    title: ownDataName(),
    stays: msg(
      'The file stays on this device. Nothing of it is sent. A link has its name and digest, and the ids of people whom you chose.',
    ),
    edges: msg('An edge list, one tie on each line: “ann ben”, or CSV with the columns source and target.'),
    followers: msg('A follower list, one number on each line, or CSV with a column named followers.'),
    schedule: msg(
      'A TV schedule: CSV with the columns insertions, costPerInsertion and audience. Its figures go into the link.',
    ),
    limits: msg(str`At most ${most} edges. Text, CSV, GraphML, GEXF, or one of these packed by gzip.`),
    choose: msg('Choose a file'),
    another: msg('Choose another file'),
    dropHint: msg('Or drop the file anywhere on this page.'),
    drop: msg('Drop it here: a follower list, an edge list or a TV schedule. It stays on this device.'),
    direction: msg('In an edge “a b”'),
    followedFirst: msg('b follows a'),
    followerFirst: msg('a follows b'),
    mutual: msg('they are friends'),
    cancel: msg('Cancel'),
    leave: msg('Stop using my data'),
    playOnThis: msg('Play on this file instead'),
    withoutNetwork: msg('Show a small world instead'),
    needs: msg('This link needs your file'),
    why: msg('It was made on a file that was not sent with it. Drop that file anywhere on this page, or choose it.'),
    around: msg('Person'),
    aroundHint: msg('Tap a dot, or type what somebody is called in your file.'),
    show: msg('Show'),
    everyone: msg('Everyone'),
  };
}

/** What is shown in place of a follower list that is not there. */
export function withoutListWords(friends: number): string {
  const followers = pageNumbers().whole(friends);
  return msg(str`Give everyone ${followers} followers instead`);
}

/** "followers.txt": the file that a link needs, and by what it is known. */
export function fileNeeded({ name, sha256 }: NamedFile): string {
  const digest = sha256.slice(0, DIGEST_SHOWN);
  return digest === '' ? name : msg(str`${name}, digest ${digest}…`);
}

/** "Reading followers.txt: 34 of 120 MB." */
export function readingWords(name: string, bytes: number, size: number): string {
  const [read, all] = [megabytes(bytes), megabytes(size)];
  return bytes >= size
    ? msg(str`Reading ${name}: counting its people.`)
    : msg(str`Reading ${name}: ${read} of ${all} MB.`);
}

function megabytes(bytes: number): string {
  return pageNumbers().exact(Math.round(bytes / 1e5) / 10);
}

/** What was read of a file: "34 people", "156 edges", "on average 4.6 followers", "34 has the most: 17 followers". */
export function factsWords(facts: OwnFileFacts): readonly string[] {
  return facts.kind === 'network' ? networkWords(facts) : followersWords(facts);
}

function networkWords(facts: NetworkFacts): readonly string[] {
  const { people, edges, largest, duplicates, selfLoops, passedOver, hasVisibility } = facts;
  const numbers = pageNumbers();
  const [count, mean, most, who] = [
    numbers.whole(edges),
    numbers.count(edges / people),
    numbers.whole(largest.followers),
    largest.id,
  ];
  const [repeated, own] = [numbers.whole(duplicates), numbers.whole(selfLoops)];
  return [
    peopleWords(people),
    edges === 1 ? msg('1 edge') : msg(str`${count} edges`),
    msg(str`on average ${mean} followers`),
    largest.followers === 1
      ? msg(str`${who} has the most: 1 follower`)
      : msg(str`${who} has the most: ${most} followers`),
    ...(facts.firstEdge === null ? [] : [readAsWords(facts.direction, facts.firstEdge)]),
    ...(hasVisibility ? [msg('each edge has a visibility of its own')] : []),
    ...(duplicates === 0
      ? []
      : [duplicates === 1 ? msg('1 repeated edge left out') : msg(str`${repeated} repeated edges left out`)]),
    ...(selfLoops === 0
      ? []
      : [
          selfLoops === 1
            ? msg('1 edge from somebody to themselves left out')
            : msg(str`${own} edges from somebody to themselves left out`),
        ]),
    ...passedOverWords(passedOver),
  ];
}

/** How edges are read, on the first of the file: "its first edge, ann – ben: ben follows ann". */
function readAsWords(direction: NetworkFacts['direction'], [a, b]: readonly [string, string]): string {
  if (direction === 'mutual') return msg(str`its first edge, ${a} – ${b}: they are friends`);
  const [follower, followed] = direction === 'followerFirst' ? [a, b] : [b, a];
  return msg(str`its first edge, ${a} – ${b}: ${follower} follows ${followed}`);
}

function followersWords(facts: FollowersFacts): readonly string[] {
  const { people, mean, largest, different, classes, passedOver } = facts;
  const numbers = pageNumbers();
  const [average, most] = [numbers.count(mean), numbers.whole(largest)];
  const [all, some] = [numbers.whole(different), numbers.whole(classes)];
  return [
    peopleWords(people),
    msg(str`on average ${average} followers, most ${most}`),
    msg('a pattern for how many friends everyone has'),
    ...(classes < different ? [msg(str`${all} different numbers, put together as ${some}`)] : []),
    ...passedOverWords(passedOver),
  ];
}

function peopleWords(people: number): string {
  const count = pageNumbers().whole(people);
  return people === 1 ? msg('1 person') : msg(str`${count} people`);
}

function passedOverWords(lines: number | null): readonly string[] {
  if (lines === null || lines === 0) return [];
  const count = pageNumbers().whole(lines);
  return [lines === 1 ? msg('1 line without data') : msg(str`${count} lines without data`)];
}

/** Why a file was not read; what stands in a line of it comes beside this. */
export function refusalWords(refusal: Refusal, name: string): string {
  switch (refusal.reason) {
    case 'empty':
      return msg(str`${name} is empty: there is nothing to play on.`);
    case 'tooLarge':
      return tooLargeWords(name);
    case 'unknownEnding': {
      const endings = graphEndings.join(', ');
      return msg(
        str`The name ${name} does not say what is in the file. It must end in one of ${endings}; all but .ripple may have .gz behind it.`,
      );
    }
    case 'binary':
      return msg(str`${name} is not a text file. Save the table as CSV in your spreadsheet program, and try again.`);
    case 'packed':
      return msg(
        str`${name} is packed by gzip, which its name does not say. Name it with .gz at the end, and try again.`,
      );
    case 'notPacked':
      return msg(str`${name} ends in .gz, but is not packed by gzip. Name it without .gz, and try again.`);
    case 'damaged':
      return msg(str`${name} is cut off or damaged: it cannot be unpacked.`);
    case 'malformed':
      return malformedWords(name, refusal.line);
    case 'unreadable':
      return msg(str`The browser cannot read ${name}. It may have been moved or changed; choose it again.`);
    case 'noReader':
      return msg('The part of the page that reads files could not be loaded. Load the page again.');
  }
}

function tooLargeWords(name: string): string {
  const numbers = pageNumbers();
  const [edges, people, text] = [
    numbers.count(fileLimits.edges),
    numbers.count(fileLimits.people),
    megabytes(fileLimits.bytes),
  ];
  return msg(
    str`${name} is too large for a page, which takes at most ${edges} edges, ${people} people and ${text} MB of text. The command line takes more.`,
  );
}

function malformedWords(name: string, at: number | null): string {
  if (at === null) return msg(str`${name} cannot be read.`);
  const line = pageNumbers().whole(at);
  return msg(str`${name} cannot be read. Line ${line}:`);
}

/** What is said of a file that is not the one that a link needs. */
export function anotherFile(needed: NamedFile, got: NamedFile): string {
  const { name } = got;
  const [found, wanted] = [got.sha256.slice(0, DIGEST_SHOWN), needed.sha256.slice(0, DIGEST_SHOWN)];
  return needed.name === name
    ? msg(str`This ${name} has other contents: its digest is ${found}…, that of the link is ${wanted}….`)
    : msg(str`${name} is another file: its digest is ${found}…, that of the link is ${wanted}….`);
}

/** "Around ann: 300 of 84,000 people". */
export function aroundWords(id: string, drawn: number, people: number): string {
  const [some, all] = [pageNumbers().whole(drawn), pageNumbers().count(people)];
  return msg(str`Around ${id}: ${some} of ${all} people`);
}

/** What is said where nobody of the file is called so. */
export function nobodyCalled(id: string): string {
  return msg(str`Nobody in your file is called ${id}.`);
}

/** Why a list does not fit: somebody has more followers than there are others. */
export function tooManyFollowers(largest: number, universe: number): string {
  const [most, people] = [pageNumbers().whole(largest), pageNumbers().whole(universe)];
  return msg(
    str`Somebody in your file has ${most} followers, but there are ${people} people here. Set “Everyone” to more first, then choose the file again.`,
  );
}
