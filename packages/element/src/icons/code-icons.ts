import { originOf, standardCodeOf, type OpenList, type Service } from '@service-directory/schema';
import { nothing, type TemplateResult } from 'lit';
import type { ViewContext } from '../context.ts';
import { AUDIENCE_DRAWINGS, NEED_DRAWINGS } from './code-drawings.ts';
import { draw } from './icons.ts';

/** The codes come out of somebody's file; those of the standard alone find a drawing. */
const DRAWINGS: Readonly<Record<OpenList, Readonly<Record<string, string>>>> = {
  needs: NEED_DRAWINGS,
  audience: AUDIENCE_DRAWINGS,
};

/** The pictogram of a need or group, or of the code of the standard that one of the directory's own comes under. */
export function codeIcon(
  list: OpenList,
  code: string,
  service: Service,
  { directory }: Pick<ViewContext, 'directory'>,
): TemplateResult | typeof nothing {
  const standard = standardCodeOf(list, code, originOf(directory, service.id));
  return standard === undefined ? nothing : draw(DRAWINGS[list][standard]!);
}
