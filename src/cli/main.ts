#!/usr/bin/env node
import { register } from "tsx/esm/api";
import { runCli } from "./cli.ts";

// A site's eleventy.config.ts is TypeScript, which Node 20 can't read by itself.
register();
process.exitCode = await runCli(process.argv.slice(2));
