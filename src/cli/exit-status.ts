/** The exit statuses of every command. */
export const ExitStatus = {
  Done: 0,
  /** The content has faults. */
  Faults: 1,
  /** The call or the configuration is wrong. */
  WrongCall: 2,
} as const;

export type ExitStatus = (typeof ExitStatus)[keyof typeof ExitStatus];
