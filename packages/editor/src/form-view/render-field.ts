import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../form/field.ts';
import { fitsField } from '../form/fits-field.ts';
import { fieldText } from '../form/form-words.ts';
import { valueAt } from '../model/data.ts';
import { idOf, placeOfField, setValue, valueOf, type FormContext, type Place } from './form-context.ts';
import { renderRequired, type FieldView } from './field-view.ts';
import { renderCode, renderCodes } from './render-code.ts';
import { renderCondition, renderConditions } from './render-condition.ts';
import { renderFindings } from './render-findings.ts';
import { renderHours } from './render-hours.ts';
import { renderJson } from './render-json.ts';
import { renderFlag, renderLine, renderNumber, renderWords } from './render-line.ts';
import { renderMap, renderRecord, renderRecords } from './render-record.ts';
import { renderReference } from './render-reference.ts';
import { renderText } from './render-text.ts';

type Renderer = (context: FormContext, view: FieldView) => TemplateResult;

/** What has one control, whose label stands above it. */
const SIMPLE: Partial<Record<Field['value']['kind'], Renderer>> = {
  line: renderLine,
  number: renderNumber,
  code: renderCode,
  words: renderWords,
  json: renderJson,
};

/** What is a group of controls with a name of its own. */
const GROUPS: Partial<Record<Field['value']['kind'], Renderer>> = {
  flag: renderFlag,
  text: renderText,
  codes: renderCodes,
  reference: renderReference,
  record: renderRecord,
  records: renderRecords,
  map: renderMap,
  condition: renderCondition,
  conditions: renderConditions,
  hours: renderHours,
};

/** Does it hold fields of its own, which show what is found about them? */
const HOLDS_FIELDS: ReadonlySet<string> = new Set([
  'record',
  'records',
  'map',
  'conditions',
  'condition',
  'hours',
]);

/** A field with its label, what helps, and what was found. */
export function renderField(context: FormContext, holder: Place, given: Field): TemplateResult {
  const place = placeOfField(holder, given);
  const { value } = given;
  if (value.kind === 'either') {
    const current = context.data === undefined ? undefined : valueKind(context, place);
    const chosen = current === 'record' ? value.record : value.word;
    return html`${renderAs(context, place, { ...given, value: chosen.value })}
    ${renderSwitch(context, place, value.record)}`;
  }
  return renderAs(context, place, given);
}

/** The way from a whole number to a short one such as 113, and back. What was written goes along. */
function renderSwitch(context: FormContext, place: Place, record: Field): TemplateResult | typeof nothing {
  const { words } = context.all;
  const fields = record.value.kind === 'record' ? record.value.fields : [];
  const [first] = fields;
  const channel = valueAt(context.data, [...place.path.slice(0, -1), 'channel']);
  const value = valueOf(context, place);
  const isRecord = valueKind(context, place) === 'record';
  const isPhone = channel === undefined || channel === 'phone' || channel === 'sms';
  if (first?.name !== 'shortCode' || (!isRecord && !isPhone)) return nothing;
  const change = () => {
    const text = isRecord ? valueAt(value, [first.name]) : value;
    const country = valueAt(context.data, ['country']);
    const short = {
      [first.name]: typeof text === 'string' ? text : '',
      ...(typeof country === 'string' ? { country } : {}),
    };
    setValue(context, place, isRecord ? text : short);
  };
  return html`<button type="button" class="small plain" @click=${change}>
    ${isRecord ? words.asWholeNumber : words.asShortNumber}
  </button>`;
}

const valueKind = (context: FormContext, { path }: Place) => {
  let value: unknown = context.data;
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step];
  return typeof value === 'object' && value !== null ? 'record' : 'word';
};

function renderAs(context: FormContext, place: Place, field: Field): TemplateResult {
  const { label, help } = fieldText(field, context.all);
  // What stands there is shown as it is: a list of ours would take its place unseen.
  const isMisfit = !fitsField(field.value, valueOf(context, place));
  const kind = isMisfit ? 'json' : field.value.kind;
  const id = idOf(place);
  const found = HOLDS_FIELDS.has(kind)
    ? context.findings.at(place.path)
    : context.findings.under(place.path).map(({ finding }) => finding);
  const describedBy = [help === '' ? '' : `${id}-help`, found.length === 0 ? '' : `${id}-found`]
    .filter((part) => part !== '')
    .join(' ');
  const isWrong = found.some(({ severity }) => severity === 'error');
  const view: FieldView = { field, place, label, help, describedBy, isWrong };
  const findings = renderFindings(context, found, `${id}-found`);
  const helpLine = help === '' ? nothing : html`<p class="help" id="${id}-help">${help}</p>`;
  const simple = SIMPLE[kind];
  if (simple !== undefined) {
    return html`<div class="field" id="${id}-field">
      <label for=${id}>${label}${renderRequired(context, field)}</label>
      ${helpLine} ${isMisfit ? html`<p class="help">${context.all.words.misfitHint}</p>` : nothing}
      ${simple(context, view)} ${findings}
    </div>`;
  }
  const group = GROUPS[kind];
  return html`<div class="field group" id="${id}-field">
    ${group === undefined ? nothing : group(context, view)} ${findings}
  </div>`;
}
