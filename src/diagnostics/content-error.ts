import type { Diagnostic } from "./diagnostics.ts";
import { formatDiagnostics } from "./format-diagnostics.ts";

/** Thrown where a build must stop because of its content. Carries everything that was found. */
export class ContentError extends Error {
  readonly diagnostics: readonly Diagnostic[];
  /** Read by Eleventy's own error report. */
  readonly skipOriginalStack = true;

  constructor(diagnostics: readonly Diagnostic[]) {
    super(formatDiagnostics(diagnostics));
    this.name = "ContentError";
    this.diagnostics = diagnostics;
    // The list is the whole message; a stack trace would only frighten an editor.
    this.stack = this.message;
  }
}
