import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { changeLanguage } from './show-language.ts';
import { keepSettings, readSettings, type DeviceSettings } from './device-settings.ts';

/** The settings of a reader on a page: read when it opens, kept on the device when one changes. */
export class SettingsController implements ReactiveController {
  #settings: DeviceSettings = readSettings();
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate' | 'addController'>;

  /** @param host - Drawn anew after each choice. */
  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate' | 'addController'>) {
    this.#host = host;
    showTheme(this.#settings);
    host.addController(this);
  }

  hostConnected(): void {
    showTheme(this.#settings);
  }

  get now(): DeviceSettings {
    return this.#settings;
  }

  /** Whether nothing may move by itself. */
  get nothingMoves(): boolean {
    const { motion } = this.#settings;
    return motion === 'system' ? matchMedia('(prefers-reduced-motion: reduce)').matches : motion === 'less';
  }

  choose(part: Partial<DeviceSettings>): void {
    this.#settings = { ...this.#settings, ...part };
    keepSettings(this.#settings);
    showTheme(this.#settings);
    void changeLanguage(this.#settings)?.then(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }
}

/** Style sheets and pictures follow the theme by `color-scheme`. */
function showTheme({ theme }: DeviceSettings): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
