import { html, nothing, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { live } from 'lit/directives/live.js';
import type { Field } from '../form/field.ts';
import { WEB_ADDRESS } from '../form/page-fields.ts';
import { wordOf } from '../model/data.ts';
import { addSource, toggleSource } from './evidence.ts';
import { idOf, placeOfField, placeOfItem, valueOf, type FormContext, type Place } from './form-context.ts';
import { renderFindings } from './render-findings.ts';
import { namedRecords } from './render-reference.ts';

/** A source to tick. One that the record does not have any more is ticked and can only be let go. */
interface Choice {
  id: string;
  name: string;
}

/**
 * The field for the address of a new source. It is taken in when the field is left, as what is typed in any other: who saves, or
 * goes on, has said where it stands. What is no address of the web is refused there, and stays to be mended.
 */
function renderNewSource(context: FormContext, place: Place, field: Field): TemplateResult {
  const { words } = context.all;
  const id = `${idOf(placeOfField(place, field))}-new`;
  const [address, refused] = [createRef<HTMLInputElement>(), createRef<HTMLElement>()];
  const refuse = (sentence: string) => {
    if (refused.value !== undefined) {
      refused.value.hidden = sentence === '';
      refused.value.textContent = sentence;
    }
    if (sentence === '') address.value?.removeAttribute('aria-invalid');
    else address.value?.setAttribute('aria-invalid', 'true');
  };
  const takeIn = () => {
    const url = address.value?.value.trim() ?? '';
    const isAddress = WEB_ADDRESS.test(url);
    refuse(url === '' || isAddress ? '' : words.troubleAddress(url));
    if (!isAddress) return;
    if (address.value !== undefined) address.value.value = '';
    context.change(addSource(context, place, field, url));
    context.tell(words.addedTo(url, context.all.fields.condition.sourceIds[0]));
  };
  // What stood in the field was taken in when the button was pressed, and the focus left it for that.
  const add = () => {
    takeIn();
    address.value?.focus();
  };
  return html`<div class="new-source">
    <label for=${id}>${words.newSource}</label>
    <input
      id=${id}
      type="text"
      inputmode="url"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="${id}-refused"
      @input=${() => refuse('')}
      @change=${takeIn}
      ${ref(address)}
    />
    <p class="refused" id="${id}-refused" role="alert" hidden ${ref(refused)}></p>
    <button type="button" class="small" @click=${add}>${words.addSource}</button>
  </div>`;
}

/** The sources of a promise: those of the record to tick, what it names and is not there, and a field for a new one. */
export function renderSources(context: FormContext, place: Place, field: Field): TemplateResult {
  const { words } = context.all;
  const own = placeOfField(place, field);
  const value = valueOf(context, own);
  const ids = Array.isArray(value) ? value.map(wordOf) : [];
  const known = namedRecords(context, 'sources');
  const gone = [...new Set(ids)].filter((id) => !known.some((source) => source.id === id));
  const found = context.findings.under(own.path).map(({ finding }) => finding);
  const renderChoice = ({ id, name }: Choice) => {
    const index = ids.indexOf(id);
    return html`<label class="check">
      <input
        id=${index < 0 ? nothing : idOf(placeOfItem(own, index))}
        type="checkbox"
        .checked=${live(index >= 0)}
        @change=${() => context.change(toggleSource(context, place, field, id))}
      />
      <span>${name}</span>
    </label>`;
  };
  return html`<fieldset
    class="sources"
    id=${idOf(own)}
    tabindex="-1"
    aria-describedby=${found.length === 0 ? nothing : `${idOf(own)}-found`}
  >
    <legend>${context.all.fields.condition.sourceIds[0]}</legend>
    ${known.length === 0 ? html`<p class="help">${words.noSources}</p>` : nothing} ${known.map(renderChoice)}
    ${gone.map((id) => renderChoice({ id, name: words.goneSource(id) }))}
    ${renderFindings(context, found, `${idOf(own)}-found`)} ${renderNewSource(context, place, field)}
  </fieldset>`;
}
