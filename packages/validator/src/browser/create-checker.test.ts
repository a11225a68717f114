import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createChecker } from './create-checker.ts';
import { badDirectory, fileOf, goodDirectory, longDirectory, TODAY } from './testing/directories.ts';
import { FakeWorker, type Mishap } from './testing/fake-worker.ts';
import type { CheckProgress } from './types.ts';

const GOOD = [fileOf('good.json', goodDirectory())];
const BAD = [fileOf('bad.json', badDirectory())];
const LONG = [fileOf('long.json', longDirectory(2000))];

/** A checker whose workers meet these mishaps, one after the other, and then none. */
function checkerWith(...mishaps: (Mishap | undefined)[]) {
  const workers: FakeWorker[] = [];
  const createWorker = () => {
    const worker = new FakeWorker(mishaps[workers.length]);
    workers.push(worker);
    return worker as unknown as Worker;
  };
  return { checker: createChecker({ createWorker }), workers };
}

const unhandled: unknown[] = [];
const noteUnhandled = (error: unknown) => unhandled.push(error);

beforeEach(() => {
  unhandled.length = 0;
  process.on('unhandledRejection', noteUnhandled);
});
afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve));
  process.off('unhandledRejection', noteUnhandled);
  expect(unhandled).toEqual([]);
});

describe('with a worker', () => {
  it('starts it at the first check and keeps it for the next', async () => {
    const { checker, workers } = checkerWith();
    expect(workers).toHaveLength(0);
    const seen: CheckProgress[] = [];
    const onProgress = (progress: CheckProgress) => seen.push(progress);
    expect((await checker.check(BAD, { today: TODAY, onProgress })).counts.error).toBeGreaterThan(0);
    expect(seen.at(-1)).toEqual({ stage: 'check', done: 2, total: 2 });
    expect((await checker.check(GOOD, { today: TODAY, lang: 'nb' })).counts.error).toBe(0);
    expect(workers).toHaveLength(1);
  });

  it('is stopped by its signal, wherever it is, and the worker ended', async () => {
    const { checker, workers } = checkerWith('hangs');
    const controller = new AbortController();
    const check = checker.check(GOOD, { today: TODAY, signal: controller.signal });
    setTimeout(() => controller.abort(new Error('enough')));
    await expect(check).rejects.toThrow('enough');
    expect(workers[0]?.isEnded).toBe(true);
    expect((await checker.check(BAD, { today: TODAY })).counts.error).toBeGreaterThan(0);
    expect(workers).toHaveLength(2);
  });

  it('does not start with a signal that was given before', async () => {
    const { checker, workers } = checkerWith();
    await expect(checker.check(GOOD, { today: TODAY, signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(workers).toHaveLength(0);
  });

  it('gives way to another check', async () => {
    const { checker, workers } = checkerWith();
    const first = checker.check(LONG, { today: TODAY });
    const second = checker.check(BAD, { today: TODAY });
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    expect((await second).findings.every(({ file }) => file === 'bad.json')).toBe(true);
    expect(workers.filter(({ isEnded }) => !isEnded)).toHaveLength(1);
  });

  it.each(['crashes', 'throws'] as const)('that %s is told in a sentence and replaced', async (mishap) => {
    const { checker, workers } = checkerWith(mishap);
    await expect(checker.check(GOOD, { today: TODAY, lang: 'nb' })).rejects.toMatchObject({
      name: 'CheckError',
      code: 'crashed',
      message: expect.stringMatching(/Sjekken stanset midt i \(.+\)\. Prøv igjen\./),
    });
    expect(workers[0]?.isEnded).toBe(true);
    expect((await checker.check(GOOD, { today: TODAY })).counts.error).toBe(0);
    expect(workers).toHaveLength(2);
  });

  it('gives reports, other words and repairs of the last result', async () => {
    const { checker } = checkerWith();
    await checker.check(BAD, { today: TODAY });
    expect(JSON.parse(await checker.report('json'))).toHaveProperty('findings');
    expect((await checker.reword('nb')).lang).toBe('nb');
    expect(await checker.fix()).toEqual([]);
    expect(await checker.directories()).toHaveLength(1);
  });

  it('waits with a report until the check that runs is done', async () => {
    const { checker } = checkerWith();
    void checker.check(BAD, { today: TODAY });
    expect(await checker.report('text')).toContain('bad.json');
  });

  it('has nothing to report before a check, or after one that failed', async () => {
    const { checker } = checkerWith();
    await expect(checker.report('json', 'nb')).rejects.toMatchObject({ code: 'no-result' });
    await checker.check([], { today: TODAY }).catch(() => undefined);
    await expect(checker.fix()).rejects.toMatchObject({ code: 'no-result' });
  });
});

describe('where no worker starts', () => {
  it.each(['does-not-start', 'is not allowed'] as const)('(%s) checks on the page', async (how) => {
    const checker = createChecker({
      createWorker: () => {
        if (how === 'is not allowed') throw new DOMException('no', 'SecurityError');
        return new FakeWorker('does-not-start') as unknown as Worker;
      },
    });
    expect((await checker.check(BAD, { today: TODAY })).counts.error).toBeGreaterThan(0);
    expect(await checker.report('text')).toContain('bad.json');
  });

  it('lets the page answer between slices, and stops there', async () => {
    const { checker } = checkerWith('does-not-start');
    await checker.check(GOOD, { today: TODAY });
    const controller = new AbortController();
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
      if (turns === 3) controller.abort();
    });
    const check = checker.check(LONG, { today: TODAY, signal: controller.signal });
    await expect(check).rejects.toMatchObject({ name: 'AbortError' });
    clearInterval(timer);
    expect(turns).toBe(3);
  });
});

it('an option that is wrong is told, and does not end the worker', async () => {
  const { checker, workers } = checkerWith();
  await expect(checker.check(GOOD, { today: '15.06.2026' })).rejects.toMatchObject({ code: 'bad-option' });
  await checker.check(GOOD, { today: TODAY });
  expect(workers).toHaveLength(1);
});

it('once ended, stops what runs and refuses the rest', async () => {
  const { checker, workers } = checkerWith('hangs');
  const check = checker.check(GOOD, { today: TODAY });
  await new Promise((resolve) => setTimeout(resolve));
  checker.dispose();
  await expect(check).rejects.toMatchObject({ name: 'AbortError' });
  expect(workers[0]?.isEnded).toBe(true);
  await expect(checker.check(GOOD, { today: TODAY })).rejects.toMatchObject({ code: 'disposed' });
  await expect(checker.fix()).rejects.toMatchObject({ code: 'disposed' });
});
