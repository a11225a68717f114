import { LitElement } from 'lit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LeaveController } from './leave-controller.ts';

class LeaveHost extends LitElement {
  readonly leaver = new LeaveController(this);
}
customElements.define('test-leave-host', LeaveHost);

const cover = () => document.querySelector<HTMLElement>('[data-service-directory-cover]');

let host: LeaveHost;
let replaced: string[];
let left: number;

beforeEach(async () => {
  replaced = [];
  left = 0;
  host = new LeaveHost();
  host.leaver.exitUrl = 'https://weather.example/';
  host.leaver.replace = (url) => replaced.push(url);
  host.leaver.onLeave = () => left++;
  document.body.append(host);
  await host.updateComplete;
});

afterEach(() => {
  document.body.replaceChildren();
  document.head.querySelectorAll('meta[name="referrer"]').forEach((policy) => policy.remove());
  vi.restoreAllMocks();
});

const shift = (times: number) => userEvent.keyboard('{Shift}'.repeat(times));
/** A press of a key at a moment of the page's clock, in milliseconds. */
function pressAt(time: number, key = 'Shift'): void {
  for (const type of ['keydown', 'keyup'] as const) {
    const event = new KeyboardEvent(type, { key, bubbles: true });
    Object.defineProperty(event, 'timeStamp', { value: time });
    document.body.dispatchEvent(event);
  }
}

describe('leaving', () => {
  test('covers the page at once, tells, and replaces the page', () => {
    host.leaver.onLeave = () => {
      left++;
      expect(cover()).not.toBeNull();
      expect(replaced).toEqual([]);
    };
    host.leaver.leave();
    expect(left).toBe(1);
    expect(replaced).toEqual(['https://weather.example/']);
  });

  test('the cover hides everything, wherever one points', () => {
    host.leaver.leave();
    const box = cover()!.getBoundingClientRect();
    expect([box.left, box.top, box.width, box.height]).toEqual([0, 0, innerWidth, innerHeight]);
    expect(document.elementFromPoint(innerWidth / 2, innerHeight / 2)).toBe(cover());
    expect(getComputedStyle(cover()!).backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
  });

  test('the site that she leaves to is not told where she was', () => {
    host.leaver.replace = () => {
      const policies = [...document.head.querySelectorAll<HTMLMetaElement>('meta[name="referrer"]')];
      expect(policies.at(-1)?.content).toBe('no-referrer');
      replaced.push('left');
    };
    host.leaver.leave();
    expect(replaced).toEqual(['left']);
  });

  test('leaving twice makes one cover', () => {
    host.leaver.leave();
    host.leaver.leave();
    expect(document.querySelectorAll('[data-service-directory-cover]')).toHaveLength(1);
  });

  test('who comes back finds the page uncovered', () => {
    host.leaver.leave();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(cover()).toBeNull();
    host.leaver.leave();
    expect(cover()).not.toBeNull();
  });

  test('an element that is taken away leaves no cover behind', () => {
    host.leaver.leave();
    host.remove();
    expect(cover()).toBeNull();
  });
});

describe('Shift three times', () => {
  test('leaves', async () => {
    await shift(3);
    expect(replaced).toEqual(['https://weather.example/']);
  });
  test('twice does not', async () => {
    await shift(2);
    expect(replaced).toEqual([]);
    expect(host.leaver.pressesLeft).toBe(1);
  });
  test('left and right may be mixed', () => {
    for (const [time, code] of [
      [0, 'ShiftLeft'],
      [100, 'ShiftRight'],
      [200, 'ShiftLeft'],
    ] as const) {
      for (const type of ['keydown', 'keyup'] as const) {
        const event = new KeyboardEvent(type, { key: 'Shift', code });
        Object.defineProperty(event, 'timeStamp', { value: time + 10_000 });
        window.dispatchEvent(event);
      }
    }
    expect(replaced).toHaveLength(1);
  });
  test('each press is counted down, and begins anew after leaving', async () => {
    await shift(1);
    expect(host.leaver.pressesLeft).toBe(2);
    await shift(2);
    expect(host.leaver.pressesLeft).toBeUndefined();
    expect(left).toBe(1);
    await shift(2);
    expect(left).toBe(1);
  });
  test('never while capitals are typed', async () => {
    await userEvent.keyboard('{Shift>}A{/Shift}{Shift>}B{/Shift}{Shift>}C{/Shift}{Shift>}D{/Shift}');
    expect(replaced).toEqual([]);
    expect(host.leaver.pressesLeft).toBeUndefined();
  });
  test('a letter between the presses begins anew', async () => {
    await userEvent.keyboard('{Shift}{Shift}a{Shift}');
    expect(replaced).toEqual([]);
    expect(host.leaver.pressesLeft).toBe(2);
  });
  test('going back with Shift and Tab does not count', async () => {
    await userEvent.keyboard('{Shift>}{Tab}{Tab}{Tab}{/Shift}');
    expect(host.leaver.pressesLeft).toBeUndefined();
  });
  test.each(['Control', 'Alt', 'Meta'])('short cuts with %s do not count', async (key) => {
    await userEvent.keyboard(`{${key}>}{Shift}{Shift}{Shift}{/${key}}`);
    expect(replaced).toEqual([]);
  });
  test('holding the key down counts once', () => {
    for (let repeat = 0; repeat < 10; repeat++)
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', repeat: repeat > 0 }));
    window.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }));
    expect(host.leaver.pressesLeft).toBe(2);
    expect(replaced).toEqual([]);
  });
  test('pauses longer than three seconds begin anew', () => {
    pressAt(10_000);
    pressAt(11_000);
    pressAt(14_100);
    expect(replaced).toEqual([]);
    expect(host.leaver.pressesLeft).toBe(2);
    pressAt(15_000);
    pressAt(16_000);
    expect(replaced).toHaveLength(1);
  });
  test.each(['Escape', 'Control', 'Enter'])('%s three times does nothing', (key) => {
    pressAt(10_000, key);
    pressAt(10_100, key);
    pressAt(10_200, key);
    expect(replaced).toEqual([]);
  });
  test('of several elements on the page one leaves', async () => {
    const other = new LeaveHost();
    other.leaver.replace = (url) => replaced.push(url);
    other.leaver.exitUrl = 'https://other.example/';
    document.body.append(other);
    await shift(3);
    expect(replaced).toEqual(['https://weather.example/']);
  });
  test('switched off it does nothing', async () => {
    host.leaver.isEnabled = false;
    await shift(3);
    expect(replaced).toEqual([]);
  });
  test('an element that was taken away does not listen', async () => {
    host.remove();
    await shift(3);
    expect(replaced).toEqual([]);
  });
  test('it works while something on the page stops the keys', async () => {
    const field = document.createElement('input');
    field.addEventListener('keydown', (event) => event.stopPropagation());
    field.addEventListener('keyup', (event) => event.stopPropagation());
    document.body.append(field);
    field.focus();
    await shift(3);
    expect(replaced).toHaveLength(1);
  });
});
