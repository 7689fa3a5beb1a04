import { msg, str } from '@lit/localize';
import { pageNumbers } from './page-words.ts';
import { measuredValues } from 'ripplecast/scenario';

/** A rate that somebody measured, with its year: "35 % measured in 2013"; empty where nobody has. */
export function measuredRate(path: string): string {
  const measured = measuredValues.find((each) => each.path === path);
  return measured === undefined ? '' : msg(str`${pageNumbers().percent(measured.value)} measured in ${measured.year}`);
}

/** The same at its place on a slider: "fans see 16 %"; as the core calls it where the page has no words of its own. */
export function measuredTick({ path, value, label }: (typeof measuredValues)[number]): string {
  const { percent, whole } = pageNumbers();
  switch (path) {
    case 'followers':
      return msg(str`median ${whole(value)} friends`);
    case 'message.fanVisibility':
      return msg(str`fans see ${percent(value)}`);
    case 'model.visibility':
      return msg(str`friends see ${percent(value)}`);
    case 'model.shareProbability':
      return msg(str`share ${percent(Number(value.toPrecision(2)))}`);
    default:
      return label;
  }
}
