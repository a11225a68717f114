import { h } from '../common/dom.ts';
import { attributesOf, type Choices } from './choices.ts';
import type { Words } from './words/index.ts';

/** The directory of this site: the preview fetches nothing else. */
const OWN_DIRECTORY = '/data/directory.json';
/** What would fetch from elsewhere, or write into the address of this page. */
const NOT_HERE: ReadonlySet<string> = new Set(['src', 'public-key', 'basemap', 'url-state']);

const ELEMENT = '/service-directory/service-directory.js';
/** So near in CSS pixels it is fetched: on a phone it is far below what a person begins with. */
const NEAR = '600px';

/** Fetches the element once a person comes near its place. */
function fetchNear(place: HTMLElement): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      document.head.append(h('script', { type: 'module', src: ELEMENT }));
    },
    { rootMargin: NEAR },
  );
  observer.observe(place);
}

const shownBasemap = ({ basemap }: Choices) => (basemap === 'none' ? 'none' : 'outline');

/** The list as it will be, as far as this site can show it. */
export function previewView(words: Words) {
  const list = h('service-directory' as 'div', { src: OWN_DIRECTORY });
  const sheet = h('link', { rel: 'stylesheet' });
  const aboutMap = h('p', { class: 'hint' }, words.previewMap);
  const stage = h('div', { class: 'stage' }, list);
  fetchNear(stage);
  const node = h(
    'section',
    { class: 'preview', 'aria-labelledby': 'preview-heading' },
    h('h2', { id: 'preview-heading' }, words.preview),
    h('p', { class: 'hint' }, words.previewHint),
    aboutMap,
    stage,
  );
  const update = (choices: Choices): void => {
    const shown = attributesOf(choices).filter(([name]) => !NOT_HERE.has(name));
    const wanted = new Map<string, string | true>([...shown, ['basemap', shownBasemap(choices)]]);
    for (const name of list.getAttributeNames())
      if (name !== 'src' && !wanted.has(name)) list.removeAttribute(name);
    for (const [name, value] of wanted) {
      const text = value === true ? '' : value;
      if (list.getAttribute(name) !== text) list.setAttribute(name, text);
    }
    aboutMap.hidden = choices.isMapHidden || shownBasemap(choices) === choices.basemap;
    if (choices.look === '') sheet.remove();
    else {
      sheet.href = `/service-directory/themes/${choices.look}.css`;
      document.head.append(sheet);
    }
  };
  return { node, update };
}
