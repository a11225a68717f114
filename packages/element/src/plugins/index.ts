/**
 * Writes plugins for `<service-directory>` and gives them to it, see docs/plugins.md.
 * @packageDocumentation
 */
export { html, nothing, svg, type TemplateResult } from 'lit';
export type { Locale } from '../locales/locale.ts';
export type { Messages, WordsOrigin } from '../locales/messages.ts';
export type { ActionContext, ActionPlace, ServiceAction } from './contract/action.ts';
export type { Basemap, BasemapStage, BasemapView, DrawnTiles, LabelKind, MapBox, MapDrawing, MapPosition, MapShapes, MapSight, MapTile, MapTiles, ShapeKind } from './contract/basemap.ts'; // prettier-ignore
export type { Facet, FacetMoment } from './contract/facet.ts';
export type { PluginIcon } from './contract/icon.ts';
export type { LanguageOfPlugin, LanguageWords } from './contract/language.ts';
export { definePlugin, type Plugin } from './contract/plugin.ts';
export type { Learned, LeftBehind, Reveals, ThirdParty } from './contract/reveals.ts';
export type { RecordSection, SectionContent, SectionContext } from './contract/section.ts';
export type {
  DirectorySource,
  SourcePage,
  SourceProblem,
  SourceRequest,
  SourceSearch,
} from './contract/source.ts';
export type { Words } from './contract/words.ts';
export { registerPlugin, registerPlugins } from './registry.ts';
