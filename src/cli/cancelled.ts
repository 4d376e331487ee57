/** Thrown where somebody ended a question with Ctrl+C or Esc. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}
