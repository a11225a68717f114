/**
 * A page on which a server drew the list, and what the element does when it comes: it takes the list over, in every engine
 * alike, and a reader who has begun to read keeps her place.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../lib/run.mjs';
import { ask, settle, shownCards, until } from './steps.mjs';

const DIRECTORY = join(ROOT, 'apps/demo/dist/data/directory.json');
/** Which article the reader has come to, and how far its top may move when the element takes over, in CSS pixels. */
const READ_TO = 12;
const MAY_MOVE_PX = 2;

/** The page; its scripts come when the walk says so, as on a slow network. */
export async function drawnPage() {
  // Only this page needs it, and others serve the site too.
  const { renderDirectory } = await import('@service-directory/element/ssr');
  const directory = JSON.parse(await readFile(DIRECTORY, 'utf8'));
  const { html } = await renderDirectory(directory, {
    attributes: { src: '/data/directory.json', lang: 'nb', 'map-hidden': true },
  });
  return `<!doctype html><html lang="nb"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Drawn</title><script src="/clock.js"></script>
<script>
window.comeScripts = () => {
  for (const name of ['keep-place', 'service-directory']) {
    const script = document.createElement('script');
    script.type = 'module';
    script.async = false;
    script.src = '/service-directory/' + name + '.js';
    document.head.append(script);
  }
};
</script>
<body>${html}</body></html>`;
}

/** What is seen of the list: boxes that take room. */
const SEEN = `
const seen = (path) => all(path).filter((part) => part.getClientRects().length > 0);
const root = one('service-directory').shadowRoot;
const articles = () => [...root.querySelectorAll('article[data-id]')].filter((part) => part.getClientRects().length > 0);
`;

/** The steps, as in walk.mjs. */
export const DRAWN_STEPS = {
  'a list that a server drew is read before any script has come': async (driver, { origin }) => {
    await driver.goto(`${origin}/drawn/`);
    const drawn = await ask(
      driver,
      `${SEEN} return {
        hasElement: customElements.get('service-directory') !== undefined,
        ids: articles().map(({ dataset }) => dataset.id),
        numbers: seen('a[part="contact"][href^="tel:"]').length,
        states: seen('.state').length,
        controls: seen(':is(button, select, input)').length,
      };`,
    );
    assert.equal(drawn.hasElement, false);
    assert.ok(drawn.ids.length > 50 && drawn.numbers > 50, `${drawn.ids.length} services`);
    // Nothing that hangs on the hour, and nothing that needs a script.
    assert.deepEqual([drawn.states, drawn.controls], [0, 0]);
    return drawn.ids;
  },

  'the element takes it over: each service stands there once, and the reader keeps her place': async (
    driver,
  ) => {
    const before = await ask(
      driver,
      `${SEEN} const article = articles()[args[0]];
      article.scrollIntoView({ block: 'start' });
      // It begins a little above a third of the window, where she reads.
      scrollBy(0, 30 - innerHeight / 3);
      return { id: article.dataset.id, top: article.getBoundingClientRect().top, ids: articles().map(({ dataset }) => dataset.id) };`,
      READ_TO,
    );
    await ask(driver, `window.comeScripts()`);
    await until(driver, 'the element has taken over', `return ${shownCards} > 0`);
    await settle(driver);
    const after = await ask(
      driver,
      `${SEEN} return {
        drawn: articles().length,
        titles: seen('.intro :is(h1, h2)').length,
        ids: all('service-directory-card').map(({ dataset }) => dataset.id),
        faults: window.faults,
      };`,
    );
    assert.deepEqual([after.drawn, after.titles, after.faults], [0, 1, []]);
    assert.deepEqual(after.ids.toSorted(), before.ids.toSorted());
    await until(
      driver,
      'what was read stands where it was',
      `return Math.abs(one('service-directory-card[data-id="' + args[0] + '"]').getBoundingClientRect().top - args[1]) <= args[2]`,
      before.id,
      before.top,
      MAY_MOVE_PX,
    );
    return before.id;
  },
};
