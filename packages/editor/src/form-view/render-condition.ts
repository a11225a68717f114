import { html, nothing, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { live } from 'lit/directives/live.js';
import type { Field } from '../form/field.ts';
import { codeTexts } from '../form/form-words.ts';
import { isData, valueAt, wordOf, type Change } from '../model/data.ts';
import { newId } from '../model/new-id.ts';
import {
  idOf,
  placeOfField,
  placeOfItem,
  removal,
  setValue,
  valueOf,
  type FormContext,
  type Place,
} from './form-context.ts';
import { invalid, renderRequired, type FieldView } from './field-view.ts';
import { renderFields } from './render-record.ts';
import { namedRecords } from './render-reference.ts';

const UNCONFIRMED = 'unconfirmed';

const codeOf = (value: unknown): string =>
  typeof value === 'string' ? value : wordOf(valueAt(value, ['value']));

/** The path by which a source says what it supports: `access.cost`, without indexes. */
const supportPath = ({ root }: FormContext, { path }: Place): string =>
  path
    .slice(root.length)
    .filter((step) => typeof step === 'string')
    .join('.');

const isSupported = (supports: unknown, path: string) =>
  Array.isArray(supports) && supports.some((one) => path === one || path.startsWith(`${wordOf(one)}.`));

/** Lets a promise rest on a source, and the source say so; or takes that back. */
function toggleSource(context: FormContext, place: Place, field: Field, sourceId: string): Change[] {
  const own = placeOfField(place, field);
  const value = valueOf(context, own);
  const ids: unknown[] = Array.isArray(value) ? value : [];
  const index = ids.indexOf(sourceId);
  if (index >= 0)
    return ids.length === 1 ? removal(context, own) : [{ kind: 'remove', path: [...own.path, index] }];
  const added: Change =
    ids.length === 0
      ? { kind: 'set', path: own.path, value: [sourceId], orders: own.orders }
      : { kind: 'insert', path: [...own.path, ids.length], value: sourceId };
  return [added, ...supportChanges(context, place, sourceId)];
}

function supportChanges(context: FormContext, place: Place, sourceId: string): Change[] {
  const path = supportPath(context, place);
  const sources = valueAt(context.data, [...context.root, 'sources']);
  const index = Array.isArray(sources) ? sources.findIndex((one) => valueAt(one, ['id']) === sourceId) : -1;
  const supports = valueAt(sources, [index, 'supports']);
  if (index < 0 || isSupported(supports, path)) return [];
  const at = [...context.root, 'sources', index, 'supports'];
  return Array.isArray(supports)
    ? [{ kind: 'insert', path: [...at, supports.length], value: path }]
    : [{ kind: 'set', path: at, value: [path] }];
}

/** A new source, read today, that the promise rests on. One step. */
function addSource(context: FormContext, place: Place, field: Field, url: string): Change[] {
  const sources = valueAt(context.data, [...context.root, 'sources']);
  const list: unknown[] = Array.isArray(sources) ? sources : [];
  const taken = new Set(list.map((one) => wordOf(valueAt(one, ['id']))));
  const id = newId(`s${list.length + 1}`, taken, 's');
  const source = { id, url, retrievedOn: context.today, supports: [supportPath(context, place)] };
  const at = [...context.root, 'sources'];
  return [
    list.length === 0
      ? { kind: 'set', path: at, value: [source] }
      : { kind: 'insert', path: [...at, list.length], value: source },
    ...toggleSource(context, place, field, id).slice(0, 1),
  ];
}

/** The sources of a promise: those of the record to tick, and a field for a new one. */
function renderSources(context: FormContext, place: Place, field: Field): TemplateResult {
  const { words } = context.all;
  const own = placeOfField(place, field);
  const value = valueOf(context, own);
  const ids: unknown[] = Array.isArray(value) ? value : [];
  const known = namedRecords(context, 'sources');
  const address = createRef<HTMLInputElement>();
  const id = idOf(own);
  const add = () => {
    const url = address.value?.value.trim() ?? '';
    if (url === '') return address.value?.focus();
    if (address.value !== undefined) address.value.value = '';
    context.change(addSource(context, place, field, url));
  };
  return html`<fieldset class="sources">
    <legend>${context.all.fields.condition.sourceIds[0]}</legend>
    ${known.length === 0 ? html`<p class="help">${words.noSources}</p>` : nothing}
    ${known.map(
      (source) =>
        html`<label class="check">
          <input
            type="checkbox"
            .checked=${live(ids.includes(source.id))}
            @change=${() => context.change(toggleSource(context, place, field, source.id))}
          />
          <span>${source.name}</span>
        </label>`,
    )}
    <div class="new-source">
      <label for="${id}-new">${words.newSource}</label>
      <input
        id="${id}-new"
        type="text"
        inputmode="url"
        autocomplete="off"
        spellcheck="false"
        ${ref(address)}
      />
      <button type="button" class="small" @click=${add}>${words.addSource}</button>
    </div>
  </fieldset>`;
}

/** What a promise rests on. Asked for as soon as something is promised. */
function renderEvidence(context: FormContext, place: Place, fields: readonly Field[]): TemplateResult {
  const value = valueOf(context, place);
  const isPromise = ![UNCONFIRMED, ''].includes(codeOf(value));
  const ids = valueAt(value, ['sourceIds']);
  const isBare =
    isPromise && (valueAt(value, ['basis']) === undefined || !Array.isArray(ids) || ids.length === 0);
  const byName = (name: string) => fields.find((field) => field.name === name);
  const [basis, sourceIds] = [byName('basis'), byName('sourceIds')];
  const rest = fields.filter(({ name }) => !['value', 'basis', 'sourceIds'].includes(name));
  return html`
    ${isBare ? html`<p class="notice">${context.all.words.needsSource}</p>` : nothing}
    ${
      isPromise && basis !== undefined && sourceIds !== undefined
        ? html`${context.renderField(place, basis)} ${renderSources(context, place, sourceIds)}`
        : nothing
    }
    ${isPromise || isData(value) ? renderFields(context, place, rest) : nothing}
  `;
}

/** The code of a condition with its words, as a menu. */
function renderAnswer(
  context: FormContext,
  place: Place,
  fields: readonly Field[],
  label: string,
  describedBy: string,
) {
  const isWrong = [place.path, [...place.path, 'value']].some((path) =>
    context.findings.at(path).some(({ severity }) => severity === 'error'),
  );
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
    if (code === '') return context.change(removal(context, place));
    if (isData(value)) return context.change([{ kind: 'set', path: [...place.path, 'value'], value: code }]);
    setValue(context, place, { value: code });
  };
  return html`<select
      id=${id}
      aria-label=${label}
      aria-describedby=${`${describedBy} ${id}-means`.trim()}
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
    <p class="means" id="${id}-means">${texts.get(current)?.explanation ?? ''}</p>`;
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
        list.length === 1 ? removal(context, place) : [{ kind: 'remove', path: own.path }],
      );
    return html`<details class="item" id="${idOf(own)}-item" ?open=${context.isNew(own.path)}>
      <summary>${title}</summary>
      <div class="inside">
        ${renderAnswer(context, own, fields, label, '')} ${renderEvidence(context, own, fields)}
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
