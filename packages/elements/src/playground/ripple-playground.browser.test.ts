import { presets } from 'ripplecast/scenario';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { drawn, show } from '../../test/show-element.ts';
import { german } from '../words/german.ts';
import { withVersion, type PlaygroundFigures } from './playground-messages.ts';
import type { RipplePlayground } from './ripple-playground.ts';

/** Nobody answers there: what the playground says is said by the tests. */
const src = 'https://playground.example/play/';
const origin = new URL(src).origin;

const figures: PlaygroundFigures = {
  link: 'v=2',
  runs: 1000,
  reach: 5,
  reachRange: [4, 6],
  broadcastReach: null,
  costPerThousandReached: null,
  broadcastCostPerThousandReached: null,
  currency: 'USD',
};

afterEach(() => document.body.replaceChildren());

function frameOf(element: RipplePlayground): HTMLIFrameElement {
  const frame = element.shadowRoot?.querySelector('iframe');
  if (!frame) throw new Error('there must be a frame');
  return frame;
}

/** A message as the browser brings it, by default from the frame. */
function bring(element: RipplePlayground, data: unknown, from: MessageEventInit = {}): void {
  window.dispatchEvent(new MessageEvent('message', { data, origin, source: frameOf(element).contentWindow, ...from }));
}

/** What is sent to the frame from now on: a window of ours stands in its place. */
function sent(element: RipplePlayground): unknown[][] {
  const calls: unknown[][] = [];
  const { contentWindow } = document.body.appendChild(document.createElement('iframe'));
  if (contentWindow === null) throw new Error('the frame must have a window');
  Object.assign(contentWindow, { postMessage: (...call: unknown[]) => calls.push(call) });
  vi.spyOn(frameOf(element), 'contentWindow', 'get').mockReturnValue(contentWindow);
  return calls;
}

describe('the frame', () => {
  it('shows a scenario or a link, in another page, without the parts that are hidden', async () => {
    const element = await show('ripple-playground', { src: `${src}#v=2`, link: 'v=2&fans=5', hide: 'cost charts' });
    expect(frameOf(element).src).toBe(`${src}#v=2&fans=5~hide=cost.charts&embed=1`);
    element.scenario = { ...presets.seedExample, followers: 150 };
    await drawn();
    expect(frameOf(element).src).toBe(`${src}#v=2&followers=150~hide=cost.charts&embed=1`);
  });

  it('may do no more than it needs, and is not told whose page it stands in', async () => {
    const frame = frameOf(await show('ripple-playground', { src }));
    expect([...frame.sandbox].toSorted()).toEqual([
      'allow-forms',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-same-origin',
      'allow-scripts',
    ]);
    expect([frame.allow, frame.loading, frame.referrerPolicy]).toEqual(['', 'lazy', 'no-referrer']);
  });

  it('has a name', async () => {
    const element = await show('ripple-playground', { src });
    expect(frameOf(element).title).toBe('Ripplecast playground');
    element.words = german;
    await drawn();
    expect(frameOf(element).title).toBe('Ripplecast zum Ausprobieren');
    element.label = 'Our launch';
    await drawn();
    expect(frameOf(element).title).toBe('Our launch');
  });

  it('is not there without an address', async () => {
    const element = await show('ripple-playground', { link: 'v=2' });
    expect(element.shadowRoot?.querySelector('iframe')).toBeNull();
    expect(element.shadowRoot?.textContent?.trim()).toBe('This frame has no address.');
  });

  it.each(['javascript:alert(1)', 'data:text/html,hello', 'file:///etc/passwd', 'https://'])(
    'does not take %s for an address',
    async (wrong) => {
      const element = await show('ripple-playground', {});
      expect(() => {
        element.src = wrong;
      }).toThrow('ripple-playground.src must be an address that begins with https: or http:');
      expect(element.src).toBeNull();
    },
  );
});

describe('messages', () => {
  it('are believed from the window of the frame, at the origin of its address', async () => {
    const element = await show('ripple-playground', { src });
    const heard: PlaygroundFigures[] = [];
    element.addEventListener('ripple-result', ({ detail }) => heard.push(detail));
    bring(element, withVersion({ kind: 'height', height: 811.2 }));
    bring(element, withVersion({ kind: 'result', figures }));
    await drawn();
    expect(frameOf(element).clientHeight).toBe(812);
    expect(heard).toEqual([figures]);
  });

  it('are believed from nobody else, and in no other form', async () => {
    const element = await show('ripple-playground', { src });
    const other = await show('ripple-playground', { src });
    const heard = vi.fn<() => void>();
    element.addEventListener('ripple-result', heard);
    const before = frameOf(element).clientHeight;
    const height = withVersion({ kind: 'height', height: 99 });
    for (const from of [
      { source: window },
      { source: null },
      { source: frameOf(other).contentWindow },
      { origin: location.origin },
      { origin: 'https://playground.example.org' },
      { origin: 'http://playground.example' },
      { origin: 'null' },
    ]) {
      bring(element, height, from);
      bring(element, withVersion({ kind: 'result', figures }), from);
    }
    for (const data of [
      'height',
      { ...height, ripplecast: 2 },
      { ...height, height: '99' },
      { ...height, height: 1e9 },
    ])
      bring(element, data);
    bring(element, { ripplecast: 1, kind: 'result', figures: { ...figures, reach: 'many' } });
    await drawn();
    expect(frameOf(element).clientHeight).toBe(before);
    expect(heard).not.toHaveBeenCalled();
  });

  it('are sent once the playground is there, to its origin alone', async () => {
    const element = await show('ripple-playground', { src, link: 'v=2' });
    const calls = sent(element);
    const bringReady = (): void => bring(element, withVersion({ kind: 'ready' }));
    element.play();
    expect(calls).toEqual([]);
    bringReady();
    element.play();
    element.pause();
    element.link = 'v=2&fans=5';
    await drawn();
    expect(calls).toEqual([
      [withVersion({ kind: 'listen' }), origin],
      [withVersion({ kind: 'play' }), origin],
      [withVersion({ kind: 'pause' }), origin],
      [withVersion({ kind: 'show', link: 'v=2&fans=5~embed=1' }), origin],
    ]);
    expect(frameOf(element).src, 'the frame is not loaded anew').toBe(`${src}#v=2~embed=1`);
    // Loaded anew by its reader, it opens at its address, and is told what is shown since.
    calls.length = 0;
    bringReady();
    expect(calls).toEqual([
      [withVersion({ kind: 'listen' }), origin],
      [withVersion({ kind: 'show', link: 'v=2&fans=5~embed=1' }), origin],
    ]);
  });

  it('are not heard once the element has left the page', async () => {
    const element = await show('ripple-playground', { src });
    const heard = vi.fn<() => void>();
    element.addEventListener('ripple-result', heard);
    const source = frameOf(element).contentWindow;
    element.remove();
    bring(element, withVersion({ kind: 'result', figures }), { source });
    expect(heard).not.toHaveBeenCalled();
  });

  it('to another playground wait until that is there', async () => {
    const element = await show('ripple-playground', { src });
    bring(element, withVersion({ kind: 'ready' }));
    bring(element, withVersion({ kind: 'height', height: 99 }));
    element.src = 'https://other.example/';
    await drawn();
    expect(frameOf(element).src).toBe('https://other.example/#~embed=1');
    expect(frameOf(element).clientHeight).not.toBe(99);
    const calls = sent(element);
    element.play();
    expect(calls).toEqual([]);
    bring(element, withVersion({ kind: 'ready' }));
    expect(calls, 'the origin before counts no more').toEqual([]);
  });
});
