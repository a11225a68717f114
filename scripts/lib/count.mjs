/** Counts passed and failed tests in what the test runners write. Pure: takes what was read, reads nothing itself. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** A run that should have told its tests and did not. */
export const NOTHING_TOLD = { passed: 0, failed: 1, skipped: 0 };

const orNothing = (count) => (count.passed + count.failed === 0 ? NOTHING_TOLD : count);

/** Counts Vitest's JSON. A file that failed before its tests began counts as one failure. */
export function countVitest(json) {
  const brokenFiles = (json.testResults ?? []).filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults?.some((test) => test.status === 'failed'),
  ).length;
  return orNothing({
    passed: json.numPassedTests ?? 0,
    failed: (json.numFailedTests ?? 0) + brokenFiles,
    skipped: (json.numPendingTests ?? 0) + (json.numTodoTests ?? 0),
  });
}

/** Counts Playwright's JSON. A test that passed on a second try counts as passed; an error outside a test as failed. */
export function countPlaywright(json) {
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = json.stats ?? {};
  return orNothing({ passed: expected + flaky, failed: unexpected + (json.errors?.length ?? 0), skipped });
}

/** Counts the closing lines of Node's TAP output (`# pass 12`). */
export function countTap(text) {
  const numberOf = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  return orNothing({
    passed: numberOf('pass'),
    failed: numberOf('fail') + numberOf('cancelled'),
    skipped: numberOf('skipped') + numberOf('todo'),
  });
}

/** The sum of several counts. */
export const addCounts = (counts) =>
  counts.reduce(
    (sum, count) => ({
      passed: sum.passed + count.passed,
      failed: sum.failed + count.failed,
      skipped: sum.skipped + count.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** A count in words: `12 passed, 1 failed, 2 skipped`, without what is nought. */
export const describeCount = ({ passed, failed, skipped }) =>
  [
    `${passed} passed`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ].join(', ');
