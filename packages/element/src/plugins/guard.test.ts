import { describe, expect, test, vi } from 'vitest';
import { Guard, NONSENSE, type PluginProblem } from './guard.ts';

const TEXT = {
  name: 'words()',
  gives: 'a text',
  read: (answer: unknown) => (typeof answer === 'string' ? answer : NONSENSE) as string | typeof NONSENSE,
};

function makeGuard() {
  const problems: PluginProblem[] = [];
  const guard = new Guard('night', 'facet «open»', 'The filter is left out.', (problem) =>
    problems.push(problem),
  );
  return { guard, problems, told: () => problems.map(({ message }) => message) };
}

const throws = (thrown: unknown) => () => {
  throw thrown;
};

describe('a hook that answers at once', () => {
  test('gives its answer, and nothing is told', () => {
    const { guard, problems } = makeGuard();
    expect(guard.call(TEXT, () => 'yes')).toBe('yes');
    expect(problems).toEqual([]);
  });

  test('that throws is told with what, where and how to mend it', () => {
    const { guard, told } = makeGuard();
    expect(guard.call(TEXT, throws(new RangeError('too far')))).toBeUndefined();
    expect(told()).toEqual([
      'Plugin «night», facet «open»: words() threw RangeError: too far. It must give a text. The filter is left out. See docs/plugins.md.',
    ]);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['an object without a prototype', Object.create(null) as object],
    ['an object that cannot be written', { toString: throws(new Error('no')) }],
  ])('that throws %s is told too', (_what, thrown) => {
    const { guard, problems } = makeGuard();
    expect(guard.call(TEXT, throws(thrown))).toBeUndefined();
    expect(problems).toHaveLength(1);
  });

  test('that gives a promise is told, and the promise fails unheard', async () => {
    const { guard, told } = makeGuard();
    expect(guard.call(TEXT, () => Promise.reject(new Error('late')))).toBeUndefined();
    await Promise.resolve();
    expect(told()[0]).toContain('gave a promise, and must answer at once');
  });

  test('is told once for each fault, however often it is called', () => {
    const { guard, problems } = makeGuard();
    for (let call = 0; call < 5; call++) guard.call(TEXT, () => 7);
    guard.call(TEXT, throws(new Error('boom')));
    expect(problems).toHaveLength(2);
  });

  test('whose answer throws when it is looked at is told', () => {
    const { guard, problems } = makeGuard();
    const hostile = new Proxy({}, { get: throws(new Error('do not look')) });
    expect(
      guard.call({ ...TEXT, read: (answer) => (answer as { a: string }).a }, () => hostile),
    ).toBeUndefined();
    expect(problems).toHaveLength(1);
  });
});

describe('a hook that takes its time', () => {
  test('gives what its promise is kept with, or what it gave at once', async () => {
    const { guard } = makeGuard();
    expect(await guard.wait(TEXT, () => Promise.resolve('later'))).toBe('later');
    expect(await guard.wait(TEXT, () => 'now')).toBe('now');
  });

  test.each([
    ['rejects', () => Promise.reject(new Error('no'))],
    ['throws', throws(new Error('no'))],
  ])('that %s is told', async (_what, run) => {
    const { guard, told } = makeGuard();
    expect(await guard.wait(TEXT, run)).toBeUndefined();
    expect(told()[0]).toContain('words() failed with Error: no. It must give a text.');
  });

  test('that never ends is given up, and told', async () => {
    vi.useFakeTimers();
    const { guard, told } = makeGuard();
    const answer = guard.wait(TEXT, () => new Promise(() => undefined));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await answer).toBeUndefined();
    expect(told()[0]).toContain('words() gave no answer within 20 seconds');
    vi.useRealTimers();
  });

  test('that is no longer wanted ends without a word', async () => {
    const { guard, problems } = makeGuard();
    const abort = new AbortController();
    const answer = guard.wait(TEXT, () => new Promise(() => undefined), { signal: abort.signal });
    abort.abort();
    expect(await answer).toBeUndefined();
    expect(problems).toEqual([]);
  });
});
