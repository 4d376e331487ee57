import type { EventEmitter } from "node:events";
import type { IncomingMessage, Server, ServerResponse } from "node:http";

/** Eleventy's own server, as far as it is put behind a guard. */
export interface EleventyDevServer {
  readonly server: Server;
  readonly updateServer: { shouldHandle(request: IncomingMessage): boolean };
  onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void>;
  setupReloadNotifier(): void;
  augmentContentWithNotifier(content: string, ...rest: unknown[]): string;
  _serverListen(port: number): void;
}

interface ServerModule {
  getServer(...setup: readonly unknown[]): unknown;
}

/**
 * What is used of an Eleventy beyond building once. It stands in the declaration of Eleventy's module, too,
 * which can't import and which a project that installs Jejak does not have.
 */
export interface EleventyInstance {
  readonly bench: {
    getAll(): Readonly<Record<string, { setIsVerbose(verbose: boolean): void }>>;
  };
  readonly watcher: EventEmitter<Record<"add" | "change" | "unlink", [path: string]>>;
  readonly eleventyServe: {
    getServerModule(name?: string): Promise<ServerModule>;
    reload(event: { readonly files: readonly string[]; readonly build: object }): Promise<void>;
  };
  readonly errorHandler: Record<"once" | "error" | "fatal", (...told: unknown[]) => void>;
  readonly fileSystemSearch: { add(path: string): void };
  shouldTriggerConfigReset(paths: readonly string[]): boolean;
  watch(): Promise<(path: string) => Promise<void>>;
}
