import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { live } from 'lit/directives/live.js';
import type { Field } from '../form/field.ts';
import { WEB_ADDRESS } from '../form/page-fields.ts';
import { wordOf } from '../model/data.ts';
import { addSource, toggleSource } from './evidence.ts';
import {
  draftKey,
  idOf,
  placeOfField,
  placeOfItem,
  valueOf,
  type FormContext,
  type Place,
} from './form-context.ts';
import { renderFindings } from './render-findings.ts';
import { namedRecords } from './render-reference.ts';

/** A source to tick. One that the record does not have any more is ticked and can only be let go. */
interface Choice {
  id: string;
  name: string;
}

/** Says under the field of a new source why what stands in it is not taken in; nothing, when it may be. */
function refuse(input: HTMLInputElement, sentence: string): void {
  const told = input.parentElement?.querySelector<HTMLElement>('.refused');
  if (told !== null && told !== undefined) {
    told.hidden = sentence === '';
    told.textContent = sentence;
  }
  if (sentence === '') input.removeAttribute('aria-invalid');
  else input.setAttribute('aria-invalid', 'true');
}

/**
 * The field for the address of a new source. It is taken in when the field is left, as what is typed in any other: who saves, or
 * goes on, has said where it stands. What is no address of the web is refused there, and stays to be mended, also when the
 * record was left meanwhile.
 */
function renderNewSource(context: FormContext, place: Place, field: Field): TemplateResult {
  const { words } = context.all;
  const own = placeOfField(place, field);
  const [id, key] = [`${idOf(own)}-new`, draftKey(context, own)];
  let address: HTMLInputElement | undefined;
  const retype = () => {
    context.drafts.delete(key);
    if (address !== undefined) refuse(address, '');
  };
  const takeIn = () => {
    const url = address?.value.trim() ?? '';
    if (address === undefined || url === '') return;
    if (!WEB_ADDRESS.test(url)) {
      context.drafts.set(key, url);
      refuse(address, words.troubleAddress(url));
      return;
    }
    address.value = '';
    retype();
    context.change(addSource(context, place, field, url));
    context.tell(words.addedTo(url, context.all.fields.condition.sourceIds[0]));
  };
  const drawn = (input: Element | undefined) => {
    address = input as HTMLInputElement | undefined;
    const draft = context.drafts.get(key);
    if (draft === undefined || address === undefined || address.value !== '') return;
    address.value = draft;
    refuse(address, words.troubleAddress(draft));
  };
  // What stood in the field was taken in when the button was pressed, and the focus left it for that.
  const add = () => {
    takeIn();
    address?.focus();
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
      @input=${retype}
      @change=${takeIn}
      ${ref(drawn)}
    />
    <p class="refused" id="${id}-refused" role="alert" hidden></p>
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
