const running = new Map<string, number>();

/** The writes to situations that this page waits for, by plan. */
export const situationWrites = {
  running: (plan: string): boolean => (running.get(plan) ?? 0) > 0,
  begin: (plan: string): void => {
    running.set(plan, (running.get(plan) ?? 0) + 1);
  },
  end: (plan: string): void => {
    running.set(plan, Math.max(0, (running.get(plan) ?? 0) - 1));
  },
};
