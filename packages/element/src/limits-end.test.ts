import type { DaySpan, ServiceStatus } from '@service-directory/schema';
import { expect, test } from 'vitest';
import { limitsEnd } from './limits-end.ts';

const span = (opens: string, closes: string, more: Partial<DaySpan> = {}): DaySpan => ({
  opens,
  closes,
  ...more,
});
const women = { audience: ['women' as const] };
const men = { audience: ['men' as const] };
const booked = { entry: 'appointment' as const };

function endAt(time: string, spans: DaySpan[], said: Partial<ServiceStatus> = {}): string | undefined {
  const status = { state: 'open', today: { date: '2026-03-10', weekday: 'tu', spans }, ...said };
  return limitsEnd(status as ServiceStatus, time);
}
const forWomen = { openFor: ['women'] } as Partial<ServiceStatus>;

test('hours for one group end where those for another begin', () => {
  const spans = [span('09:00', '15:00', women), span('15:00', '18:00', men)];
  expect(endAt('14:50', spans, forWomen)).toBe('15:00');
  expect(endAt('15:00', spans, { openFor: ['men'] } as never)).toBeUndefined();
});

test('hours to which one may just come end where others by appointment begin', () => {
  const spans = [span('09:00', '12:00', { entry: 'walk-in' }), span('12:00', '15:00', booked)];
  expect(endAt('10:30', spans, { entry: ['walk-in'] })).toBe('12:00');
});

test('hours for everybody end where those for a group alone go on, whichever stands first', () => {
  const spans = [span('09:00', '18:00', women), span('09:00', '12:00')];
  expect(endAt('10:00', spans)).toBe('12:00');
  expect(endAt('10:00', [...spans].reverse())).toBe('12:00');
});

test('hours for a group end with them, also where everybody is let in from earlier on', () => {
  const spans = [span('08:00', '12:00', women), span('10:00', '16:00')];
  expect(endAt('09:30', spans, forWomen)).toBe('12:00');
});

test('of hours side by side for two groups the first that end', () => {
  const spans = [span('09:00', '14:00', women), span('09:00', '21:00', men)];
  const both = { openFor: ['women', 'men'] } as Partial<ServiceStatus>;
  expect(endAt('11:30', spans, both)).toBe('14:00');
  expect(endAt('15:00', spans, { openFor: ['men'] } as never)).toBeUndefined();
  expect(endAt('11:30', [span('10:00', '12:00', women), span('11:00', '15:00', men)], both)).toBe('12:00');
});

test('hours to which one may just come end also where those by appointment run beside them and longer', () => {
  const spans = [span('09:00', '12:00', { entry: 'walk-in' }), span('09:00', '18:00', booked)];
  expect(endAt('11:30', spans, { entry: ['walk-in', 'appointment'] })).toBe('12:00');
  expect(endAt('12:30', spans, { entry: ['appointment'] })).toBeUndefined();
});

test('hours for a group that end while everybody is let in end nothing', () => {
  const walkIn = { entry: 'walk-in' as const };
  const spans = [span('09:00', '12:00', { ...women, ...walkIn }), span('09:00', '18:00', walkIn)];
  expect(endAt('11:30', spans, { entry: ['walk-in'] })).toBeUndefined();
});

test('hours that let nobody in any more say nothing of the others', () => {
  const spans = [span('09:00', '14:00', { ...women, lastEntry: '13:00' }), span('09:00', '21:00', men)];
  expect(endAt('13:30', spans, { openFor: ['men'] } as never)).toBeUndefined();
});

test('the same that is said again goes on, and what closes in between does not', () => {
  const again = [span('09:00', '12:00', women), span('12:00', '15:00', women)];
  expect(endAt('10:00', again, forWomen)).toBeUndefined();
  expect(endAt('10:00', [...again, span('15:00', '18:00', men)], forWomen)).toBe('15:00');
  expect(endAt('10:00', [again[0]!, span('13:00', '15:00', men)], forWomen)).toBeUndefined();
});

test('of a night, of hours without an end and of hours from yesterday nothing is said', () => {
  expect(endAt('22:00', [span('20:00', '02:00', women)], forWomen)).toBeUndefined();
  expect(endAt('22:00', [{ opens: '20:00', ...women }], forWomen)).toBeUndefined();
  expect(endAt('01:00', [span('20:00', '23:00', women)], forWomen)).toBeUndefined();
});

test('hours that are not certain do not keep a door open', () => {
  const spans = [span('09:00', '12:00', women), span('12:00', '15:00', { ...men, reason: 'condition' })];
  expect(endAt('10:00', spans, forWomen)).toBeUndefined();
});
