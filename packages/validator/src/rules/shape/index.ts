import type { Rule } from '../../rule.ts';
import { schemaBadName } from './bad-name.ts';
import { schemaBareCondition } from './bare-condition.ts';
import { schemaMissingField } from './missing-field.ts';
import { schemaNotTogether } from './not-together.ts';
import { schemaTooLittle } from './too-little.ts';
import { schemaTooMuch } from './too-much.ts';
import { schemaUnknownCode } from './unknown-code.ts';
import { schemaUnknownField } from './unknown-field.ts';
import { schemaWrongFormat } from './wrong-format.ts';
import { schemaWrongType } from './wrong-type.ts';

/** The rules of this family, in the order of the catalogue. */
export const shapeRules = [
  schemaBadName,
  schemaBareCondition,
  schemaMissingField,
  schemaNotTogether,
  schemaTooLittle,
  schemaTooMuch,
  schemaUnknownCode,
  schemaUnknownField,
  schemaWrongFormat,
  schemaWrongType,
] as const satisfies readonly Rule[];
