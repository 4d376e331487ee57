import { Worker, type WorkerOptions } from "node:worker_threads";

/**
 * Starts a thread that runs one of Jejak's own modules. Where Jejak runs from its TypeScript sources, the
 * thread has to learn to read them first.
 *
 * @param program the module's address as its neighbours import it: `new URL("./page-thread.ts", import.meta.url)`
 */
export function startThread(program: URL, options: WorkerOptions = {}): Worker {
  if (!import.meta.url.endsWith(".ts")) {
    return new Worker(new URL(program.href.replace(/\.ts$/u, ".js")), options);
  }
  const [tsx, source] = [import.meta.resolve("tsx/esm/api"), program.href].map((each) =>
    JSON.stringify(each),
  );
  return new Worker(
    `import(${tsx}).then(({ register }) => { register(); return import(${source}); })`,
    { ...options, eval: true },
  );
}
