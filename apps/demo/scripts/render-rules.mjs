/** The content of the pages that list all rules, below the heading. Pure: a language in, HTML out. */
import { describeRule, exampleText, familyWords, ruleFamilies, rules } from '@service-directory/validator';
import { html } from './html.mjs';
import { RULE_WORDS } from './rule-words.mjs';

const SEVERITIES = ['error', 'warning', 'info'];

/** The anchor of a rule: `contact/duplicate` is `contact-duplicate`. */
const anchorOf = (code) => code.replaceAll('/', '-');

/**
 * @param {'nb' | 'en'} lang
 * @returns {string} HTML
 */
export function renderRules(lang) {
  const words = RULE_WORDS[lang];
  const families = Object.entries(ruleFamilies)
    .map(([family, members]) => ({ family, members, ...familyWords(family, lang) }))
    .filter(({ members }) => members.length > 0);
  return html`<p class="lead">${words.lead(rules.length)}</p>
    <h2>${words.severities}</h2>
    <ul class="legend">
      ${SEVERITIES.map(
        (severity) =>
          html`<li>
            <b class="badge ${severity}">${words.severity[severity]}</b> ${words.meaning[severity]}
          </li>`,
      )}
    </ul>
    <nav class="contents" aria-label="${words.contents}">
      <ul>
        ${families.map(
          ({ family, title, members }) =>
            html`<li>
              <a href="#family-${family}">${title}</a> <span>${words.rules(members.length)}</span>
            </li>`,
        )}
      </ul>
    </nav>
    ${families.map(
      ({ family, title, about, members }) =>
        html`<section class="family" aria-labelledby="family-${family}">
          <h2 id="family-${family}">${title}</h2>
          <p>${about}</p>
          ${members.map(({ code }) => renderRule(describeRule(code, lang), lang))}
        </section>`,
    )}`.text;
}

function renderRule(rule, lang) {
  const words = RULE_WORDS[lang];
  const { code, family, severity, why, message, help, source, on } = rule;
  const facts = [
    [words.says, message],
    [words.help, help],
    // Only the words for readers are translated.
    [words.source, html`<span lang="en">${source}</span>`],
  ].filter(([, fact]) => fact !== '');
  const examples = [
    [words.wrong, exampleText(rule.notOk, on, lang, family)],
    [words.right, exampleText(rule.ok, on, lang, family)],
  ].filter(([, example]) => example !== undefined);
  return html`<article class="rule" id="${anchorOf(code)}">
    <h3><code>${code}</code> <b class="badge ${severity}">${words.severity[severity]}</b></h3>
    <p>${why}</p>
    <dl class="facts">
      ${facts.map(
        ([term, fact]) =>
          html`<dt>${term}</dt>
            <dd>${fact}</dd>`,
      )}
    </dl>
    ${
      examples.length === 0
        ? undefined
        : html`<details class="fold">
            <summary>${words.examples} <span class="for-screen-readers">${code}</span></summary>
            ${examples.map(
              ([name, { text }]) =>
                html`<h4>${name}</h4>
                  <pre tabindex="0" role="region" aria-label="${name}: ${code}"><code>${text}</code></pre>`,
            )}
          </details>`
    }
  </article>`;
}
