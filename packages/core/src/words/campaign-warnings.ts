import { type Numbers, plainNumbers } from './numbers.ts';

/** A sentence for each code of a warning about a campaign. */
export interface CampaignWarningWords {
  /** Conversations that the last round or the horizon has cut off. */
  readonly conversationsCut: (facts: {
    readonly cut: number;
    readonly conversations: number;
    /** Where conversations have hours, at which they end; null in rounds. */
    readonly horizonHours: number | null;
  }) => string;
  /** So large a fraction of the universe are fans in the end. */
  readonly fansNearUniverse: (facts: { readonly mix: string; readonly fraction: number }) => string;
  /** Nobody is ever an advocate, so that their share factor changes nothing. */
  readonly noAdvocates: (facts: { readonly mix: string }) => string;
  /** With so many shares for each sight a probability would be above 1, and is 1. */
  readonly sharesAlways: (facts: { readonly mix: string; readonly content: string }) => string;
  /** The scenario gives no cost; spots and desk may have one. */
  readonly noCostOfPosts: () => string;
  /** Chance alone may explain the difference of goodwill between two mixes. */
  readonly goodwillMayBeEqual: (facts: { readonly mix: string; readonly against: string }) => string;
}

/** The warnings about campaigns in English. */
export function englishCampaignWarnings({ exact, percent }: Numbers): CampaignWarningWords {
  return {
    conversationsCut: ({ cut, conversations, horizonHours }) =>
      horizonHours === null
        ? `${exact(cut)} of ${exact(conversations)} conversations were still spreading after the last round that maxGenerations allows: what later rounds would add is left out.`
        : `${exact(cut)} of ${exact(conversations)} conversations had sights to come after hour ${exact(horizonHours)}, the horizon: what they would add is left out.`,
    fansNearUniverse: ({ mix, fraction }) =>
      `In "${mix}" ${percent(fraction)} of all people are fans in the end: there are few strangers left who could be reached or join.`,
    noAdvocates: ({ mix }) =>
      `Nobody becomes an advocate in "${mix}", in any run: what advocates would change is not in these numbers.`,
    sharesAlways: ({ mix, content }) =>
      `In "${mix}" some share "${content}" at every sight: their share probability would be above 1, and is 1.`,
    noCostOfPosts: () =>
      'The scenario gives no cost, so posts are counted as free, and only spots and the desk have a price.',
    goodwillMayBeEqual: ({ mix, against }) =>
      `So few runs do not tell the goodwill of "${mix}" from that of "${against}": chance alone may explain the difference. More runs would tell.`,
  };
}

/** The warnings about campaigns in German. */
export function germanCampaignWarnings({ exact, percent }: Numbers): CampaignWarningWords {
  return {
    conversationsCut: ({ cut, conversations, horizonHours }) =>
      horizonHours === null
        ? `${exact(cut)} von ${exact(conversations)} Gesprächen breiteten sich nach der letzten Runde, die maxGenerations erlaubt, noch aus: Was später käme, fehlt.`
        : `In ${exact(cut)} von ${exact(conversations)} Gesprächen hätte nach Stunde ${exact(horizonHours)}, dem Horizont, noch jemand etwas gesehen: Das fehlt.`,
    fansNearUniverse: ({ mix, fraction }) =>
      `In „${mix}“ sind am Ende ${percent(fraction)} aller Menschen Fans: Es gibt kaum noch Fremde, die man erreichen oder gewinnen könnte.`,
    noAdvocates: ({ mix }) =>
      `In „${mix}“ wird in keinem Lauf jemand Fürsprecher: Was Fürsprecher ändern würden, steht nicht in diesen Zahlen.`,
    sharesAlways: ({ mix, content }) =>
      `In „${mix}“ teilen manche „${content}“, wann immer sie es sehen: Ihre Wahrscheinlichkeit zu teilen läge über 1 und ist 1.`,
    noCostOfPosts: () =>
      'Das Szenario nennt keine Kosten. Beiträge zählen daher als kostenlos; nur Spots und Antwortende haben einen Preis.',
    goodwillMayBeEqual: ({ mix, against }) =>
      `So wenige Läufe unterscheiden das Wohlwollen in „${mix}“ nicht von dem in „${against}“: Der Unterschied kann Zufall sein. Mehr Läufe sagen es.`,
  };
}

/** The warnings about campaigns as documents have them. */
export const plainCampaignWarnings: CampaignWarningWords = /* @__PURE__ */ englishCampaignWarnings(plainNumbers);
