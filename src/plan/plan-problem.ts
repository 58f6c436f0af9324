/** Why a document is no plan: where (dotted path), what was found there, and what is expected instead. */
export interface PlanProblem {
  readonly code:
    | 'not-json'
    | 'too-large'
    | 'too-deep'
    | 'too-long'
    | 'too-many'
    | 'unknown-key'
    | 'missing'
    | 'wrong-type'
    | 'wrong-value'
    | 'unknown-kind'
    | 'unsupported-version';
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** The problem in one line: `numbers.main.e164: found "312-555", expected a phone number such as +13125550100`. */
export const problemText = (problem: PlanProblem): string =>
  `${problem.path || 'the document'}: found ${problem.found}, expected ${problem.expected}`;
