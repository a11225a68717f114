import { createElement, createRef } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ServiceDirectory } from './react.ts';
import type { ServiceDirectory as ServiceDirectoryElement } from './service-directory.ts';
import { makeDirectory } from './testing/fixtures.ts';
import { cardsOf, drawn, found, onCleanPage, one, openRecord, serve } from './testing/page.ts';
import { until } from './testing/until.ts';

let root: Root | undefined;

function draw(...args: Parameters<typeof createElement<Parameters<typeof ServiceDirectory>[0]>>) {
  const place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
  root.render(createElement(...args));
}

async function listIn(): Promise<ServiceDirectoryElement> {
  const element = await found<ServiceDirectoryElement>(document.body, 'service-directory');
  await found(element, 'service-directory-list');
  await drawn(element);
  return element;
}

onCleanPage();
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  serve({ 'a.json': makeDirectory() });
});
afterEach(() => {
  root?.unmount();
  root = undefined;
});

test('props are properties of the element, and a ref is the element', async () => {
  const ref = createRef<ServiceDirectoryElement>();
  draw(ServiceDirectory, {
    ref,
    src: 'a.json',
    lang: 'en',
    onlyNeeds: 'food',
    mapHidden: true,
    className: 'wide',
  });
  const element = await listIn();
  expect(ref.current).toBe(element);
  expect(element.mapHidden).toBe(true);
  expect(element.className).toBe('wide');
  expect(cardsOf(element).length).toBeGreaterThan(0);
  expect(cardsOf(element).length).toBeLessThan(makeDirectory().services.length);
});

test('an object is given as it is, and another one takes its place', async () => {
  draw(ServiceDirectory, { directory: makeDirectory(), lang: 'en' });
  const element = await listIn();
  const [first] = makeDirectory().services;
  root!.render(
    createElement(ServiceDirectory, { directory: { ...makeDirectory(), services: [first] }, lang: 'en' }),
  );
  await until(() => expect(element.results).toHaveLength(1));
});

test('events are heard with what they tell, and no longer once nobody listens', async () => {
  const onServiceDirectoryLoad = vi.fn();
  const onServiceDirectorySelect = vi.fn();
  draw(ServiceDirectory, { src: 'a.json', lang: 'en', onServiceDirectoryLoad, onServiceDirectorySelect });
  const element = await listIn();
  expect(onServiceDirectoryLoad.mock.calls[0]?.[0].detail.services).toBe(makeDirectory().services.length);
  await openRecord(element, 'open-door');
  expect(onServiceDirectorySelect.mock.calls[0]?.[0].detail).toEqual({ id: 'open-door' });
  root!.render(createElement(ServiceDirectory, { src: 'a.json', lang: 'en' }));
  await until(() => {
    onServiceDirectorySelect.mockClear();
    element.dispatchEvent(new CustomEvent('service-directory-select', { detail: { id: 'x' } }));
    expect(onServiceDirectorySelect).not.toHaveBeenCalled();
  });
});

test('what stands between the tags is there for readers without scripts', async () => {
  draw(ServiceDirectory, { src: 'a.json', lang: 'en' }, createElement('p', { id: 'call' }, '113'));
  const element = await listIn();
  expect(one(element, '#call').textContent).toBe('113');
});

test('a list that a server drew is taken over without a word of complaint', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const prerendered = '<template shadowrootmode="open"><div class="drawn">Drawn</div></template><p>113</p>';
  const app = createElement(ServiceDirectory, { src: 'a.json', lang: 'en', prerendered });
  const html = renderToString(app);
  expect(html).toContain('<template shadowrootmode="open">');
  const { body } = (Document as unknown as { parseHTMLUnsafe: (html: string) => Document }).parseHTMLUnsafe(
    `<div>${html}</div>`,
  );
  const [place] = document.body.ownerDocument.adoptNode(body).children;
  document.body.append(place!);
  root = hydrateRoot(place!, app);
  const element = await listIn();
  expect(element.src).toBe('a.json');
  expect(cardsOf(element).length).toBeGreaterThan(0);
  expect(complaint).not.toHaveBeenCalled();
});
