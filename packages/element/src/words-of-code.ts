import { codeWords, originOf, type CodeWords, type OpenList, type Service } from '@service-directory/schema';
import type { ViewContext } from './context.ts';

/** The words for a code of a service, from its own directory when the code is that one's own. */
export const wordsOfCode = (
  list: OpenList,
  code: string,
  service: Service,
  { directory, locale }: ViewContext,
): CodeWords => codeWords(list, code, locale.labels, originOf(directory, service.id));
