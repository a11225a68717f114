import * as z from 'zod';
import { AUDIENCE } from '../codes/audience.ts';
import { NEEDS } from '../codes/needs.ts';
import { ownCode } from '../formats/own-code.ts';

/** A need of the standard or of the directory's own. */
export const needCode = z
  .union([z.enum(NEEDS), ownCode])
  .meta({ id: 'need', description: 'A need of the standard, or a code of the directory’s own.' });

/** A group of people of the standard or of the directory's own. */
export const groupCode = z
  .union([z.enum(AUDIENCE), ownCode])
  .meta({ id: 'group', description: 'A group of the standard, or a code of the directory’s own.' });
