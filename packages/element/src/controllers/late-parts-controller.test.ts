import type { ReactiveControllerHost } from 'lit';
import { expect, test, vi } from 'vitest';
import { LatePartsController } from './late-parts-controller.ts';

const makeHost = () =>
  ({ addController: vi.fn(), requestUpdate: vi.fn() }) as unknown as ReactiveControllerHost & {
    requestUpdate: ReturnType<typeof vi.fn>;
  };

const nothing = () => Promise.resolve();
const others = { record: nothing, map: nothing, near: nothing };

test('a part is fetched once, however often it is wanted', async () => {
  const host = makeHost();
  const record = vi.fn(() => Promise.resolve());
  const late = new LatePartsController(host, { ...others, record });
  expect(late.statusOf('record')).toBe('unasked');
  await Promise.all([late.want('record'), late.want('record')]);
  await late.want('record');
  expect(record).toHaveBeenCalledOnce();
  expect([late.statusOf('record'), late.statusOf('map')]).toEqual(['ready', 'unasked']);
  expect(host.requestUpdate).toHaveBeenCalledOnce();
});

test('a part that did not come is told, and asked for again', async () => {
  const host = makeHost();
  const map = vi.fn().mockRejectedValueOnce(new TypeError('offline')).mockResolvedValueOnce(undefined);
  const late = new LatePartsController(host, { ...others, map });
  await late.want('map');
  expect(late.statusOf('map')).toBe('failed');
  const again = late.want('map');
  expect(late.statusOf('map')).toBe('pending');
  await again;
  expect(late.statusOf('map')).toBe('ready');
});

test('what did not come is not asked for each time that the host is drawn', async () => {
  const host = makeHost();
  const record = vi.fn().mockRejectedValue(new TypeError('offline'));
  const late = new LatePartsController(host, { ...others, record });
  late.wantFirst('record');
  await late.want('record');
  for (let draw = 0; draw < 5; draw++) late.wantFirst('record');
  expect(record).toHaveBeenCalledOnce();
  expect(late.statusOf('record')).toBe('failed');
});

test('a part that is to come after a while is asked for once, and not when the host is gone by then', async () => {
  vi.useFakeTimers();
  const host = makeHost();
  const record = vi.fn(() => Promise.resolve());
  const late = new LatePartsController(host, { ...others, record });
  late.wantFirst('record', 100);
  late.wantFirst('record', 100);
  late.hostDisconnected();
  await vi.advanceTimersByTimeAsync(200);
  expect(record).not.toHaveBeenCalled();
  late.wantFirst('record', 100);
  await vi.advanceTimersByTimeAsync(200);
  expect(record).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

test('a part that failed while its turn was still to come is left to the reader, who has a button for it', async () => {
  vi.useFakeTimers();
  const record = vi.fn().mockRejectedValue(new TypeError('offline'));
  const late = new LatePartsController(makeHost(), { ...others, record });
  late.wantFirst('record', 100);
  await late.want('record');
  await vi.advanceTimersByTimeAsync(200);
  expect(record).toHaveBeenCalledOnce();
  expect(late.statusOf('record')).toBe('failed');
  vi.useRealTimers();
});

test('what belongs to a part is asked for when the part is, and again when it is tried again', async () => {
  const map = vi.fn().mockRejectedValueOnce(new TypeError('offline')).mockResolvedValueOnce(undefined);
  const late = new LatePartsController(makeHost(), { ...others, map });
  late.onWanted = vi.fn();
  const load = late.want('map');
  expect(late.onWanted).toHaveBeenCalledExactlyOnceWith('map');
  await Promise.all([load, late.want('map')]);
  expect(late.onWanted).toHaveBeenCalledOnce();
  await late.want('map');
  expect(late.onWanted).toHaveBeenCalledTimes(2);
});
