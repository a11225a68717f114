import type { Rule } from '../../rule.ts';
import { linkCertificate } from './certificate.ts';
import { linkDead } from './dead.ts';
import { linkFrontPage } from './front-page.ts';
import { linkMoved } from './moved.ts';
import { linkNotChecked } from './not-checked.ts';
import { linkOtherHost } from './other-host.ts';
import { linkSlow } from './slow.ts';
import { linkUnreachable } from './unreachable.ts';

/** The rules of this family, in the order of the catalogue. They are asked only with `--network`. */
export const networkRules = [
  linkCertificate,
  linkDead,
  linkFrontPage,
  linkMoved,
  linkNotChecked,
  linkOtherHost,
  linkSlow,
  linkUnreachable,
] as const satisfies readonly Rule[];
