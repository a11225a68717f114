/** What runs in the page of the tests. Each function stands alone: it is sent there as text. */

/** What a reader can see, and what a program on the page could find. */
export interface Observation {
  state: 'list' | 'error' | 'neither';
  ids: string[];
  /** Of the good record: its name, its words in short, and how to reach it. */
  good: string[];
  /** The text of the element in all its states, without the marks of direction that the element adds; runs of blanks are one. */
  words: string;
  attributes: string;
  /** Addresses of the links of the other record and of its card. */
  links: string[];
  /** Of the whole element. */
  allLinks: string[];
  tags: string[];
  /** Attributes that run something. */
  handlers: string[];
  /** Texts that turn others round and are not kept apart from what stands beside them. */
  loose: string[];
}

/** Catches what must not happen. In force before anything of the page runs. */
export function watch(): void {
  const trouble: string[] = [];
  Object.assign(window, { trouble, canary: () => trouble.push('canary') });
  window.addEventListener('error', ({ message }) => trouble.push(`error: ${message}`));
  window.addEventListener('unhandledrejection', ({ reason }) => trouble.push(`rejection: ${String(reason)}`));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    trouble.push(`policy: ${violatedDirective} ${blockedURI}`),
  );
  for (const name of ['open', 'alert', 'prompt', 'confirm', 'print'])
    Object.defineProperty(window, name, { value: () => trouble.push(name) });
}

/** Shows one file and reads everything in it: the list, and the record in which the input stands. */
export async function observe(given: { src: string; good: string; other: string }): Promise<Observation> {
  type Listed = HTMLElement & { select: (id?: string) => void; updateComplete: Promise<unknown> };
  const LIMIT_MS = 30_000;
  const inside = (node: Node): Node[] => [
    ...(node instanceof Element && node.shadowRoot !== null ? [node.shadowRoot] : []),
    ...node.childNodes,
  ];
  const deep = (node: Node): Node[] => inside(node).flatMap((one) => [one, ...deep(one)]);
  const elementsOf = (node: Node) => deep(node).filter((one): one is HTMLElement => one instanceof Element);
  const find = (node: Node, selector: string): HTMLElement | undefined => {
    for (const one of inside(node)) {
      const found = one instanceof HTMLElement && one.matches(selector) ? one : find(one, selector);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const plain = (words: string) =>
    words
      .replace(/[\u2068\u2069]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const textOf = (node: Node): string =>
    plain(
      deep(node)
        .filter((one) => one instanceof Text && one.parentElement?.localName !== 'style')
        .map((one) => (one as Text).data)
        .join(' '),
    );
  const until = async <T>(ask: () => T | undefined | false): Promise<T | undefined> => {
    const end = performance.now() + LIMIT_MS;
    for (;;) {
      const answer = ask();
      if (answer !== undefined && answer !== false) return answer;
      if (performance.now() > end) return undefined;
      await new Promise((resolve) => setTimeout(resolve, 8));
    }
  };
  const linksOf = (node: Node) =>
    elementsOf(node).flatMap((one) => (one.hasAttribute('href') ? [one.getAttribute('href') ?? ''] : []));

  const element = document.createElement('service-directory') as Listed;
  element.setAttribute('lang', 'en');
  element.setAttribute('src', given.src);
  document.querySelector('main')!.replaceChildren(element);
  await until(() => find(element, 'service-directory-card, [part~="error"], [part~="empty"]'));
  const lists = () => elementsOf(element).filter((one) => one.localName === 'service-directory-list') as (HTMLElement & { isFull?: boolean })[]; // prettier-ignore
  await until(() => lists().every(({ isFull }) => isFull !== false));
  await element.updateComplete;

  const seen: Observation = { state: 'neither', ids: [], good: [], words: '', attributes: '', links: [], allLinks: [], tags: [], handlers: [], loose: [] }; // prettier-ignore
  const tags = new Set<string>();
  const TURNS = /[\u202A-\u202E\u2066-\u2068\u0590-\u08FF]/;
  const collect = () => {
    seen.words += ` ${textOf(element)}`;
    seen.allLinks.push(...linksOf(element));
    for (const one of elementsOf(element)) {
      tags.add(one.localName);
      for (const { name, value } of one.attributes) {
        if (name.startsWith('on')) seen.handlers.push(`${one.localName} ${name}`);
        seen.attributes += `\n${value}`;
      }
    }
    for (const node of deep(element)) {
      // What the element itself has put between isolates is kept apart by them.
      const words = node instanceof Text ? node.data.replace(/\u2068[^\u2068\u2069]*\u2069/g, '') : '';
      if (!TURNS.test(words) || node.parentElement === null) continue;
      const { unicodeBidi, display } = getComputedStyle(node.parentElement);
      // What stands alone in a box of its own has nothing beside it.
      const isAlone = !display.startsWith('inline') && textOf(node.parentElement) === plain(words);
      if (!/isolate|plaintext/.test(unicodeBidi) && !isAlone)
        seen.loose.push(`${node.parentElement.localName}: ${words.slice(0, 40)}`);
    }
  };

  const cards = elementsOf(element).filter((one) => one.matches('service-directory-card[data-id]'));
  seen.ids = cards.map((card) => card.dataset['id'] ?? '');
  seen.state =
    cards.length > 0 ? 'list' : find(element, '[part~="error"]') === undefined ? 'neither' : 'error';
  collect();
  const cardOf = (id: string) => cards.find((card) => card.dataset['id'] === id);
  const goodCard = cardOf(given.good);
  if (goodCard !== undefined)
    seen.good.push(
      ...['[part~="name"]', 'p[dir="auto"]'].map((part) =>
        textOf(find(goodCard, part) ?? document.createElement('p')),
      ),
      ...linksOf(goodCard),
    );
  const otherCard = cardOf(given.other);
  if (otherCard !== undefined) {
    seen.links.push(...linksOf(otherCard));
    element.select(given.other);
    // Until it has come, its name stands there alone.
    const record = await until(() => {
      const drawn = find(element, 'service-directory-record');
      return drawn !== undefined && find(drawn, '#record-name') !== undefined && drawn;
    });
    if (record !== undefined) seen.links.push(...linksOf(record));
    collect();
  }
  seen.tags = [...tags];
  element.remove();
  return seen;
}

/** Shows one file on the map, and gives the text of all that is on it and the tags that it has. */
export async function observeMap(
  src: string,
): Promise<{ words: string; attributes: string; tags: string[]; markers: number }> {
  // prettier-ignore
  const inside = (node: Node): Node[] => [
    ...(node instanceof Element && node.shadowRoot !== null ? [node.shadowRoot] : []),
    ...node.childNodes,
  ];
  const deep = (node: Node): Node[] => inside(node).flatMap((one) => [one, ...deep(one)]);
  const element = document.createElement('service-directory');
  element.setAttribute('lang', 'en');
  element.setAttribute('view', 'map');
  element.setAttribute('src', src);
  document.querySelector('main')!.replaceChildren(element);
  const markers = () =>
    deep(element).filter((one) => one instanceof Element && one.matches('.marker button'));
  const end = performance.now() + 60_000;
  while (markers().length === 0 && performance.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 20));
  const { length: count } = markers();
  // Some open a record in place of the map.
  for (const marker of markers()) {
    (marker as HTMLElement).click();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const nodes = deep(element);
  const elements = nodes.filter((one): one is Element => one instanceof Element);
  return {
    words: nodes.map((one) => (one instanceof Text ? one.data : '')).join(' '),
    attributes: elements.flatMap((one) => [...one.attributes].map(({ value }) => value)).join('\n'),
    tags: [...new Set(elements.map(({ localName }) => localName))],
    markers: count,
  };
}
