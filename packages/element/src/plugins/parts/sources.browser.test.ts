import { afterEach, describe, expect, test } from 'vitest';
import { makeDirectory, makeDirectoryOf, SECRETS } from '../../testing/fixtures.ts';
import { everythingOf, found, idsOf, place, serve, textOf, watchTrouble, onCleanPage } from '../../testing/page.ts'; // prettier-ignore
import { never, boom } from '../../testing/plugins.ts';
import { forgetAnswers } from '../consents.ts';
import type { Plugin } from '../index.ts';
import { until } from '../../testing/until.ts';

onCleanPage();
afterEach(forgetAnswers);

describe('sources', () => {
  const rows = (load: unknown) => [{ id: 'rows', sources: [{ scheme: 'rows', load }] }];

  test('load a directory that src names, and what they give is read as leniently as a file', async () => {
    const element = place({ lang: 'en', src: 'rows:list.txt' }, {
      plugins: rows(() => Promise.resolve({ directory: makeDirectory() })),
    } as object);
    await found(element, 'service-directory-card');
    expect(element.results.length).toBeGreaterThan(10);
    for (const secret of SECRETS) expect(everythingOf(element)).not.toContain(secret);
  });

  test('stand beside files; one that fails costs its own part, and the reader is told that something is missing', async () => {
    watchTrouble();
    serve({ 'one.json': makeDirectoryOf('open-door') });
    const element = place({ lang: 'en', src: 'one.json rows:x' }, { plugins: rows(boom) } as object);
    const reasons: string[] = [];
    element.addEventListener('service-directory-error', ({ detail }) =>
      reasons.push(`${detail.reason} ${detail.url}`),
    );
    await found(element, 'service-directory-card');
    expect(idsOf(element)).toEqual(['open-door']);
    expect(textOf(element)).toContain('A part of the list could not be loaded');
    expect(reasons).toContain('plugin rows:x');
  });

  test('a source that nobody brings is told; when it comes later the list is loaded', async () => {
    watchTrouble();
    const element = place({ lang: 'en', src: 'rows:list.txt' });
    const reasons: string[] = [];
    element.addEventListener('service-directory-error', ({ detail }) => reasons.push(detail.reason));
    await found(element, '[part~="error"]');
    expect(reasons).toEqual(['no-source']);
    element.plugins = rows(() => Promise.resolve({ directory: makeDirectoryOf('open-door') })) as Plugin[];
    await found(element, 'service-directory-card');
  });

  test('one that never ends stops being waited for when another is wanted', async () => {
    let signal: AbortSignal | undefined;
    const element = place({ lang: 'en', src: 'rows:never' }, {
      plugins: rows((request: { signal: AbortSignal }) => {
        signal = request.signal;
        return never();
      }),
    } as object);
    await until(() => expect(signal).toBeDefined());
    element.directory = makeDirectoryOf('open-door');
    await found(element, 'service-directory-card');
    expect(signal?.aborted).toBe(true);
  });
});
