import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr';
import { ListSearch, mergeDirectories, readDirectory } from '@service-directory/schema';
import { webLink } from '@service-directory/schema/contacts';
import { html, nothing, type TemplateResult } from 'lit';
import { ServiceDirectoryLeaveButton } from '../components/leave-button/leave-button.ts';
import type { RecordContext } from '../context.ts';
import { loadFull, loadLocale } from '../locales/locale.ts';
import { lockedTo, locksFrom, queryFrom } from '../query-state.ts';
import { heading } from '../render.ts';
import { NO_CHOICE } from '../search-choice.ts';
import { ServiceDirectory } from '../service-directory.ts';
import { iconsIn } from './icons-in.ts';
import { listCard } from './list-card.ts';
import { renderListEmergency } from './list-emergency.ts';
import { prerenderedStyles } from './list-styles.ts';
import { escapeAttribute, openingTag, type TagAttributes } from './tag.ts';

/** How a list is drawn on a server. */
export interface RenderOptions {
  /**
   * What stands on the tag, in the names of HTML: `{ src: '/directory.json', lang: 'nb', 'only-needs': 'food' }`. Language,
   * locks, heading level and the way out hold for what is drawn, too. Without `lang` the list is in the first language of
   * the directory.
   */
  attributes?: TagAttributes;
  /** The moment of drawing, epoch milliseconds: how old evidence is, and which notices hold. Now, when left out. */
  now?: number;
  /** Address of `prerendered.css` on the host; left out, the styles stand in a `<style>`, see `styleHash`. */
  stylesheet?: string;
  /**
   * HTML for browsers without declarative shadow roots (before Chrome 111, Safari 16.4 and Firefox 123) that run no
   * scripts; the emergency numbers of the directory, when left out.
   */
  fallback?: string;
}

/** A list that was drawn on a server. */
export interface RenderedDirectory {
  /** The element with all that stands in it, for a page. */
  html: string;
  /** What stands between its tags, for a framework that writes the tag. */
  inner: string;
  /** What `style-src` of a strict policy must allow, with its quotes: `'sha256-…'`; undefined with a `stylesheet`. */
  styleHash: string | undefined;
}

/** Marks by which Lit would find its parts again: the element draws anew. */
const MARKS = /<!--[^>]*-->|<\?>/g;

const toHtml = async (template: TemplateResult): Promise<string> =>
  (await collectResult(render(template)))
    .replaceAll(MARKS, '')
    .replaceAll(/[^\S\n]{0,200}\n\s{0,200}/g, '\n');

/** The element as its attributes make it, without a page. */
function elementWith(attributes: TagAttributes): ServiceDirectory {
  const element = new ServiceDirectory();
  const { observedAttributes } = ServiceDirectory;
  for (const [name, value] of Object.entries(attributes))
    if (observedAttributes.includes(name) && value !== undefined && value !== false)
      element.attributeChangedCallback(name, null, value === true ? '' : String(value));
  return element;
}

/** Where “Leave this page” leads: https, or a page of the host’s own. */
function exitOf({ exitUrl }: ServiceDirectory): string {
  const asked = exitUrl.trim();
  return /^\/(?![/\\])/.test(asked) ? asked : (webLink(asked) ?? new ServiceDirectory().exitUrl);
}

/** An inner element draws itself without a page. */
const drawn = <Part extends { render: () => unknown }>(part: Part, properties: Partial<Part>): unknown =>
  Object.assign(part, properties).render();

function renderTop({ locale }: RecordContext, element: ServiceDirectory): TemplateResult {
  return html`<div class="top" part="top">
    ${element.exitHidden ? nothing : drawn(new ServiceDirectoryLeaveButton(), { locale, exitUrl: exitOf(element) })}
  </div>`;
}

const columnsClass = ({ view, mapHidden, searchHidden }: ServiceDirectory): string =>
  [
    'columns',
    view === 'list' || view === 'map' ? 'is-list' : '',
    mapHidden ? 'has-no-map' : '',
    searchHidden ? 'has-no-search' : '',
  ]
    .filter(Boolean)
    .join(' ');

/** What stands in the shadow root. */
function renderList(context: RecordContext, element: ServiceDirectory): TemplateResult {
  const { locale, directory, at } = context;
  const { messages } = locale;
  const { onlyNeeds, onlyLocality, onlyCountry, onlyAudience } = element;
  const locks = locksFrom(onlyNeeds, onlyLocality, onlyCountry, onlyAudience);
  const locked = { ...context, directory: lockedTo(locks, directory) };
  const { sort: _sort, ...query } = queryFrom(NO_CHOICE, 'default', locks, undefined);
  const { results } = new ListSearch(locked.directory, locale.lang).query(query, at);
  return html`<div class="base drawn in-${locale.direction}" part="base">
    <div class="sized">
      <div class="frame" part="frame" dir=${locale.direction} lang=${locale.lang}>
        ${renderTop(locked, element)}
        <div class="intro">
          ${heading(context.headingLevel, messages.title)}
          ${element.urlState === 'hash' ? nothing : html`<p class="lead" part="lead">${messages.lead}</p>`}
        </div>
        ${renderListEmergency(locked)}
        <div class=${columnsClass(element)}>
          <div class="main">
            <div class="bar"><p class="total">${messages.results(results.length)}</p></div>
            <div class="cards" part="list">${results.map((result) => listCard(result, locked))}</div>
          </div>
        </div>
        ${messages.origin.origin === 'machine' ? html`<p class="hint" part="hint">${messages.machineTranslated}</p>` : nothing}
      </div>
    </div>
  </div>`;
}

async function hashOf(css: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/**
 * Draws the list of a directory on a server or when a site is built: `<service-directory>` with a declarative shadow root,
 * which is read before scripts have come, and where none run. It has every service with its numbers, addresses and times
 * of the week, and never says that something is open or closed now. When the element has its own list, that one takes
 * its place.
 * @param directory a published directory, as its JSON has it
 * @param options what stands on the tag, and what else the host decides
 * @throws Error when that is no directory, or an attribute has an impossible name
 */
export async function renderDirectory(
  directory: unknown,
  options: RenderOptions = {},
): Promise<RenderedDirectory> {
  const { attributes = {}, now = Date.now(), stylesheet, fallback } = options;
  const { directory: read } = readDirectory(directory);
  if (read === undefined) throw new Error('What was given is no service directory.');
  const merged = mergeDirectories([read]);
  const element = elementWith(attributes);
  const locale = await loadFull(await loadLocale(element.lang || (merged.languages[0] ?? 'en')));
  const context: RecordContext = {
    directory: merged,
    locale,
    at: now,
    headingLevel: element.headingLevel,
  };
  const styles =
    stylesheet === undefined
      ? `<style>${prerenderedStyles}</style>`
      : `<link rel="stylesheet" href="${escapeAttribute(stylesheet)}">`;
  const list = iconsIn(await toHtml(renderList(context, element)));
  const light = fallback ?? (await toHtml(html`${renderListEmergency(context)}`));
  const inner = `<template shadowrootmode="open">${styles}${list}</template>${light}`;
  return {
    html: `${openingTag(attributes)}${inner}</service-directory>`,
    inner,
    styleHash: stylesheet === undefined ? await hashOf(prerenderedStyles) : undefined,
  };
}
