import { factOf, type Fact } from './fact.ts';
import type { Telling } from './telling.ts';
import { writeDate } from './words/index.ts';

/** The notice of these days, or of days to come, and until when readers see it; one that has passed nobody sees. */
export function describeNotice({ service, today, language, tell }: Telling): Fact {
  const { words } = language;
  const { alert } = service;
  const text = tell(alert?.text);
  if (alert === undefined || text === undefined || (alert.through ?? today) < today)
    return factOf(words.notice, []);
  const days = [
    ...(alert.from === undefined ? [] : [words.validFrom(writeDate(alert.from, language))]),
    alert.through === undefined ? words.noLastDay : words.validThrough(writeDate(alert.through, language)),
  ];
  return factOf(words.notice, [`${words.quote(text)} (${days.join(', ')})`]);
}
