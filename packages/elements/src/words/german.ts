/**
 * The words of the elements in German.
 *
 * @packageDocumentation
 * @experimental
 */
import type { CountedTime } from './clock-words.ts';
import type { Counted } from './counted.ts';
import type { BroadcastWords, ElementWords } from './element-words.ts';
import { germanPlanning } from './german-planning.ts';
import { germanYear } from './german-year.ts';

const people = ({ text, count }: Counted): string => `${text} ${count === 1 ? 'Mensch' : 'Menschen'}`;

/** Each unit alone, counted, and short. After „nach“ they are in the dative, whose plural has an „n“ more. */
const units: Readonly<Record<CountedTime['unit'], readonly [one: string, many: string, short: string]>> = {
  second: ['Sekunde', 'Sekunden', 's'],
  minute: ['Minute', 'Minuten', 'min'],
  hour: ['Stunde', 'Stunden', 'Std.'],
  day: ['Tag', 'Tagen', 'T.'],
  week: ['Woche', 'Wochen', 'Wo.'],
  year: ['Jahr', 'Jahren', 'J.'],
};

const views = ({ text, count }: Counted): string => `${text} ${count === 1 ? 'Kontakt' : 'Kontakte'}`;
const atMost = (range: string | null): string => (range === null ? '' : ` (durch Zufall ${range}, zu 95\u202f%)`);

function broadcast({ name, year, remark }: { name: string; year: number; remark?: string }): BroadcastWords {
  const isSuperBowl = name.startsWith('Super Bowl');
  const short = isSuperBowl ? 'Super Bowl' : name.replace(/\s+\d{4}$/, '');
  const heading = remark === undefined ? name : `${short} ${year} (gerundet)`;
  return { heading, name: isSuperBowl ? `der Super Bowl ${year}` : `die Sendung „${name}“`, short };
}

/** The elements in German: `element.words = german`. */
export const german: ElementWords = {
  locale: 'de-DE',
  broadcast: (buy) => (buy === null ? { heading: 'TV-Spot', name: 'der TV-Spot', short: 'TV-Spot' } : broadcast(buy)),
  peopleCount: people,
  peopleRange: ({ low, high }) => `${people(low)} bis ${people(high)}`,
  clock: {
    span: (parts) => parts.map(({ text, count, unit }) => `${text} ${units[unit][count === 1 ? 0 : 1]}`).join(' '),
    short: ({ text, unit }) => `${text}\u202f${units[unit][2]}`,
    range: ({ low, high }) => (high === null ? `ab ${low}` : `${low} bis ${high}`),
  },
  findings: {
    nobodyReached: 'Niemand wird erreicht',
    reaches: ({ people: reached, round }) => `Das Teilen endet nach Runde ${round} bei ${personsReached(reached)}`,
    reachesAfter: ({ people: reached, span }) => `Das Teilen endet nach ${span} bei ${personsReached(reached)}`,
    passesAfter: ({ broadcast: buy, span }) => `Nach ${span} erreicht das Teilen mehr Menschen als ${buy}`,
    seeAnswer: (part) => `${part} der Kontakte mit der Kritik zeigen die Antwort`,
    nobodyAnswers: ({ text, count }) =>
      `Niemand antwortet auf die Kritik, die ${count === 1 ? 'einmal' : `${text}-mal`} gesehen wird`,
    nobodyCriticises: 'Niemand übt Kritik',
    passes: ({ broadcast: buy, round }) =>
      round === 0
        ? `Schon die Fans sind mehr Menschen, als ${buy} erreicht`
        : `Ab Runde ${round} erreicht das Teilen mehr Menschen als ${buy}`,
    neverPasses: ({ people: reached, broadcast: buy, share }) =>
      `Das Teilen endet bei ${personsReached(reached)}, ${share} so vielen wie ${buy}`,
    passesSometimes: ({ broadcast: buy, runs }) => `In ${runs} der Läufe erreicht das Teilen mehr Menschen als ${buy}`,
    noCost: 'Für das Teilen ist noch kein Budget angegeben',
    costs: (amount) => `1.000 Menschen zu erreichen kostet durch Teilen ${amount}`,
    costsBeside: ({ amount, broadcast: buy, other }) =>
      `1.000 Menschen zu erreichen kostet durch Teilen ${amount}, durch ${buy} ${other}`,
  },
  fields: {
    writeCount: 'Bitte eine Zahl wie 1000 oder 1500000 eingeben.',
    writePercent: 'Bitte einen Prozentsatz wie 10 % oder 0,3 % eingeben.',
    writeMoney: 'Bitte einen Betrag wie 50000 oder 12,50 eingeben.',
    counted: 'Menschen',
    mayMean: ({ typed, readings }) =>
      `„${typed}“ kann ${readings.join(' oder ')} bedeuten; bitte Tausender ohne Zeichen schreiben.`,
    whole: (counted) => `Nur ganze Zahlen (${counted}).`,
    between: ({ min, max }) => `Zwischen ${min} und ${max}.`,
  },
  headline: {
    nobody: 'Niemand sieht es.',
    reaches: ({ rounds, broadcast: buy }) => [
      'In ',
      { value: 'rounds' },
      ` ${rounds.count === 1 ? 'Runde' : 'Runden'} erreicht es `,
      { value: 'people' },
      ' Menschen',
      ...(buy === null ? [] : [', ', { value: 'ratio' } as const, ` so viele wie ${buy}`]),
      '.',
    ],
    reachesAfter: ({ broadcast: buy }) => [
      'Nach ',
      { value: 'span' },
      ' hat es ',
      { value: 'people' },
      ' Menschen erreicht',
      ...(buy === null ? [] : [', ', { value: 'ratio' } as const, ` so viele wie ${buy}`]),
      '.',
    ],
    refused: ({ label, typed, problem, stays }) =>
      `${label}: ${problem} Es bleibt bei ${stays}${typed === '' ? '' : `, „${typed}“ gilt nicht`}.`,
  },
  dots: {
    dotIs: (each) => `1 Punkt = ${people(each)}`,
    window: ({ scale, people: shown, universe }) => `${scale}; ${shown} von ${universe} im Bild`,
    magnified: (scale) => `Vergrößert: ${scale}`,
    partOfDot: ({ people: few, perDot }) => `${few} der ${perDot} Menschen eines Punktes`,
    excess: ({ times, people: more }) => `${times} alle: ${more} Menschen mehr, als es gibt`,
    sharingInRound: (round) => `Unter Freunden geteilt, Runde ${round}`,
    sharingAfter: (span) => `Unter Freunden geteilt, nach ${span}`,
    byCriticism: (reached) => `${reached} durch Kritik`,
    allAtOnce: (reached) => `${reached}, alle auf einmal`,
    noBroadcast: 'Nichts zum Vergleich',
    sharingLabel: ({ round, people: reached, universe }) =>
      `Bis Runde ${round} sind durch Teilen ${reached} von ${universe} Menschen erreicht.`,
    sharingAfterLabel: ({ span, people: reached, universe }) =>
      `Nach ${span} sind durch Teilen ${reached} von ${universe} Menschen erreicht.`,
    broadcastLabel: ({ broadcast: buy, people: reached, universe }) =>
      `${buy}: ${reached} von ${universe} Menschen erreicht, alle auf einmal.`,
  },
  people: {
    sharing: 'Von Freunden geteilt',
    broadcast: 'TV-Spot',
    person: (number) => `Person ${number}`,
    tells: ({ name, friends }) =>
      `${name} erzählt es ${friends.count === 1 ? 'einem Menschen, der mit ihr befreundet ist' : `${friends.text} Freunden`}`,
    counted: ({ knows, universe, again, times }) =>
      `${knows.text} von ${universe.text} ${knows.count === 1 ? 'weiß' : 'wissen'} es${again.count === 0 ? '' : `; ${again.text} ${again.count === 1 ? 'hörte' : 'hörten'} es noch einmal${times.count === again.count ? '' : ` (${times.text}-mal)`}`}`,
    inRound: ({ round, counted }) => `Runde ${round}: ${counted}`,
    after: ({ span, counted }) => `Nach ${span}: ${counted}`,
    allAtOnce: ({ text, count }) => (count === 1 ? 'Der einzige Mensch weiß es' : `Alle ${text} wissen es auf einmal`),
    nobodyYet: 'Noch weiß es niemand',
    again: (times) => `+${times}`,
    label: (counted) => `Menschen nach Freundesgruppen. ${counted}.`,
    hasFriends: ({ text, count }) =>
      count === 1 ? 'mit einem Menschen befreundet' : `mit ${text} Menschen befreundet`,
    doesNotKnow: 'weiß es nicht',
    knowsSince: (round) => `weiß es seit Runde ${round}`,
    knowsAfter: (span) => `weiß es seit ${span} nach dem Beginn`,
    toldBy: (name) => `gehört von ${name}`,
    begins: 'hier fängt es an',
    heardAgain: 'hörte es noch einmal',
    shares: 'teilt es',
    doesNotShare: 'teilt es nicht',
    dotIs: '1 Punkt = 1 Mensch:',
    knows: 'weiß es',
    criticised: 'durch Kritik',
    keyArrows: 'Pfeiltasten: von Mensch zu Mensch.',
    keyBegin: 'Eingabetaste: Hier fängt es an.',
    keyTie: 'Eingabetaste auf zwei Menschen: trennt sie, oder verbindet sie.',
    keyBack: 'Escape: zurück.',
    tieFrom: (name) => `${name} und …`,
  },
  rings: {
    brand: 'die Marke',
    person: (number) => `Person ${number}`,
    counted: ({ reached, universe }) => `${reached} von ${universe} Menschen`,
    label: ({ counted, round }) => `Jeder Mensch auf Ringen um die Marke: ${counted} bis Runde ${round} erreicht.`,
    labelAfter: ({ counted, span }) => `Jeder Mensch auf Ringen um die Marke: ${counted} nach ${span} erreicht.`,
    criticised: 'durch Kritik',
    keyDown: 'Nach unten: wer es durch diese Person gesehen hat.',
    keyUp: 'Nach oben: wer es dieser Person gezeigt hat.',
    keyAcross: 'Links, rechts: andere, die dieselbe Person erreicht hat.',
    keyHome: 'Pos1: die Marke.',
    dotIs: '1 Punkt = 1 Mensch:',
    passedItOn: 'hat es geteilt',
    sawIt: 'hat es gesehen',
    notReached: 'nicht erreicht',
    seenBy: (by) => `den Beitrag ${by.count === 1 ? 'hat' : 'haben'} ${people(by)} gesehen`,
    round: (round) => `Runde ${round}`,
    shownBy: (name) => `gezeigt von: ${name}`,
    saw: ({ text, count }) => (count === 1 ? 'hat es einmal gesehen' : `hat es insgesamt ${text}-mal gesehen`),
    begins: 'fängt an',
    didNotPass: 'hat es nicht geteilt',
    passed: ({ round, people: to }) =>
      `hat es${round === null ? '' : ` in Runde ${round}`} geteilt${to.count === 0 ? ', ohne jemand Neuen zu erreichen' : `, ${people(to)} ${to.count === 1 ? 'sah' : 'sahen'} es dadurch zum ersten Mal`}`,
    table: 'Alle Menschen, Tabelle',
    personColumn: 'Person',
    roundColumn: 'Gehört in Runde',
    shownByColumn: 'Gehört von',
    exposuresColumn: 'Wie oft gehört',
    passedColumn: 'Weitererzählt',
    shownToColumn: 'Neue Menschen erreicht',
    no: 'nein',
    previous: 'Zurück',
    next: 'Weiter',
    nobodyYet: 'Noch niemand',
    rows: ({ first, last, all }) => `${first} bis ${last} von ${all}`,
  },
  playbar: {
    playback: 'Wiedergabe',
    round: 'Runde',
    stepBack: 'Schritt zurück',
    stepBackTitle: 'Schritt zurück (Pfeil nach links)',
    step: 'Schritt vor',
    stepTitle: 'Schritt vor (Pfeil nach rechts)',
    play: 'Abspielen',
    playTitle: 'Abspielen (Leertaste)',
    pause: 'Anhalten',
    pauseTitle: 'Anhalten (Leertaste)',
    replay: 'Wiederholen',
    replayTitle: 'Diesen Lauf noch einmal von vorn',
    roll: 'Neu würfeln',
    rollTitle: 'Ein anderer Lauf, mit Glück oder Pech für sich',
    factor: (times) => `×\u00a0${times}`,
    speed: 'Tempo',
    passes: (buy) => `mehr als ${buy}`,
    inRound: ({ round, people: reached }) => `Runde ${round}: ${people(reached)}`,
    time: 'Zeit',
    passesAfter: ({ broadcast: buy, span, range }) => `mehr als ${buy}: ${span}${range === null ? '' : ` (${range})`}`,
    after: ({ span, people: reached }) => `Nach ${span}: ${people(reached)}`,
  },
  playground: {
    title: 'Ripplecast zum Ausprobieren',
    none: 'Dieser Rahmen hat keine Adresse.',
  },
  reachChart: {
    round: 'Runde',
    sharing: 'Teilen',
    byCriticism: 'Durch Kritik',
    byCriticismColumn: 'Durch Kritik, im Mittel',
    points: 'Punkte: erreichte Menschen nach jeder Runde',
    moments: 'Punkte: bis dahin erreichte Menschen',
    line: 'Linie: erreichte Menschen',
    band: ', Mittel aller Läufe. Band: 9 von 10 Läufen liegen darin (5–\u206095\u202f%).',
    noChance: ', ohne Zufall.',
    ofRun: (run) => `, allein in Lauf ${run}.`,
    noRounds: 'Noch keine Runden.',
    summary: ({ round, people: reached, broadcast: buy }) =>
      `Erreichte Menschen nach Runden. Runde ${round}: ${reached}.${buy === null ? '' : ` ${buy.name}: ${buy.people}.`} Die Tabelle enthält jede Runde.`,
    inRound: ({ round, people: reached }) => `Runde ${round}: ${people(reached)}`,
    range: (reached) => `9 von 10 Läufen: ${reached}`,
    ofCriticism: (reached) => `davon durch Kritik ${reached}`,
    ofGhost: (reached) => `vorher: ${people(reached)}`,
    ghost: 'vorher',
    time: 'Zeit seit dem Anfang',
    summaryAfter: ({ span, people: reached, broadcast: buy }) =>
      `Erreichte Menschen nach der Zeit. Nach ${span}: ${reached}.${buy === null ? '' : ` ${buy.name}: ${buy.people}.`} Die Tabelle enthält jeden Zeitpunkt.`,
    after: ({ span, people: reached }) => `Nach ${span}: ${people(reached)}`,
    table: 'Reichweite nach Runden, Tabelle',
    timeTable: 'Reichweite nach der Zeit, Tabelle',
    timeColumn: 'Nach',
    roundColumn: 'Runde',
    peopleColumn: 'Erreichte Menschen',
    reachColumn: 'Erreichte Menschen, im Mittel',
    rangeColumns: '9 von 10 Läufen',
    lowColumn: 'von',
    highColumn: 'bis',
    shareColumn: (buy) => `In % des Publikums: ${buy}`,
    current: 'gerade gezeigt',
  },
  costTable: {
    sharing: 'Teilen',
    perPeople: 'Je 1.000 erreichte Menschen',
    perPeopleNote: 'jeder einmal gezählt',
    cpm: 'Je 1.000 Kontakte',
    cpmNote: 'TKP, Wiederholungen zählen mit',
    noCost: 'noch kein Budget',
    range: ({ low, high }) => `9 von 10 Läufen: zwischen ${low} und ${high}`,
    amount: 'Betrag',
    reached: 'Erreichte Menschen',
    views: 'Kontakte',
    cost: 'Kosten',
    cpmRow: 'Je 1.000 Kontakte (TKP)',
    perPeopleRow: 'Je 1.000 erreichte Menschen',
  },
  costBars: {
    title: 'Je 1.000 erreichte Menschen',
    note: 'jeder einmal gezählt',
    sharing: 'Teilen',
    range: ({ low, high }) => `9 von 10 Läufen: zwischen ${low} und ${high}`,
    noCost: 'noch kein Budget',
    nobodyReached: 'niemand erreicht',
  },
  guess: {
    axis: 'Runde',
    draw: 'Hier die Vermutung zeichnen',
    label:
      'Die Vermutung, wie viele Menschen erreicht werden. Auf und ab setzen einen Punkt, links und rechts gehen zum nächsten.',
    labelCompared: 'Die Vermutung, wie viele Menschen erreicht werden, und was berechnet wurde.',
    place: ({ axis, place }) => `${axis} ${place}`,
    notDrawn: (place) => `${place}: noch nicht gezeichnet`,
    drawn: ({ place, people: guess }) => `${place}: ${people(guess)}`,
    known: ({ place, people: count }) => `${place}: bekannt, ${people(count)}`,
    compared: ({ place, guess, people: count }) => `${place}: vermutet ${guess}, berechnet ${people(count)}`,
    guess: 'vermutet',
    computed: 'berechnet',
  },
  outcomes: {
    label: ({ text, count }) =>
      count === 1 ? `${text} Lauf` : `${text} Läufe, von den wenigsten erreichten Menschen bis zu den meisten`,
    run: ({ run, people: reached }) => `Lauf ${run}: ${people(reached)}`,
    choose: ({ text, count }) =>
      count === 1 ? `${text} Lauf. Er lässt sich zeigen.` : `${text} Läufe, nach Glück geordnet: einen wählen.`,
    group: ({ runs, all, people: reached }) => `${runs.text} von ${all} Läufen: ${reached}`,
    all: ({ runs, people: reached }) => `${runs.text} ${runs.count === 1 ? 'Lauf' : 'Läufe'}: ${reached}`,
    median: (reached) => `Median: ${people(reached)}`,
    broadcast: ({ broadcast: buy, people: reached }) => `${buy}: ${reached}`,
    broadcastAbove: ({ broadcast: buy, people: reached }) => `${buy}: ${reached}, weit darüber`,
    least: 'Pech',
    most: 'Glück',
    none: 'Noch keine Läufe.',
  },
  sightsBar: {
    question: 'Wer hat die Kritik gesehen, und was sah man dabei?',
    withDesk: 'Wenn jemand antwortet',
    withoutDesk: 'Wenn niemand antwortet',
    noDesk: 'Niemand antwortet',
    beforeAnswer: 'ohne Antwort',
    withAnswer: 'mit der Antwort',
    elsewhere: 'auf anderen Seiten',
    prevented: 'rechtzeitig verborgen',
    views,
    fewer: ({ views: seen, range }) => `${views(seen)} weniger, als wenn niemand antwortet${atMost(range)}.`,
    more: ({ views: seen, range }) => `${views(seen)} mehr, als wenn niemand antwortet${atMost(range)}.`,
    noDifference: 'Der Unterschied zu denselben Läufen ohne Antworten ist nicht größer, als der Zufall ihn macht.',
    bar: ({ name, views: seen, parts }) => `${name}: ${seen}${parts.length === 0 ? '' : `; ${parts.join(', ')}`}`,
    part: ({ kind, views: seen, share }) => `${seen} ${kind} (${share})`,
    preventedPart: ({ text }) => `${text} weitere rechtzeitig verborgen`,
    table: 'Kontakte mit der Kritik, Tabelle',
    kindColumn: 'Kontakte mit der Kritik',
    all: 'Alle gesehenen',
  },
  slider: {
    notGiven: 'nicht angegeben',
    refused: (problem) => `${problem} Der letzte gültige Wert bleibt.`,
    backTo: (value) => `Zurück auf ${value}`,
    backToLabel: ({ label, value }) => `${label}: zurück auf ${value}`,
    fieldLabel: (label) => `${label}, Zahl`,
  },
  planning: germanPlanning,
  year: germanYear,
};

/** In the dative: „bei einem Menschen“, „bei 12 Menschen“. */
function personsReached({ text, count }: Counted): string {
  return count === 1 ? 'einem Menschen' : `${text} Menschen`;
}
