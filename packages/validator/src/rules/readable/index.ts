import type { Rule } from '../../rule.ts';
import { fileByteOrderMark } from './byte-order-mark.ts';
import { fileDuplicateKey } from './duplicate-key.ts';
import { fileIgnored } from './ignored.ts';
import { fileNameDiffers } from './name-differs.ts';
import { fileNotADirectory } from './not-a-directory.ts';
import { fileNotLines } from './not-lines.ts';
import { fileNotUtf8 } from './not-utf8.ts';
import { fileSchemaVersion } from './schema-version.ts';
import { fileSecondHead } from './second-head.ts';
import { fileSyntax } from './syntax.ts';
import { fileTooLarge } from './too-large.ts';
import { fileUnreadable } from './unreadable.ts';

/** The rules of this family, in the order of the catalogue. */
export const readableRules = [
  fileByteOrderMark,
  fileDuplicateKey,
  fileIgnored,
  fileNameDiffers,
  fileNotADirectory,
  fileNotLines,
  fileNotUtf8,
  fileSchemaVersion,
  fileSecondHead,
  fileSyntax,
  fileTooLarge,
  fileUnreadable,
] as const satisfies readonly Rule[];
