/** A call that has been on its way for two hours is not followed over one more boundary. */
export const LONGEST_CALL_MS = 2 * 3_600_000;
