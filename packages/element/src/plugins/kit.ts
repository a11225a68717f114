import type { Query } from '@service-directory/schema';
import { dispatch } from '../events.ts';
import { loadFull, loadLocale } from '../locales/locale.ts';
import { register } from '../register.ts';
import type { Basemap } from './contract/basemap.ts';
import type { TellProblem } from './guard.ts';
import { ActionPart, Actions } from './parts/actions.ts';
import { FacetPart, Facets } from './parts/facets.ts';
import { addedLanguage, AddedLanguages } from './parts/languages.ts';
import { SectionPart } from './parts/sections.ts';
import { Sources } from './parts/sources.ts';
import { ServiceDirectoryPluginAction } from './plugin-action.ts';
import { readPlugins, type ReadPart } from './read-plugins.ts';
import { pagePlugins } from './registry.ts';

/** What plugins add, ready to be used: every call of them is guarded. */
export interface PluginParts {
  /** The plugins as they were given. */
  plugins: readonly unknown[];
  sources: Sources;
  basemaps: readonly ReadPart<Basemap>[];
  facets: Facets;
  sections: readonly SectionPart[];
  actions: Actions;
  languages: AddedLanguages;
}

/** The search of the element: that of the schema, and what was chosen of facets of plugins. */
export interface DirectoryQuery extends Query {
  /** The value chosen of each facet, by `plugin/facet`. Facets that are not there are passed over. */
  facets?: Readonly<Record<string, string>>;
}

/**
 * Reads the plugins of an element and of its page and makes their parts ready. Those of the element come first.
 * @param before the parts as they were, which stay when no plugin is new or gone
 */
export function makeParts(host: EventTarget, own: unknown, before: PluginParts | undefined): PluginParts {
  const plugins = [
    ...new Set<unknown>([...(Array.isArray(own) ? (own as unknown[]) : []), ...pagePlugins()]),
  ];
  const isSame =
    before?.plugins.length === plugins.length && plugins.every((one, index) => one === before.plugins[index]);
  if (isSame) return before;
  register({ 'service-directory-plugin-action': ServiceDirectoryPluginAction });
  const tell = tellTo(host);
  if (own !== undefined && !Array.isArray(own))
    tell({ plugin: '', message: 'The property plugins must be a list of plugins. See docs/plugins.md.' });
  const read = readPlugins(plugins, tell);
  return {
    plugins,
    sources: new Sources(read.sources.map(({ part, guard }) => ({ source: part, guard }))),
    basemaps: read.basemaps,
    facets: new Facets(read.facets.map(({ key, part, guard }) => new FacetPart(key, part, guard))),
    sections: read.sections.map(({ key, part, guard }) => new SectionPart(key, part, guard)),
    actions: new Actions(read.actions.map(({ key, part, guard }) => new ActionPart(key, part, guard))),
    languages: new AddedLanguages(
      read.languages.map(({ part, guard }) =>
        addedLanguage(part, guard, async (lang) => loadFull(await loadLocale(lang))),
      ),
    ),
  };
}

/** Tells the people who make the page: on the console, and as an event of the element. */
const tellTo =
  (host: EventTarget): TellProblem =>
  ({ plugin, message, cause }) => {
    console.warn(`<service-directory>: ${message}`, ...(cause === undefined ? [] : [cause]));
    dispatch(host, 'service-directory-error', { url: '', reason: 'plugin', plugin, message });
  };
