import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

/** What is read of a file at once. */
const chunk = Buffer.allocUnsafeSlow(1024 * 1024);

/** The SHA-256 of a file's bytes, in hexadecimal digits. */
export function hashOfFile(path: string): string {
  const hash = createHash("sha256");
  const file = openSync(path, "r");
  try {
    for (;;) {
      const length = readSync(file, chunk);
      if (length === 0) return hash.digest("hex");
      hash.update(chunk.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
}
