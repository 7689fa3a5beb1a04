import type { ViewState } from '../../link/view-state.ts';
import type { DeviceSettings } from '../../shell/device-settings.ts';

/** What a link asks for in place of what the reader chose. */
export function askedSettings({ theme, language }: Pick<ViewState, 'theme' | 'language'>): Partial<DeviceSettings> {
  return { ...(theme !== null && { theme }), ...(language !== null && { language }) };
}
