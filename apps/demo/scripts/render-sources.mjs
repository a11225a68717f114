/** The content of the page that says where each fact comes from. Pure: a directory in, HTML out. */
import { html } from './html.mjs';
import { dateInWords, fieldsInWords, SOURCE_WORDS } from './source-words.mjs';
import { municipalitiesOf } from './municipalities.mjs';

/** @typedef {import('./source-words.mjs').Lang} Lang */

/** A text in the language of the page, or the first one that there is, marked as what it is. */
function textIn(text, lang) {
  if (typeof text === 'string') return { words: text };
  const [language, words] = text[lang] === undefined ? Object.entries(text)[0] : [lang, text[lang]];
  return { words, language: language === lang ? undefined : language };
}

const nameOf = ({ name }, lang) => textIn(name, lang).words;

/** A name as a heading has it. */
function renderName({ name }, lang) {
  const { words, language } = textIn(name, lang);
  return language === undefined ? words : html`<span lang="${language}">${words}</span>`;
}

/**
 * How many of each thing a directory holds.
 * @param {import('@service-directory/schema').Directory} directory
 */
export function countsOf(directory) {
  const sources = directory.services.flatMap((service) => service.sources ?? []);
  return {
    services: directory.services.length,
    organizations: directory.organizations.length,
    municipalities: municipalitiesOf(directory).length,
    sources: sources.length,
    pages: new Set(sources.map(({ url }) => url)).size,
  };
}

/**
 * Everything below the heading of the page.
 * @param {import('@service-directory/schema').Directory} directory a published one: what is in it is shown
 * @param {Lang} lang
 * @returns {string} HTML
 */
export function renderSources(directory, lang) {
  const words = SOURCE_WORDS[lang];
  const counts = countsOf(directory);
  const low = directory.services.filter(({ verification }) => verification.confidence === 'low').length;
  return html`<p class="lead">${words.lead}</p>
    <dl class="counts">
      ${[
        [words.services, counts.services],
        [words.organizations, counts.organizations],
        [words.municipalities, counts.municipalities],
        [words.pages, counts.pages],
        [words.sources, counts.sources],
        [words.lowConfidence, low],
      ].map(
        ([term, count]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${count}</dd>
          </div>`,
      )}
    </dl>
    ${groupByOrganization(directory, lang).map((group) => renderOrganization(group, lang))}`.text;
}

/** Organisations A–Z, each with the services that name it first. */
function groupByOrganization({ organizations, services }, lang) {
  const byId = new Map(organizations.map((organization) => [organization.id, organization]));
  const compare = (left, right) => nameOf(left, lang).localeCompare(nameOf(right, lang), lang);
  return [...organizations]
    .sort(compare)
    .map((organization) => ({
      organization,
      services: services
        .filter(({ organizationIds }) => organizationIds[0] === organization.id)
        .sort(compare)
        .map((service) => ({
          service,
          others: service.organizationIds.slice(1).map((id) => byId.get(id) ?? { name: id }),
        })),
    }))
    .filter((group) => group.services.length > 0);
}

const renderOrganization = ({ organization, services }, lang) =>
  html`<details class="organization">
    <summary>
      <h2>${renderName(organization, lang)}</h2>
      <span>${SOURCE_WORDS[lang].servicesOf(services.length)}</span>
    </summary>
    ${services.map((entry) => renderService(entry, lang))}
  </details>`;

function renderService({ service, others }, lang) {
  const together = others.map((other) => nameOf(other, lang)).join(', ');
  return html`<section class="service">
    <h3>${renderName(service, lang)}</h3>
    ${together === '' ? undefined : html`<p>${SOURCE_WORDS[lang].together(together)}</p>`}
    <p>${verificationInWords(service.verification, lang)}</p>
    <ol>
      ${(service.sources ?? []).map((source) => renderSource(source, hasSecretPlace(service), lang))}
    </ol>
  </section>`;
}

function verificationInWords({ lastVerifiedOn, method, confidence }, lang) {
  const { labels, checkedOn, neverChecked } = SOURCE_WORDS[lang];
  const when = lastVerifiedOn === undefined ? neverChecked : checkedOn(dateInWords(lastVerifiedOn, lang));
  return [when, labels.verificationMethod[method].label, labels.confidence[confidence].label].join(' · ');
}

/**
 * Pages about a place that must stay secret are named by their site alone: some of them print what must not be found, and
 * a link from here would lead there.
 */
const hasSecretPlace = (service) =>
  (service.locations ?? []).some(({ visibility }) => visibility === 'confidential');

const siteOf = (url) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');

function renderSource({ url, title, publishedOn, retrievedOn, via, supports }, isSecret, lang) {
  const words = SOURCE_WORDS[lang];
  const facts = [
    [words.published, publishedOn === undefined ? words.notGiven : dateInWords(publishedOn, lang)],
    [words.read, dateInWords(retrievedOn, lang)],
    ...(via === undefined
      ? []
      : [[words.readBy, isSecret ? siteOf(via) : linkTo(via, shortAddress(via), lang)]]),
    [words.supports, fieldsInWords(supports, lang)],
  ];
  return html`<li>
    ${isSecret ? html`<bdi>${siteOf(url)}</bdi>` : linkTo(url, title ?? shortAddress(url), lang)}
    <dl class="facts">
      ${facts.map(
        ([term, fact]) =>
          html`<dt>${term}</dt>
            <dd>${fact}</dd>`,
      )}
    </dl>
  </li>`;
}

/** A link that says nothing about where the reader came from; only the words when the address is no web page. */
function linkTo(url, words, lang) {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const isWebPage = address !== undefined && ['https:', 'http:'].includes(address.protocol);
  if (!isWebPage) return html`<bdi>${words}</bdi>`;
  const link = html`<a class="page" href="${address.href}" rel="noreferrer noopener"><bdi>${words}</bdi></a>`;
  return address.protocol === 'http:' ? html`${link} ${SOURCE_WORDS[lang].notEncrypted}` : link;
}

/** An address as people read it: without the scheme, `www.` and the slash at its end. */
const shortAddress = (url) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
