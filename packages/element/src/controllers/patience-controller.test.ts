import type { ReactiveController } from 'lit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PatienceController } from './patience-controller.ts';

/** A host that counts how often it is drawn. */
function makeHost() {
  const controllers: ReactiveController[] = [];
  return {
    draws: 0,
    addController: (controller: ReactiveController) => void controllers.push(controller),
    removeController: () => undefined,
    requestUpdate() {
      this.draws += 1;
    },
    updateComplete: Promise.resolve(true),
    disconnect: () => controllers.forEach((controller) => controller.hostDisconnected?.()),
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a short wait is not told of, a longer one is, and a long one in other words', () => {
  const host = makeHost();
  const patience = new PatienceController(host);
  patience.update(true);
  vi.advanceTimersByTime(299);
  expect(patience.stage).toBe('quiet');
  vi.advanceTimersByTime(1);
  expect(patience.stage).toBe('waiting');
  vi.advanceTimersByTime(7699);
  expect(patience.stage).toBe('waiting');
  vi.advanceTimersByTime(1);
  expect(patience.stage).toBe('slow');
  expect(host.draws).toBe(2);
});

test('told again that it waits, it does not begin anew', () => {
  const patience = new PatienceController(makeHost());
  patience.update(true);
  vi.advanceTimersByTime(200);
  patience.update(true);
  vi.advanceTimersByTime(100);
  expect(patience.stage).toBe('waiting');
});

test('what has come is not waited for, and the next wait begins from nothing', () => {
  const host = makeHost();
  const patience = new PatienceController(host);
  patience.update(true);
  vi.advanceTimersByTime(400);
  patience.update(false);
  expect(patience.stage).toBe('quiet');
  vi.advanceTimersByTime(60_000);
  expect(host.draws).toBe(1);
  patience.update(true);
  expect(patience.stage).toBe('quiet');
});

test('an element that was taken away is not drawn for it', () => {
  const host = makeHost();
  new PatienceController(host).update(true);
  host.disconnect();
  vi.advanceTimersByTime(60_000);
  expect(host.draws).toBe(0);
});
