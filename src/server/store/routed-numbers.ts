import type { Plan } from '../../plan/plan.ts';

/** Which live plan routes which number; a number belongs to the plan that had it first. */
export class RoutedNumbers {
  private readonly owners = new Map<string, { readonly plan: string; readonly number: string }>();

  /** Every routed number in E.164. */
  all(): string[] {
    return [...this.owners.keys()].sort();
  }
  /** The plan and its number id that a called number belongs to. */
  ownerOf(e164: string): { readonly plan: string; readonly number: string } | undefined {
    return this.owners.get(e164);
  }

  /** A plan routes these numbers from now on, and none of those it had. */
  route(plan: Plan): void {
    this.drop(plan.id);
    for (const [number, { e164 }] of Object.entries(plan.numbers))
      if (!this.owners.has(e164)) this.owners.set(e164, { plan: plan.id, number });
  }

  /** A plan routes nothing any more. */
  drop(id: string): void {
    for (const [e164, owner] of this.owners) if (owner.plan === id) this.owners.delete(e164);
  }

  /** Why a plan cannot go live: one of its numbers, and the live plan that has it; null where none has. */
  taken(plan: Plan): { readonly e164: string; readonly plan: string } | null {
    for (const { e164 } of Object.values(plan.numbers)) {
      const owner = this.owners.get(e164);
      if (owner && owner.plan !== plan.id) return { e164, plan: owner.plan };
    }
    return null;
  }
}
