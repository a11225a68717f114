import { isData } from '../model/data.ts';
import type { FieldKind } from './field.ts';

/**
 * Can a field of this kind show a value, and change it without losing anything of it? Where nothing is, it can. What is a
 * word of the wrong kind is shown as it is, and told by the check.
 */
export function fitsField(kind: FieldKind, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  switch (kind.kind) {
    case 'codes':
    case 'records':
    case 'conditions':
      return Array.isArray(value);
    case 'words':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'reference':
      return kind.isMany ? Array.isArray(value) : typeof value !== 'object';
    case 'record':
    case 'map':
    case 'hours':
      return isData(value);
    case 'text':
    case 'condition':
    case 'either':
      return !Array.isArray(value);
    case 'json':
      return true;
    default:
      return typeof value !== 'object';
  }
}
