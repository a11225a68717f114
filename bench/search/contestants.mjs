/** The engines side by side: what each builds, and the ids it finds, in its order. */
import MiniSearch from 'minisearch';

const AT = Date.parse('2026-11-24T12:00:00+01:00');
const textOf = (value) => (typeof value === 'string' ? value : Object.values(value ?? {}).join(' '));

/** minisearch as its manual says, with our folding: words and the beginnings of them, a slip forgiven. */
export function miniSearch(directory, { foldText, serviceText }) {
  const engine = new MiniSearch({
    fields: ['name', 'topic', 'text'],
    processTerm: (term) => foldText(term) || null,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 1 : false),
      combineWith: 'AND',
      boost: { name: 4, topic: 2 },
    },
  });
  engine.addAll(directory.services.map((service) => ({ id: service.id, ...serviceText(service) })));
  return { find: (text) => engine.search(text).map(({ id }) => id), kept: engine };
}

/** Ours, made ready step by step as the element does it; `onStep` gets the time of each step. */
export function ours(directory, { DirectorySearch }, onStep = () => undefined) {
  const search = new DirectorySearch(directory, { lang: 'nb' });
  for (const steps of [search.prepareList(AT), search.prepareText()])
    for (;;) {
      const began = performance.now();
      const { done } = steps.next();
      onStep(performance.now() - began);
      if (done) break;
    }
  return {
    find: (text) => search.query({ text }, AT).results.map(({ service }) => service.id),
    kept: search,
  };
}

/** The same words of a service as ours looks at, for the others. */
export function serviceTextOf(directory) {
  const organizations = new Map(directory.organizations.map(({ id, name }) => [id, textOf(name)]));
  return (service) => ({
    name: `${textOf(service.name)} ${textOf(service.alternateName)}`,
    topic: [
      ...service.organizationIds.map((id) => organizations.get(id) ?? ''),
      ...(service.locations ?? []).map(({ address }) => address?.locality ?? ''),
      ...(service.serviceArea?.regions ?? []),
    ].join(' '),
    text: [
      textOf(service.summary),
      textOf(service.description),
      ...(service.locations ?? []).flatMap(({ name, area, address }) => [
        textOf(name),
        textOf(area),
        address?.street ?? '',
      ]),
      ...(service.contacts ?? []).map(({ printed = '' }) => printed),
    ].join(' '),
  });
}

export const MOMENT = AT;
