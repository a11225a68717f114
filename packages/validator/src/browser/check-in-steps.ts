import { fieldOf, isData } from '../data.ts';
import { inDataOrder } from '../kernel/data-order.ts';
import { DirectoryCheck, headOf } from '../kernel/directory-check.ts';
import { rules } from '../rules/index.ts';
import { toFindings, validate, type ValidateOptions, type ValidationResult } from '../validate.ts';

const LISTS = ['organizations', 'services'] as const;

/** Records checked between two looks at the clock. About a millisecond of work. */
export const RECORDS_A_STEP = 40;

/** Records of a directory. */
export interface StepProgress {
  done: number;
  total: number;
}

/** `validate` in small steps, so that the page can answer and show how far it has come. The same findings. */
export function* checkInSteps(
  directory: unknown,
  options: ValidateOptions,
): Generator<StepProgress, ValidationResult> {
  const lists = LISTS.map((list) => ({
    list,
    records: isData(directory) ? fieldOf(directory, list) : undefined,
  }));
  const isPlain = (entry: (typeof lists)[number]): entry is { list: typeof entry.list; records: unknown[] } =>
    Array.isArray(entry.records);
  // Something else than a directory is told at once, and so is an option that is wrong.
  if (!isData(directory) || !lists.every(isPlain)) return validate(directory, options);
  validate({ organizations: [], services: [] }, options);

  const head = headOf(directory);
  const check = new DirectoryCheck(head, {
    rules,
    settings: options.rules ?? {},
    today: options.today,
    hasHead: options.unread?.head !== true,
    hasServices: true,
    unreadIds: new Set(options.unread?.ids ?? []),
    mayShareObjects: true,
  });
  const total = lists.reduce((sum, { records }) => sum + records.length, 0);
  const raw = check.checkHead();
  let done = 0;
  for (const { list, records } of lists) {
    for (const [index, record] of records.entries()) {
      for (const finding of check.checkRecord(list, index, record)) raw.push(finding);
      done += 1;
      if (done % RECORDS_A_STEP === 0) yield { done, total };
    }
  }
  yield { done, total };
  for (const finding of check.finish()) raw.push(finding);
  if (check.hasSecrets) {
    raw.push(...check.checkForSecrets('head', 0, head));
    for (const { list, records } of lists) {
      for (const [index, record] of records.entries()) {
        for (const finding of check.checkForSecrets(list, index, record)) raw.push(finding);
        if (index % RECORDS_A_STEP === 0) yield { done, total };
      }
    }
  }
  return {
    findings: toFindings(inDataOrder(raw, directory), options.rules ?? {}, options),
    crashes: check.crashes,
  };
}
