import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { ROOT } from "./support/commands.ts";

const workflow = suite("the workflow for newsrooms");

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const text = readFileSync(join(ROOT, "docs/publish.yml"), "utf8");
const steps = (content: string): Step[] =>
  Object.values((parse(content) as Workflow).jobs).flatMap((job) => job.steps);

const schema = new URL("fixtures/github-workflow.schema.json", import.meta.url);
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
const isWorkflow = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));

/** The same with the commented steps for another host taken in. */
function withComments(): string {
  return text.replace(/^ {6}# (- run: npx| {2}env:| {4}[A-Z_]+: \$)/gmu, "      $1");
}

for (const [what, content] of [
  ["as it is", text],
  ["with the steps for other hosts", withComments()],
] as const) {
  workflow(`is one that GitHub reads, ${what}`, () => {
    assert.ok(isWorkflow(parse(content)), ajv.errorsText(isWorkflow.errors));
  });
}

workflow("has the steps for Cloudflare and Netlify ready", () => {
  const commands = steps(withComments()).map(({ run }) => run ?? "");
  assert.ok(commands.some((run) => run.startsWith("npx wrangler@")));
  assert.ok(commands.some((run) => run.startsWith("npx netlify-cli@")));
});

workflow(
  "names every action by its commit, which nobody can move, and says which version that is",
  () => {
    const used = text.match(/^.*\buses: .*$/gmu) ?? [];
    assert.ok(used.length > 5);
    for (const line of used) {
      assert.match(line, /uses: actions\/[a-z/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
    }
  },
);

workflow("lets nothing from npm run where something can be written or a token lies", () => {
  const { permissions, jobs } = parse(text) as Workflow;
  assert.equal(permissions, {});
  for (const [name, job] of Object.entries(jobs)) {
    const runsPackages = job.steps.some(({ run }) => /\b(?:npm|npx|node)\b/u.test(run ?? ""));
    if (!runsPackages) continue;
    assert.not.ok(Object.values(job.permissions ?? {}).includes("write"), name);
    const checkouts = job.steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    assert.ok(checkouts.length > 0, name);
    for (const step of checkouts) assert.is(step.with?.["persist-credentials"], false, name);
  }
});

workflow(
  "installs without scripts, and runs no command that npm would fetch by its bare name",
  () => {
    const commands = steps(text).flatMap(({ run }) => run ?? []);
    const installs = commands.filter((run) => /\bnpm (?:ci|install)\b/u.test(run));
    assert.ok(installs.length > 1);
    for (const run of installs) assert.match(run, /--ignore-scripts/u);
    const jejak = commands.filter((run) => run.includes("npx"));
    assert.ok(jejak.length > 2);
    for (const run of jejak) assert.match(run, /^npx --no jejak /u);
  },
);

/** What the timer decides with this note of the last build, as GitHub's shell runs it. */
function decides(event: string, note: string | undefined): string {
  const folder = mkdtempSync(join(tmpdir(), "jejak-due-"));
  try {
    if (note !== undefined) {
      mkdirSync(join(folder, ".jejak"));
      writeFileSync(join(folder, ".jejak/next-change"), note);
    }
    const script = steps(text).find(({ run }) => run?.includes("GITHUB_OUTPUT"))?.run ?? "";
    const output = join(folder, "output");
    const { status, stderr } = spawnSync("bash", ["-e", "-o", "pipefail", "-c", script], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, EVENT: event, GITHUB_OUTPUT: output },
    });
    assert.is(status, 0, stderr);
    return readFileSync(output, "utf8").trim();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

workflow("builds by the timer only when something is due", () => {
  assert.is(decides("schedule", "2999-01-01T00:00:00Z\n"), "build=false");
  assert.is(decides("schedule", ""), "build=false");
  assert.is(decides("schedule", "2024-12-10T07:30:00Z\n"), "build=true");
  // Nobody knows: the cache was emptied.
  assert.is(decides("schedule", undefined), "build=true");
  assert.is(decides("push", "2999-01-01T00:00:00Z\n"), "build=true");
  assert.is(decides("workflow_dispatch", ""), "build=true");
});

workflow.run();
