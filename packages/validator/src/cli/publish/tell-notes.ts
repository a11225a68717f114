import type { Finding } from '../../finding.ts';

import { makeVisible } from '../../report/make-visible.ts';
import { countFindings, type ReportSubject } from '../../report/subject.ts';
import { textReport } from '../../report/text.ts';
import { tell, type CommandContext } from '../context.ts';
import { publishMessagesIn } from '../messages/publish/index.ts';

/**
 * What stood in the way of nothing. Of one input `check` tells it; of several the whole that they were put together to is told
 * here, since nothing else sees it.
 */
export function tellNotes(
  findings: readonly Finding[],
  subject: ReportSubject,
  paths: readonly string[],
  context: CommandContext,
  tellLine: (line: string) => void = (line) => tell(context, line),
): void {
  const say = publishMessagesIn(context.lang);
  const { warning, info } = countFindings(findings);
  if (warning + info === 0) return;
  if (paths.length === 1) {
    tellLine(makeVisible(say.notes(warning, info, paths[0] ?? '')));
    return;
  }
  const rest = findings.filter(({ severity }) => severity !== 'error');
  context.world.stderr.write(textReport(rest, { subject, lang: context.lang }));
  tellLine(say.notesOfSeveral(warning, info));
}
