/** What a generator of parts comes to, and the parts it told of. */
export function toEnd<Answer>(steps: Generator<number, Answer>): { answer: Answer; parts: number[] } {
  const parts: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { answer: step.value, parts };
    parts.push(step.value);
  }
}
