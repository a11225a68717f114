import type { SheetLayout } from './sheet-layout.ts';

/** What is worked out once for a sheet and used for each of its rows. */
export function ofLayout<Plan>(make: (layout: SheetLayout) => Plan): (layout: SheetLayout) => Plan {
  const plans = new WeakMap<SheetLayout, Plan>();
  return (layout) => {
    let plan = plans.get(layout);
    if (plan === undefined) {
      plan = make(layout);
      plans.set(layout, plan);
    }
    return plan;
  };
}

/** Has a sheet any of these columns? */
export const hasColumn = (layout: SheetLayout, keys: readonly string[]): boolean =>
  keys.some((key) => layout.byKey.has(key));
