import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Field } from '../form/field.ts';
import { codeTexts } from '../form/form-words.ts';
import { isData, valueAt, wordOf, type Path } from '../model/data.ts';
import { unconfirm, withdraw } from './evidence.ts';
import {
  idOf,
  placeOfItem,
  removal,
  setValue,
  valueOf,
  type FormContext,
  type Place,
} from './form-context.ts';
import { invalid, renderRequired, type FieldView } from './field-view.ts';
import { renderFindings } from './render-findings.ts';
import { countMark, renderFields } from './render-record.ts';
import { renderSources } from './render-sources.ts';

const UNCONFIRMED = 'unconfirmed';

const codeOf = (value: unknown): string =>
  typeof value === 'string' ? value : wordOf(valueAt(value, ['value']));

/** What a promise rests on. Asked for as soon as something is promised; what is there already is shown all the same. */
function renderEvidence(context: FormContext, place: Place, fields: readonly Field[]): TemplateResult {
  const value = valueOf(context, place);
  const isPromise = ![UNCONFIRMED, ''].includes(codeOf(value));
  const [who, ids] = [valueAt(value, ['basis']), valueAt(value, ['sourceIds'])];
  const isBare = isPromise && (who === undefined || !Array.isArray(ids) || ids.length === 0);
  const isShown = isPromise || who !== undefined || ids !== undefined;
  const byName = (name: string) => fields.find((field) => field.name === name);
  const [basis, sourceIds] = [byName('basis'), byName('sourceIds')];
  const rest = fields.filter(({ name }) => !['value', 'basis', 'sourceIds'].includes(name));
  return html`
    ${isBare ? html`<p class="notice">${context.all.words.needsSource}</p>` : nothing}
    ${
      isShown && basis !== undefined && sourceIds !== undefined
        ? html`${context.renderField(place, basis)} ${renderSources(context, place, sourceIds)}`
        : nothing
    }
    ${isPromise || isData(value) ? renderFields(context, place, rest) : nothing}
  `;
}

/**
 * The code of a condition with its words, as a menu, and what was found about it.
 * @param told where what is said of the condition as a whole is told already
 */
function renderAnswer(
  context: FormContext,
  place: Place,
  fields: readonly Field[],
  label: string,
  told: string | undefined,
) {
  const at = (path: Path) => context.findings.at(path);
  const [ofWhole, ofCode] = [at(place.path), at([...place.path, 'value'])];
  const found = told === undefined ? [...ofWhole, ...ofCode] : ofCode;
  const isWrong = [...ofWhole, ...ofCode].some(({ severity }) => severity === 'error');
  const { words } = context.all;
  const codes = fields.find(({ name }) => name === 'value')?.value;
  if (codes?.kind !== 'code') return html``;
  const names = place.path.map(String).reverse();
  const texts = codeTexts(codes.choice, names, context.all);
  const value = valueOf(context, place);
  const current = codeOf(value);
  const id = idOf(place);
  const enter = (event: Event) => {
    const { value: code } = event.target as HTMLSelectElement;
    if (!isData(value)) {
      if (code === '') context.change(removal(context, place));
      else setValue(context, place, { value: code });
      return;
    }
    const isPromise = !['', UNCONFIRMED].includes(code);
    if (isPromise) return context.change([{ kind: 'set', path: [...place.path, 'value'], value: code }]);
    const changes = code === '' ? withdraw(context, place) : unconfirm(context, place, code);
    context.change(changes);
    if (changes.length > 1) context.tell(words.evidenceGone);
  };
  const describedBy = [told ?? '', found.length === 0 ? '' : `${id}-value-found`, `${id}-means`];
  return html`<select
      id=${id}
      aria-label=${label}
      aria-describedby=${describedBy.filter((part) => part !== '').join(' ')}
      aria-invalid=${invalid(isWrong)}
      .value=${live(current)}
      @change=${enter}
    >
      <option value="" ?selected=${current === ''}>${words.notSaid}</option>
      ${codes.choice.codes.map(
        (code) =>
          html`<option value=${String(code)} ?selected=${code === current}>
            ${texts.get(code)?.label ?? String(code)}
          </option>`,
      )}
    </select>
    <p class="means" id="${id}-means">${texts.get(current)?.explanation ?? ''}</p>
    ${renderFindings(context, found, `${id}-value-found`)}`;
}

/** A condition: the answer, and what it rests on. */
export function renderCondition(context: FormContext, view: FieldView): TemplateResult {
  const { field, place, label, help, describedBy } = view;
  if (field.value.kind !== 'condition') return html``;
  return html`<fieldset class="condition">
    <legend>${label}${renderRequired(context, field)}</legend>
    ${help === '' ? nothing : html`<p class="help" id="${idOf(place)}-help">${help}</p>`}
    ${renderAnswer(context, place, field.value.fields, label, describedBy)}
    ${renderEvidence(context, place, field.value.fields)}
  </fieldset>`;
}

/** Conditions of which several can hold at once. */
export function renderConditions(context: FormContext, view: FieldView): TemplateResult {
  const { words } = context.all;
  const { field, place, label, help, describedBy } = view;
  if (field.value.kind !== 'conditions') return html``;
  const { fields } = field.value;
  const value = valueOf(context, place);
  const list: unknown[] = Array.isArray(value) ? value : [];
  const codes = fields.find(({ name }) => name === 'value')?.value;
  const texts = codes?.kind === 'code' ? codeTexts(codes.choice, [field.name], context.all) : undefined;
  const add = () => {
    const path = [...place.path, list.length];
    context.addItem(path, [
      list.length === 0
        ? { kind: 'set', path: place.path, value: [{}], orders: place.orders }
        : { kind: 'insert', path, value: {} },
    ]);
  };
  const renderItem = (one: unknown, index: number) => {
    const own = placeOfItem(place, index);
    const title = texts?.get(codeOf(one))?.label ?? words.empty;
    const take = () =>
      context.removeItem(
        place,
        index,
        withdraw(
          context,
          own,
          list.length === 1 ? removal(context, place) : [{ kind: 'remove', path: own.path }],
        ),
      );
    return html`<details class="item" id="${idOf(own)}-item" ?open=${context.isNew(own.path)}>
      <summary><span>${title}</span>${countMark(context, own)}</summary>
      <div class="inside">
        ${renderAnswer(context, own, fields, label, undefined)} ${renderEvidence(context, own, fields)}
        <button type="button" class="small" @click=${take}>${words.removeItem(title)}</button>
      </div>
    </details>`;
  };
  return html`<fieldset
    id=${idOf(place)}
    tabindex="-1"
    aria-describedby=${describedBy === '' ? nothing : describedBy}
  >
    <legend>${label}</legend>
    ${help === '' ? nothing : html`<p class="help" id="${idOf(place)}-help">${help}</p>`}
    ${list.map(renderItem)}
    <button type="button" class="add" @click=${add}>${words.addTo(label)}</button>
  </fieldset>`;
}
