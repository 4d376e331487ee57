declare module "@11ty/eleventy" {
  import type { EventEmitter } from "node:events";
  import type { RenderedPage } from "./config.ts";
  import type { EleventyConfig } from "./eleventy-config.ts";

  interface EleventyOptions {
    readonly configPath?: string | null;
    readonly config?: (config: EleventyConfig) => void;
    readonly pathPrefix?: string;
    readonly quietMode?: boolean;
    readonly runMode?: "build" | "serve" | "watch";
    readonly source?: "cli" | "script";
  }

  interface ServerModule {
    getServer(...setup: readonly unknown[]): unknown;
  }

  /** Puts the path prefix before every URL of a page. */
  export function HtmlBasePlugin(config: EleventyConfig): void;

  export default class Eleventy {
    constructor(input?: string, output?: string, options?: EleventyOptions);
    readonly directories: { freeze(): void };
    readonly logger: { overrideLogger(logger: object | false): void };
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
    disableLogger(): void;
    init(): Promise<void>;
    initializeConfig(): Promise<void>;
    write(): Promise<unknown>;
    toJSON(): Promise<readonly RenderedPage[]>;
    watch(): Promise<(path: string) => Promise<void>>;
    serve(port?: number): Promise<void>;
    stopWatch(): Promise<void>;
  }
}
