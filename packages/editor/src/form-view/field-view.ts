import { html, nothing } from 'lit';
import type { Field } from '../form/field.ts';
import type { FormContext, Place } from './form-context.ts';

/** A field as its part of the form is given it. */
export interface FieldView {
  field: Field;
  place: Place;
  label: string;
  help: string;
  /** Ids of what describes the control. */
  describedBy: string;
  /** Was an error found in it? For `aria-invalid`. */
  isWrong: boolean;
}

export const isEmptyValue = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

/** `aria-invalid` of a control, left out where nothing is wrong. */
export const invalid = (isWrong: boolean) => (isWrong ? 'true' : nothing);

export const renderRequired = ({ all }: FormContext, { isRequired }: Field) =>
  isRequired ? html` <span class="required">${all.words.required}</span>` : nothing;
