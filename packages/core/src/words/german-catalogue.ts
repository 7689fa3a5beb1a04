import type { PresetWords } from './words.ts';

/** What the catalogues say in English, in German. A text that is not here is a name, which stays as it is. */

/** By the id of a preset. */
export const germanPresets: Readonly<Record<string, PresetWords>> = {
  'seed-example': {
    title: 'Das Beispiel gegen den Super Bowl XLV',
    summary:
      'Eine Marke mit 1.000 Fans veröffentlicht einen Beitrag. Alle sehen ihn, alle haben 300 Freunde, einer von zehn teilt ihn. Wann erreicht er mehr Menschen als ein Spot beim Super Bowl, und was kostet jeder davon? Diese Zahlen hat niemand gemessen: Sie sind die Behauptung, die hier geprüft wird.',
  },
  'seed-example-round': {
    title: 'Das Beispiel in den runden Zahlen von 2011',
    summary:
      'Derselbe Beitrag gegen den Super Bowl in den runden Zahlen, die durch die Presse gingen: 111 Millionen Menschen vor dem Fernseher für 3 Millionen Dollar, dazu eine Million für den Dreh des Spots.',
  },
  'one-fan': {
    title: 'Ein einziger Fan, und das Glück des ersten Teilens',
    summary:
      'Dieselben Zahlen mit einem einzigen Fan. In neun von zehn Fällen teilt dieser Fan nicht, und es geschieht gar nichts; in einem von zehn erfährt das ganze Land davon. Ein Mittelwert beschreibt keines von beidem.',
  },
  'tipping-point': {
    title: 'Am Kipppunkt: Einmal Teilen führt zu einmal Teilen',
    summary:
      'Das Beispiel mit einer einzigen anderen Zahl: Nur 1 von 300 teilt den Beitrag, nicht 1 von 10. So führt jedes Teilen im Mittel zu einem weiteren. Unter diesem Punkt versandet jeder Beitrag; darüber heben manche ab.',
  },
  'measured-2012': {
    title: 'Eine Seite mit einer Million Fans, wie 2012 gemessen',
    summary:
      'Eine Seite mit einer Million Fans und den Raten, die um 2012 auf Facebook gemessen wurden: 16 % der Fans sehen den Beitrag, 35 % der Freunde sehen, was jemand teilt, 3 von 1.000 teilen ihn. Nach wenigen Runden versandet er.',
  },
  'measured-friends-2014': {
    title: 'Eine Seite mit einer Million Fans, Freunde so ungleich verteilt wie 2014',
    summary:
      'Eine Seite mit einer Million Fans im Jahr 2014, als nur 6 % von ihnen einen Beitrag sahen. Die Freunde sind so ungleich verteilt wie im Leben: Die Hälfte aller Menschen hat weniger als 200, wenige haben Tausende.',
  },
  'launch-in-hours': {
    title: 'Eine Seite mit einer Million Fans, Stunde für Stunde',
    summary:
      'Die Seite von 2012 mit Uhr: Die Hälfte derer, die einen Beitrag sehen, sieht ihn innerhalb von 80 Minuten, fast alle innerhalb eines Tages. Wann ist die Hälfte der ganzen Reichweite erreicht? Stunden ändern, wann Menschen etwas sehen, nie wie viele.',
  },
  'complaint-as-claimed': {
    title: 'Eine Beschwerde in einer Stadt, wie behauptet: fünfmal so schnell und so weit',
    summary:
      'In einer Stadt mit 100.000 Menschen beschwert sich jemand, und schlechte Nachrichten verbreiten sich „fünfmal so schnell und so weit“: Sie werden fünfmal so oft geteilt und in einem Fünftel der Zeit gesehen. Gemessen hat das niemand; so sähe es aus, wenn der Satz stimmte. Sechs von zehn Beschwerden erreichten in zwei Tagen mehr als die halbe Stadt.',
  },
  'complaint-as-measured': {
    title: 'Eine Beschwerde in einer Stadt, wie gemessen',
    summary:
      'Dieselbe Beschwerde in derselben Stadt mit dem, was gemessen wurde: Schlechte Nachrichten werden 1,25-mal so oft geteilt und in vier Fünfteln der Zeit gesehen. Rund 170 Menschen sehen sie, dann versandet sie: Wer sie teilt, bringt 0,4 andere dazu.',
  },
  'round-the-clock-desk': {
    title: 'Acht Stunden lang Beschwerden, drei Menschen antworten rund um die Uhr',
    summary:
      'Etwas geht schief, und acht Stunden lang beschweren sich 25 Menschen pro Stunde. Drei Menschen antworten Tag und Nacht und brauchen je sechs Minuten. Wer sieht eine Beschwerde, und steht die Antwort schon darunter? Verbreitung und Kontakte sind gemessen; bei der Wirkung einer Antwort ist nur die Richtung bekannt.',
  },
  'office-hours-desk': {
    title: 'Acht Stunden lang Beschwerden, neun Menschen antworten von 9 bis 17 Uhr',
    summary:
      'Dieselben Beschwerden, und ebenso viele Arbeitsstunden am Tag: neun Menschen von 9 bis 17 Uhr statt drei rund um die Uhr. Die Beschwerden beginnen zu irgendeiner Stunde. Die der Nacht werden gesehen und aufgegeben, bevor jemand ins Büro kommt.',
  },
  classroom: {
    title: 'Ein Gerücht in einer Klasse mit 30 Jugendlichen',
    summary:
      'Jemand aus einer Klasse mit dreißig Jugendlichen, die in fünf Gruppen sitzen, erzählt neun Freunden ein Gerücht. Wer es hört, erzählt es mit einer Wahrscheinlichkeit von 15 % weiter. Das ist klein genug, um jedem Menschen zu folgen: In der Hälfte aller Läufe geht es durch fast die ganze Klasse, in einem von vier endet es bei den ersten Freunden.',
  },
  'whom-to-ask': {
    title: 'Wen zuerst fragen in einem Karateverein',
    summary:
      'Die 34 Mitglieder eines Karatevereins, und wer mit wem befreundet ist, wie Wayne Zachary es 1977 sah. Drei von ihnen werden bezahlt, damit sie eine Nachricht weitergeben, mit 2 Dollar für jeden Menschen, mit dem sie befreundet sind. Welche drei erreichen die meisten im Verein? Ripplecast wählt sie aus und sagt, wie gut diese Wahl mindestens ist.',
  },
};

/** What is remarked on buys. */
export const germanRemarks: Readonly<Record<string, string>> = {
  'press: $2.8 million': 'Preis laut Presse: 2,8 Millionen Dollar',
  'press: over $3 million': 'Preis laut Presse: über 3 Millionen Dollar',
  'other press: $3.8 million': 'Preis laut anderer Presse: 3,8 Millionen Dollar',
  '162.9 million people saw some of the programme': '162,9 Millionen Menschen sahen einen Teil der Sendung',
  'counting changed: not comparable with earlier years': 'Zählweise geändert: mit früheren Jahren nicht vergleichbar',
  'counting changed: not comparable with years before 2025':
    'Zählweise geändert: mit Jahren vor 2025 nicht vergleichbar',
};

/** Sources that are sentences, or have words in them. */
export const germanSources: Readonly<Record<string, string>> = {
  'Nielsen universe estimate 2010–11: persons aged 2 or more in the United States':
    'Nielsen, Schätzung der Grundgesamtheit 2010/11: Menschen ab 2 Jahren in den USA',
  'The example itself': 'Das Beispiel selbst',
  'Chosen for this preset': 'Für dieses Beispiel gewählt',
  'Nielsen (111.041 million viewers on average); Kantar via SportsBusiness Journal 2014-01-30 ($3.1 million)':
    'Nielsen (im Durchschnitt 111,041 Millionen vor dem Fernseher); Kantar nach SportsBusiness Journal, 30.01.2014 (3,1 Millionen Dollar)',
  'The example itself; no primary source found': 'Das Beispiel selbst; keine erste Quelle gefunden',
  'Press reports: 111 million viewers, over $3 million for 30 seconds':
    'Presse: 111 Millionen vor dem Fernseher, über 3 Millionen Dollar für 30 Sekunden',
  'Bernstein et al. 2013, cited by others': 'Bernstein et al. 2013, nach anderen zitiert',
  'EdgeRank Checker 2012 (1.92 % of viewers act) × quintly 2013 (15 % of actions are shares)':
    'EdgeRank Checker 2012 (1,92 % derer, die es sehen, reagieren) × quintly 2013 (15 % der Reaktionen sind Teilen)',
  'Pew Research Center 2014, adults in the United States (median 200, mean 338); fit':
    'Pew Research Center 2014, Erwachsene in den USA (Median 200, Mittel 338); angepasst',
  "Facebook's limit on friends, as in Ugander et al. 2011":
    'Höchstzahl von Freunden bei Facebook, wie in Ugander et al. 2011',
  'Pfeffer, Matter, Sargsyan, ICWSM 2023: half of all views of a post on Twitter within about 80 minutes':
    'Pfeffer, Matter, Sargsyan, ICWSM 2023: die Hälfte aller Kontakte eines Beitrags auf Twitter in etwa 80 Minuten',
  'Pfeffer, Matter, Sargsyan, ICWSM 2023: no relevant views after a day for about 95 % of posts; derived':
    'Pfeffer, Matter, Sargsyan, ICWSM 2023: nach einem Tag bei etwa 95 % der Beiträge keine nennenswerten Kontakte mehr; abgeleitet',
  'Keller Fay: 6 to 8 positive for 1 negative': 'Keller Fay: 6 bis 8 positive auf 1 negative',
  'The claim "five times faster and farther": no source found. Perhaps from Verde Group and Wharton 2006, where five times as many tell others about a problem as tell the company':
    'Die Behauptung „fünfmal so schnell und so weit“: keine Quelle gefunden. Vielleicht von Verde Group und Wharton 2006: Fünfmal so viele erzählen anderen von einem Problem, wie es der Firma sagen',
  'Tsugawa and Ohsaki 2015, 2017: 20 to 60 % more reposts of negative posts; derived':
    'Tsugawa und Ohsaki 2015, 2017: negative Beiträge werden 20 bis 60 % öfter geteilt; abgeleitet',
  'Tsugawa and Ohsaki 2015: reposts 25 % faster, where there are many':
    'Tsugawa und Ohsaki 2015: Teilen um 25 % schneller, wo oft geteilt wird',
  Assumed: 'Angenommen',
  'Derived: 42 % expect an answer within an hour (Edison 2012), 79 % within a day (Arise 2017)':
    'Abgeleitet: 42 % erwarten eine Antwort innerhalb einer Stunde (Edison 2012), 79 % innerhalb eines Tages (Arise 2017)',
  'That answers calm: Herhausen et al. 2019; by how much is assumed':
    'Dass Antworten beruhigen: Herhausen et al. 2019; wie sehr, ist angenommen',
  'That answers draw attention: Golmohammadi et al. 2021; by how much is assumed':
    'Dass Antworten Aufmerksamkeit ziehen: Golmohammadi et al. 2021; wie sehr, ist angenommen',
  'Nielsen via Wikipedia-derived table': 'Nielsen nach einer Tabelle aus Wikipedia',
  'Nielsen; Kantar via SportsBusiness Journal 2014-01-30': 'Nielsen; Kantar nach SportsBusiness Journal, 30.01.2014',
  'Nielsen; press (Kantar: 4.8)': 'Nielsen; Presse (Kantar: 4,8)',
  'Nielsen; press': 'Nielsen; Presse',
  'Nielsen 2025 release; press': 'Nielsen, Veröffentlichung 2025; Presse',
  'Nielsen 2025 release; press 6 to 7': 'Nielsen, Veröffentlichung 2025; Presse: 6 bis 7',
  'Nielsen 2025 release; Ad Age': 'Nielsen, Veröffentlichung 2025; Ad Age',
  'Nielsen revised via MediaPost; NBCUniversal': 'Nielsen, berichtigt, nach MediaPost; NBCUniversal',
  'Kantar 2012-02-14; SportsBusiness Journal 2018-03-06': 'Kantar, 14.02.2012; SportsBusiness Journal, 06.03.2018',
  'Kantar; SportsBusiness Journal 2018-03-06': 'Kantar; SportsBusiness Journal, 06.03.2018',
  'Guideline via MediaPost': 'Guideline nach MediaPost',
};
