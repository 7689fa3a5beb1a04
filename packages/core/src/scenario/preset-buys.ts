import type { Presets } from './presets.ts';

/** The name of a buy that has one. */
export interface PresetBuy {
  /** `Super Bowl XLV`; of a buy with a remark, the programme: `Super Bowl`. */
  readonly name: string;
  /** Year in which it was shown. */
  readonly year: number;
  /** What sets its figures apart from the published ones: `in round numbers`. */
  readonly remark?: string;
}

/** What the buys are called that presets write out. */
export const presetBuys: Readonly<Partial<Record<keyof Presets, PresetBuy>>> = {
  seedExampleRound: { name: 'Super Bowl', year: 2011, remark: 'in round numbers' },
};
