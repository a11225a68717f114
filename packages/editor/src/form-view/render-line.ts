import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LineInput } from '../form/field.ts';
import { idOf, removal, setValue, valueOf, type FormContext } from './form-context.ts';
import { readLine } from './read-line.ts';
import { invalid, type FieldView } from './field-view.ts';

const typedIn = (event: Event): string => (event.target as HTMLInputElement | HTMLTextAreaElement).value;

const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const orNothing = (text: string) => (text === '' ? nothing : text);

// The values of fields of text are set when the data is another, and not at every drawing: what is being typed is no data
// yet, and would be lost.

/** Keyboards of phones that help with what is entered. */
const INPUT_MODE: Partial<Record<LineInput, string>> = { time: 'numeric', url: 'url', email: 'email' };

/** One line of text. */
export function renderLine(
  context: FormContext,
  { field, place, describedBy, isWrong }: FieldView,
): TemplateResult {
  const { value: kind, isRequired } = field;
  if (kind.kind !== 'line') return html``;
  const enter = (event: Event) => {
    const input = event.target as HTMLInputElement;
    input.value = readLine(input.value, kind.input);
    setValue(context, place, input.value);
  };
  return html`<input
    id=${idOf(place)}
    class=${kind.input}
    type=${kind.input === 'date' ? 'date' : 'text'}
    inputmode=${INPUT_MODE[kind.input] ?? nothing}
    spellcheck="false"
    autocapitalize="off"
    autocomplete="off"
    aria-describedby=${orNothing(describedBy)}
    aria-invalid=${invalid(isWrong)}
    aria-required=${isRequired ? 'true' : nothing}
    .value=${asText(valueOf(context, place))}
    @change=${enter}
  />`;
}

/** A number, with the comma or point that people type. */
export function renderNumber(
  context: FormContext,
  { place, describedBy, isWrong }: FieldView,
): TemplateResult {
  const enter = (event: Event) => {
    const typed = typedIn(event).trim();
    const number = Number(typed.replace(',', '.'));
    // What is no number stays as it is written: the check tells it, and nothing that was typed is lost.
    setValue(context, place, typed === '' || Number.isNaN(number) ? typed : number);
  };
  return html`<input
    id=${idOf(place)}
    class="number"
    type="text"
    inputmode="decimal"
    autocomplete="off"
    aria-describedby=${orNothing(describedBy)}
    aria-invalid=${invalid(isWrong)}
    .value=${asText(valueOf(context, place))}
    @change=${enter}
  />`;
}

/** Yes, or not said. */
export function renderFlag(
  context: FormContext,
  { place, label, help, describedBy, isWrong }: FieldView,
): TemplateResult {
  const id = idOf(place);
  const enter = (event: Event) => {
    if ((event.target as HTMLInputElement).checked) setValue(context, place, true);
    else context.change(removal(context, place));
  };
  return html`<label class="check">
      <input
        id=${id}
        type="checkbox"
        aria-describedby=${orNothing(describedBy)}
        aria-invalid=${invalid(isWrong)}
        .checked=${live(valueOf(context, place) === true)}
        @change=${enter}
      />
      <span>${label}</span>
    </label>
    ${help === '' ? nothing : html`<p class="help" id="${id}-help">${help}</p>`}`;
}

/** A list of words, one a line. */
export function renderWords(
  context: FormContext,
  { field, place, describedBy, isWrong }: FieldView,
): TemplateResult {
  const { value: kind } = field;
  if (kind.kind !== 'words') return html``;
  const value = valueOf(context, place);
  const lines = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  const id = idOf(place);
  const enter = (event: Event) =>
    setValue(
      context,
      place,
      typedIn(event)
        .split('\n')
        .map((line) => readLine(line, kind.input))
        .filter((line) => line !== ''),
    );
  return html`<textarea
      id=${id}
      rows=${Math.max(2, lines.length)}
      spellcheck="false"
      autocapitalize="off"
      aria-describedby=${`${describedBy} ${id}-lines`.trim()}
      aria-invalid=${invalid(isWrong)}
      .value=${lines.join('\n')}
      @change=${enter}
    ></textarea>
    <p class="help" id="${id}-lines">${context.all.words.onePerLine}</p>`;
}
