/** The three time zones of Indonesia, by the names the press prints. */
export type Zone = "WIB" | "WITA" | "WIT";

/**
 * A moment as a newsroom states it: the instant, the zone it is told in, and whether a time of day
 * was given at all. A story dated "2024-12-10" has no time of day, and no page may invent one.
 */
export interface Moment {
  /** Milliseconds since 1970-01-01T00:00:00Z. For a date alone: the start of that day in `zone`. */
  readonly instant: number;
  readonly zone: Zone;
  /** False when only a date was given. */
  readonly hasTime: boolean;
}
