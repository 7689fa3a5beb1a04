import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { changeLanguage } from './show-language.ts';
import { keepSettings, readSettings, type DeviceSettings } from './device-settings.ts';

/** The settings of a reader on a page: read when it opens, kept on the device when one changes. */
export class SettingsController implements ReactiveController {
  #settings: DeviceSettings = readSettings();
  /** What a link asks for, which is not kept. */
  #asked: Partial<DeviceSettings> = {};
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate' | 'addController'>;

  /** @param host - Drawn anew after each choice. */
  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate' | 'addController'>) {
    this.#host = host;
    showTheme(this.now);
    host.addController(this);
  }

  hostConnected(): void {
    showTheme(this.now);
  }

  get now(): DeviceSettings {
    return { ...this.#settings, ...this.#asked };
  }

  /** Takes what a link asks for, until the reader chooses something else; nothing of it is kept. */
  ask(part: Partial<DeviceSettings>): void {
    this.#asked = part;
    this.#show();
  }

  #show(): void {
    showTheme(this.now);
    void changeLanguage(this.now)?.then(() => this.#host.requestUpdate());
  }

  /** Whether nothing may move by itself. */
  get nothingMoves(): boolean {
    const { motion } = this.now;
    return motion === 'system' ? matchMedia('(prefers-reduced-motion: reduce)').matches : motion === 'less';
  }

  choose(part: Partial<DeviceSettings>): void {
    this.#settings = { ...this.#settings, ...part };
    this.#asked = Object.fromEntries(Object.entries(this.#asked).filter(([name]) => !(name in part)));
    keepSettings(this.#settings);
    this.#show();
    this.#host.requestUpdate();
  }
}

/** Style sheets and pictures follow the theme by `color-scheme`. */
function showTheme({ theme }: DeviceSettings): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
