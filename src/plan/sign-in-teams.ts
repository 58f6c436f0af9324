import type { Plan } from './plan.ts';

/** The teams whose queues ask their members to sign in: named by a step with the settings `team` and a true `signIn`. */
export function signInTeams(plan: Plan): string[] {
  const teams = Object.values(plan.flows).flatMap((flow) =>
    Object.values(flow.nodes).flatMap(({ settings }) => {
      const team = settings['team'];
      return settings['signIn'] === true && typeof team === 'string' && Object.hasOwn(plan.teams, team) ? [team] : [];
    }),
  );
  return [...new Set(teams)];
}
