import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { icon } from '../icons/icons.ts';
import { loadFull, type FullLocale, type Locale } from '../locales/locale.ts';
import type { Reveals } from './contract/reveals.ts';
import type { Guard } from './guard.ts';
import { wordsIn } from './read-words.ts';

/** The words of a question come with those of a record; kept, so that a question that is drawn anew keeps the focus. */
const fullOf = new WeakMap<Locale, FullLocale>();

/**
 * Who would hear of the reader, what they learn, how long her answer holds; and both answers, neither of them louder. Where
 * its words cannot be fetched nothing is asked, and so nobody is told.
 */
export function renderAsk(
  reveals: Reveals,
  locale: Locale,
  guard: Guard,
  onAnswer: (isAllowed: boolean) => void,
): TemplateResult {
  const full = fullOf.get(locale);
  if (full !== undefined) return renderQuestion(reveals, full, guard, onAnswer);
  const loading = loadFull(locale).then(
    (loaded) => {
      fullOf.set(locale, loaded);
      return renderQuestion(reveals, loaded, guard, onAnswer);
    },
    () => nothing,
  );
  return html`${until(loading, nothing)}`;
}

function renderQuestion(
  reveals: Reveals,
  locale: FullLocale,
  guard: Guard,
  onAnswer: (isAllowed: boolean) => void,
): TemplateResult {
  const { messages } = locale;
  const note = reveals.note === undefined ? undefined : wordsIn(reveals.note, locale, guard, 'note');
  return html`<div class="ask" role="group" aria-labelledby="ask-who">
    ${
      'thirdParty' in reveals
        ? html`<p id="ask-who"><b>${messages.thirdParty(isolated(reveals.thirdParty))}</b></p>
            <p>${messages.thirdPartyLearns}</p>
            <ul>
              ${reveals.learns.map((learned) => html`<li>${icon('info')} <span>${messages.learns[learned]}</span></li>`)}
            </ul>`
        : nothing
    }
    ${
      note === undefined
        ? nothing
        : html`<p id=${'thirdParty' in reveals ? nothing : 'ask-who'} lang=${note.lang ?? nothing} dir="auto">
            ${note.text}
          </p>`
    }
    <p class="until">${messages.untilClosed}</p>
    <div class="answers">
      <button type="button" data-answer="no" @click=${() => onAnswer(false)}>${messages.refuse}</button>
      <button type="button" data-answer="yes" @click=${() => onAnswer(true)}>${messages.allow}</button>
    </div>
  </div>`;
}

const isolated = (name: string): string => `\u2068${name}\u2069`;
