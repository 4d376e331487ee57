/** What the one who imports has decided. */
export interface ImportChoices {
  /** Shows what would be done and writes nothing. */
  readonly dryRun?: boolean | undefined;
  /** Registers authors and kanal that are not registered yet. */
  readonly accept?: boolean | undefined;
  /** Code of the author of stories that name none, or one who is not registered. */
  readonly author?: string | undefined;
  /** Key of the kanal of stories that have none. */
  readonly category?: string | undefined;
  /** Sections that are kanal, the first first; all others become topics. */
  readonly kanal?: readonly string[] | undefined;
  /** Folders of pictures, as given. */
  readonly media?: readonly string[] | undefined;
}
