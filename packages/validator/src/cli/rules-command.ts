import { codesOfPattern } from '../config/rule-settings.ts';
import { describeRule } from '../describe-rule.ts';
import { RunError } from '../errors.ts';
import { makeCatalogue, type CatalogueFormat } from '../report/rule-catalogue.ts';
import { suggest } from '../suggest.ts';
import type { CommandContext } from './context.ts';
import { KNOWN_RULES } from './known-rules.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { readChoice } from './read-values.ts';
import { openReportTarget } from './report-target.ts';

/** `rules`: the catalogue, or some rules or families in full. */
export async function runRules({ args, world, lang, say }: CommandContext): Promise<ExitCode> {
  const format = readChoice<CatalogueFormat>(args, 'format', 'rules', say) ?? 'text';
  const { codes } = KNOWN_RULES;
  const asked = new Set(
    args.operands.flatMap((pattern) => {
      const found = codesOfPattern(pattern, KNOWN_RULES);
      if (found.length > 0) return found;
      const meant = suggest(pattern, [...codes, ...Object.keys(KNOWN_RULES.families)]);
      throw new RunError('unknown-rule', say.unknownRule(pattern, meant));
    }),
  );
  const isList = args.operands.length === 0;
  const described = (isList ? codes : [...asked]).flatMap((code) => describeRule(code, lang) ?? []);
  const target = openReportTarget(args.value('output'), world, say);
  target.write(makeCatalogue(format, described, { lang, isList }));
  await target.close();
  return EXIT.clean;
}
