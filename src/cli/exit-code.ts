/** What the shell is told; a contract (docs). */
export const EXIT = {
  done: 0,
  bug: 1,
  /** The user can mend it before work starts. */
  invalid: 2,
  /** Done, but the home page of at least one site could not be read. */
  unread: 3,
  /** `--min N`, and X plus open cells is below N. */
  belowMinimum: 4,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
