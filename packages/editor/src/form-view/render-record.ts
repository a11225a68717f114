import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Field } from '../form/field.ts';
import { shortWord, thereWords } from '../form/there-words.ts';
import { isData, valueAt, wordOf, type Change } from '../model/data.ts';
import { newId } from '../model/new-id.ts';
import { newSourceId } from './evidence.ts';
import { idOf, placeOfItem, removal, valueOf, type FormContext, type Place } from './form-context.ts';
import { itemTitle } from './item-title.ts';
import { renderRequired, type FieldView } from './field-view.ts';
import { nameOfLanguage } from './render-text.ts';

/** The fields of a record: those that matter or are filled in, and the others folded up. */
export function renderFields(context: FormContext, place: Place, fields: readonly Field[]): TemplateResult {
  const [shown, rare] = [
    fields.filter((field) => !context.isRare(place, field)),
    fields.filter((field) => context.isRare(place, field)),
  ];
  const render = (field: Field) => context.renderField(place, field);
  return html`${repeat(shown, ({ name }) => name, render)}
  ${
    rare.length === 0
      ? nothing
      : html`<details class="more">
          <summary>${context.all.words.moreFields(rare.length)}</summary>
          ${repeat(rare, ({ name }) => name, render)}
        </details>`
  }`;
}

/** How much was found in what is folded up. */
export const countMark = (context: FormContext, place: Place) => {
  const { error, warning } = context.findings.count(place.path);
  const { words } = context.all;
  if (error > 0) return html` <span class="count error">${words.errors(error)}</span>`;
  return warning > 0 ? html` <span class="count warning">${words.warnings(warning)}</span>` : nothing;
};

/**
 * A field with fields of its own, to be folded up.
 * @param kind a class besides `record`
 * @param picture what stands above the fields
 */
export function renderFolded(
  context: FormContext,
  { field, place, label, help, describedBy }: FieldView,
  fields: readonly Field[],
  kind = '',
  picture: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const isThere = valueOf(context, place) !== undefined;
  const take = (event: Event) => {
    // The button goes with what it takes away.
    (event.target as Element).closest('details')?.querySelector('summary')?.focus();
    context.change(removal(context, place));
    context.tell(context.all.words.removed);
  };
  return html`<details class="record ${kind}" id=${idOf(place)} ?open=${isThere || field.isRequired}>
    <summary aria-describedby=${describedBy === '' ? nothing : describedBy}>
      <span>${label}</span>${renderRequired(context, field)}
      ${isThere ? countMark(context, place) : html`<span class="soft">${context.all.words.empty}</span>`}
    </summary>
    <div class="inside">
      ${help === '' ? nothing : html`<p class="help" id="${idOf(place)}-help">${help}</p>`} ${picture}
      ${renderFields(context, place, fields)}
      ${
        isThere && !field.isRequired
          ? html`<button type="button" class="small" @click=${take}>
              ${context.all.words.removeItem(label)}
            </button>`
          : nothing
      }
    </div>
  </details>`;
}

/** A record in a field. */
export const renderRecord = (context: FormContext, view: FieldView): TemplateResult =>
  view.field.value.kind === 'record' ? renderFolded(context, view, view.field.value.fields) : html``;

/** What a new item begins with: an id where it has one. */
function newItem(context: FormContext, item: Field, list: readonly unknown[]): unknown {
  if (item.value.kind !== 'record') return {};
  if (!item.value.fields.some(({ name }) => name === 'id')) return {};
  if (item.name === 'sources') return { id: newSourceId(context) };
  const taken = new Set(list.map((one) => wordOf(valueAt(one, ['id']))));
  const start = item.name === 'locations' ? 'sted' : 'ny';
  return { id: newId(start, taken, start) };
}

const moveUp = (place: Place, index: number): Change[] => [
  { kind: 'move', path: [...place.path, index], to: index - 1 },
];

/** An address has no blanks at which a narrow line could end. */
const isAddress = (title: string): boolean => /^https?:\/\/\S+$/.test(title);

/** An item that is a record, or is to become one. */
const isItem = (value: unknown): boolean => value === undefined || isData(value);

/** An item that is no record, for what it is. */
const renderNoItem = (context: FormContext, { path }: Place) =>
  html`<p>${context.all.words.notRecord(thereWords(valueAt(context.data, path), context.all))}</p>`;

/** A list of records, each folded up under its name. */
export function renderRecords(
  context: FormContext,
  { field, place, label, help, describedBy }: FieldView,
): TemplateResult {
  const { words } = context.all;
  if (field.value.kind !== 'records') return html``;
  const { item } = field.value;
  const value = valueOf(context, place);
  const list: unknown[] = Array.isArray(value) ? value : [];
  const add = () => {
    const made = newItem(context, item, list);
    const path = [...place.path, list.length];
    const change: Change =
      list.length === 0 && !Array.isArray(value)
        ? { kind: 'set', path: place.path, value: [made], orders: place.orders }
        : { kind: 'insert', path, value: made };
    context.addItem(path, [change]);
  };
  const take = (index: number) =>
    context.removeItem(
      place,
      index,
      list.length === 1 && !field.isRequired
        ? removal(context, place)
        : [{ kind: 'remove', path: [...place.path, index] }],
    );
  const renderItem = (one: unknown, index: number) => {
    const own = placeOfItem(place, index);
    const fields = item.value.kind === 'record' ? item.value.fields : [];
    const title = isItem(one) ? itemTitle(context, one, own, fields) : words.notRecordName(shortWord(one));
    // «Remove empty» would say something else.
    const called = title === words.empty ? words.theEmptyOne : title;
    return html`<details class="item" id=${idOf(own)} ?open=${context.isNew(own.path)}>
      <summary>
        <span dir="auto" class=${isAddress(title) ? 'address' : nothing}>${title}</span
        >${countMark(context, own)}
      </summary>
      <div class="inside">
        ${
          isItem(one) || item.value.kind !== 'record'
            ? renderFields(context, own, fields)
            : renderNoItem(context, own)
        }
        <div class="buttons">
          ${
            index === 0
              ? nothing
              : html`<button
                  type="button"
                  class="small"
                  @click=${() => context.moveItemUp(place, index, moveUp(place, index))}
                >
                  ${words.moveUp(called)}
                </button>`
          }
          <button type="button" class="small" @click=${() => take(index)}>${words.removeItem(called)}</button>
        </div>
      </div>
    </details>`;
  };
  return html`<fieldset
    id=${idOf(place)}
    tabindex="-1"
    aria-describedby=${describedBy === '' ? nothing : describedBy}
  >
    <legend>${label}${renderRequired(context, field)}</legend>
    ${help === '' ? nothing : html`<p class="help" id="${idOf(place)}-help">${help}</p>`}
    ${list.map(renderItem)}
    <button type="button" class="add" @click=${add}>${words.addTo(label)}</button>
  </fieldset>`;
}

/** Records by language. */
export function renderMap(
  context: FormContext,
  { field, place, label, help, describedBy }: FieldView,
): TemplateResult {
  if (field.value.kind !== 'map' || field.value.item.value.kind !== 'record') return html``;
  const { fields } = field.value.item.value;
  const value = valueOf(context, place);
  const own = isData(value) ? Object.keys(value) : [];
  const languages = [...new Set([...context.languages.slice(1), ...own])];
  const renderOne = (lang: string) => {
    const item = placeOfItem(place, lang);
    return html`<details class="item" id=${idOf(item)}>
      <summary>
        <span>${nameOfLanguage(lang, context.all.lang)}</span>${countMark(context, item)}
        ${own.includes(lang) ? nothing : html`<span class="soft">${context.all.words.empty}</span>`}
      </summary>
      <div class="inside">${renderFields(context, item, fields)}</div>
    </details>`;
  };
  return html`<fieldset
    id=${idOf(place)}
    tabindex="-1"
    aria-describedby=${describedBy === '' ? nothing : describedBy}
  >
    <legend>${label}</legend>
    ${help === '' ? nothing : html`<p class="help" id="${idOf(place)}-help">${help}</p>`}
    ${languages.map(renderOne)}
  </fieldset>`;
}
