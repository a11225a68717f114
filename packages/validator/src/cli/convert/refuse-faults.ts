import { formatOf, type FormatId } from '@service-directory/convert/formats';
import { RunError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import { locationSecretElsewhere } from '../../rules/safety/secret-elsewhere.ts';
import { locationSecretNamed } from '../../rules/safety/secret-named.ts';
import { ruleFamilies } from '../../rules/index.ts';
import { placeOf } from '../../report/place.ts';
import { wordsOf } from '../../report/words/index.ts';
import { makeVisible } from '../../report/make-visible.ts';
import { validateInSteps, type StepProgress } from '../../validate.ts';
import { tell, type CommandContext } from '../context.ts';
import { convertMessagesIn } from '../messages/convert/index.ts';

/** Findings that are told; `check` tells all. */
const MOST_FINDINGS = 5;

/** What others would take for something else, or what could put somebody in danger. */
const RULES = [...ruleFamilies.shape, ...ruleFamilies.safety];
/** What one record says and another keeps secret. */
const RULES_OF_SECRETS = [locationSecretElsewhere, locationSecretNamed] as readonly Rule[];

/** What speaks of secret places. */
const CODES_OF_PLACES: ReadonlySet<string> = new Set(
  ruleFamilies.safety.map(({ code }) => code).filter((code) => code.startsWith('location/')),
);

/**
 * What a file says of secret places beside its records: in cells that are not read, in comments. It is in no result, of which
 * nobody could tell any more that it gives a secret away.
 * @param problems of the file itself
 */
export const secretsBeside = (problems: readonly Finding[]): Finding[] =>
  problems.filter(({ code, severity }) => severity === 'error' && CODES_OF_PLACES.has(code));

/**
 * The faults for which a directory is not passed on in a format that others read.
 * @param onStep told how many records have been checked
 */
export const faultsForOthers = (
  directory: unknown,
  today: string,
  context: CommandContext,
  onStep: (progress: StepProgress) => void,
): Finding[] => errorsBy(RULES, directory, today, context, onStep);

/**
 * What other records say of a place that is kept secret. Once its address has been left out nobody can find that any more, so it
 * is looked for before.
 */
export const leaksIn = (
  directory: unknown,
  today: string,
  context: CommandContext,
  onStep: (progress: StepProgress) => void,
): Finding[] => {
  const codes = new Set(RULES_OF_SECRETS.map(({ code }) => code));
  // The shape is always looked at besides.
  return errorsBy(RULES_OF_SECRETS, directory, today, context, onStep).filter(({ code }) => codes.has(code));
};

function errorsBy(
  rules: readonly Rule[],
  directory: unknown,
  today: string,
  { lang, say }: CommandContext,
  onStep: (progress: StepProgress) => void,
): Finding[] {
  const steps = validateInSteps(rules, directory, { today, lang });
  let step = steps.next();
  while (step.done !== true) {
    onStep(step.value);
    step = steps.next();
  }
  const { findings, crashes } = step.value;
  const [crash] = crashes;
  // What was not looked at is not passed on.
  if (crash !== undefined)
    throw new RunError('unreadable', say.crash(crash.code, crash.recordId, crashes.length - 1));
  return findings.filter(({ severity }) => severity === 'error');
}

/** Tells some findings, and how many more there are. */
export function tellFindings(findings: readonly Finding[], path: string, context: CommandContext): void {
  const { lang } = context;
  const say = convertMessagesIn(lang);
  const words = wordsOf(lang);
  for (const finding of findings.slice(0, MOST_FINDINGS))
    tell(context, `  ${makeVisible(say.notRead(placeOf(finding, words), finding.message))}`);
  const more = findings.length - MOST_FINDINGS;
  if (more > 0) tell(context, `  ${makeVisible(say.moreProblems(more, path))}`);
}

/** Says that nothing was written, since what one record says another keeps secret. */
export function tellLeaks(findings: readonly Finding[], path: string, context: CommandContext): void {
  tell(context, makeVisible(convertMessagesIn(context.lang).leaks(path)));
  tellFindings(findings, path, context);
}

/** Says that nothing was written, since what the file says of a secret place would not be in the result. */
export function tellSecretsBeside(findings: readonly Finding[], path: string, context: CommandContext): void {
  tell(context, makeVisible(convertMessagesIn(context.lang).secretsBeside(path)));
  tellFindings(findings, path, context);
}

/** Says why nothing was written. */
export function tellRefusal(
  findings: readonly Finding[],
  path: string,
  to: FormatId,
  context: CommandContext,
): void {
  tell(
    context,
    makeVisible(convertMessagesIn(context.lang).notForOthers(path, formatOf(to).name[context.lang])),
  );
  tellFindings(findings, path, context);
}
