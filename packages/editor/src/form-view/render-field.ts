import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../form/field.ts';
import { fieldText } from '../form/form-words.ts';
import { idOf, placeOfField, type FormContext, type Place } from './form-context.ts';
import { renderCode, renderCodes } from './render-code.ts';
import { renderCondition, renderConditions } from './render-condition.ts';
import { renderFindings } from './render-findings.ts';
import { renderHours } from './render-hours.ts';
import { renderJson } from './render-json.ts';
import { renderFlag, renderLine, renderNumber, renderWords } from './render-line.ts';
import { renderMap, renderRecord, renderRecords } from './render-record.ts';
import { renderReference } from './render-reference.ts';
import { renderText } from './render-text.ts';

/** A field as its part of the form is given it. */
export interface FieldView {
  field: Field;
  place: Place;
  label: string;
  help: string;
  /** Ids of what describes the control. */
  describedBy: string;
}

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

export const isEmptyValue = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

/** Does it hold fields of its own, which show what is found about them? */
const HOLDS_FIELDS: ReadonlySet<string> = new Set([
  'record',
  'records',
  'map',
  'conditions',
  'condition',
  'hours',
]);

export const renderRequired = ({ all }: FormContext, { isRequired }: Field) =>
  isRequired ? html` <span class="required">${all.words.required}</span>` : nothing;

/** A field with its label, what helps, and what was found. */
export function renderField(context: FormContext, holder: Place, given: Field): TemplateResult {
  const place = placeOfField(holder, given);
  const { value } = given;
  if (value.kind === 'either') {
    const current = context.data === undefined ? undefined : valueKind(context, place);
    const chosen = current === 'record' ? value.record : value.word;
    return renderAs(context, place, { ...given, value: chosen.value });
  }
  return renderAs(context, place, given);
}

const valueKind = (context: FormContext, { path }: Place) => {
  let value: unknown = context.data;
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step];
  return typeof value === 'object' && value !== null ? 'record' : 'word';
};

function renderAs(context: FormContext, place: Place, field: Field): TemplateResult {
  const { label, help } = fieldText(field, context.all);
  const { kind } = field.value;
  const id = idOf(place);
  const found = HOLDS_FIELDS.has(kind)
    ? context.findings.at(place.path)
    : context.findings.under(place.path).map(({ finding }) => finding);
  const describedBy = [help === '' ? '' : `${id}-help`, found.length === 0 ? '' : `${id}-found`]
    .filter((part) => part !== '')
    .join(' ');
  const view: FieldView = { field, place, label, help, describedBy };
  const findings = renderFindings(context, found, `${id}-found`);
  const helpLine = help === '' ? nothing : html`<p class="help" id="${id}-help">${help}</p>`;
  const simple = SIMPLE[kind];
  if (simple !== undefined) {
    return html`<div class="field" id="${id}-field">
      <label for=${id}>${label}${renderRequired(context, field)}</label>
      ${helpLine} ${simple(context, view)} ${findings}
    </div>`;
  }
  const group = GROUPS[kind];
  return html`<div class="field group" id="${id}-field">
    ${group === undefined ? nothing : group(context, view)} ${findings}
  </div>`;
}
