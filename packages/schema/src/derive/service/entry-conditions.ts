import type { Service } from '../../entities/service.ts';
import { conditionOf, type Condition } from './access.ts';

/**
 * How a person gets in: each way with its evidence, as `accessCondition` gives it. None when the record does not say.
 * @param today YYYY-MM-DD in the service's time zone; decides whether the evidence is too old
 */
export const entryConditions = (service: Service, today: string): Condition[] =>
  (service.access.entry ?? []).map((stored) => conditionOf(stored, service, today));
