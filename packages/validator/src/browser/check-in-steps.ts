import { rules } from '../rules/index.ts';
import {
  validateInSteps,
  type StepProgress,
  type ValidateOptions,
  type ValidationResult,
} from '../validate.ts';

/** `validate` in small steps, so that the page can answer and show how far it has come. The same findings. */
export const checkInSteps = (
  directory: unknown,
  options: ValidateOptions,
): Generator<StepProgress, ValidationResult> => validateInSteps(rules, directory, options);
