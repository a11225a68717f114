import type { Loss, LossReasons } from '@service-directory/convert';
import { formatOf, type FormatId } from '@service-directory/convert/formats';
import type { MessageLanguage } from '../../finding.ts';
import { makeVisible } from '../../report/make-visible.ts';
import { convertMessagesIn } from '../messages/convert/index.ts';

/** On which way something was lost. */
export type LossStep = 'read' | 'protect' | 'write';

export interface LossGroup {
  step: LossStep;
  /** The format that was read or written. */
  format: FormatId;
  losses: readonly Loss[];
  reasons: LossReasons;
}

/** Reasons that are told; the list in a file has all. */
const MOST_REASONS = 12;
/** Places that are named of each. */
const MOST_PLACES = 3;

/** Why, in words. */
export const sentenceOf = (reason: string, reasons: LossReasons, lang: MessageLanguage): string =>
  (Object.hasOwn(reasons, reason) ? reasons[reason]?.[lang] : undefined) ??
  convertMessagesIn(lang).unknownLoss;

/** Places by their reason, the one with the most first. */
function byReason(losses: readonly Loss[]): [reason: string, paths: string[]][] {
  const groups = new Map<string, string[]>();
  for (const { reason, path } of losses) {
    const paths = groups.get(reason);
    if (paths === undefined) groups.set(reason, [path]);
    else paths.push(path);
  }
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
}

function titleOf({ step, format, losses }: LossGroup, lang: MessageLanguage): string {
  const say = convertMessagesIn(lang);
  const { name } = formatOf(format);
  switch (step) {
    case 'read':
      return say.lostReading(name[lang], losses.length);
    case 'protect':
      return say.keptSecret(losses.length);
    case 'write':
      return say.lostWriting(name[lang], losses.length);
  }
}

/** One way of a conversion: what was lost on it, by reason, with a few places of each. Empty when nothing was. */
export function lossLines(group: LossGroup, lang: MessageLanguage): string[] {
  if (group.losses.length === 0) return [];
  const say = convertMessagesIn(lang);
  const reasons = byReason(group.losses);
  const lines = reasons.slice(0, MOST_REASONS).flatMap(([reason, paths]) => {
    const named = [...new Set(paths)].map((path) => (path === '' ? say.wholeInput : makeVisible(path)));
    const more = paths.length - Math.min(named.length, MOST_PLACES);
    const shown = named.slice(0, MOST_PLACES).join(', ');
    return [
      `  ${paths.length} × ${makeVisible(reason)}: ${sentenceOf(reason, group.reasons, lang)}`,
      `      ${shown}${more > 0 ? ` ${say.morePlaces(more)}` : ''}`,
    ];
  });
  const left = reasons.length - MOST_REASONS;
  return [titleOf(group, lang), ...lines, ...(left > 0 ? [`  ${say.moreReasons(left)}`] : [])];
}

/** All losses as JSON, each with its sentence. */
export const lossesAsJson = (groups: readonly LossGroup[], lang: MessageLanguage): string => {
  const losses = groups.flatMap(({ step, format, losses: some, reasons }) =>
    some.map(({ path, reason }) => ({
      step,
      format,
      path,
      reason,
      message: sentenceOf(reason, reasons, lang),
    })),
  );
  return `${JSON.stringify({ losses }, null, 2)}\n`;
};
