import { once } from "node:events";
import type { AddressInfo, Server } from "node:net";
import { createServer } from "node:net";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { freePort, isOwnAddress } from "../../src/cli/free-port.ts";

/** Listens on a port of this machine. */
async function taken(port: number): Promise<Server> {
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  return server;
}

const ports = suite("the port of a preview");

ports("is the next one when another program has the one asked for", async () => {
  const server = await taken(0);
  try {
    const { port } = server.address() as AddressInfo;
    const found = await freePort("127.0.0.1", port);
    assert.ok(found === undefined || (found > port && found < port + 10));
    await assertFree(found);
  } finally {
    server.close();
  }
});

async function assertFree(port: number | undefined): Promise<void> {
  if (port !== undefined) (await taken(port)).close();
}

ports("is not looked for beyond the last", async () => {
  const last = await taken(65_535).catch(() => undefined);
  try {
    assert.is(await freePort("127.0.0.1", 65_535), undefined);
  } finally {
    last?.close();
  }
});

ports("knows the addresses of this machine", async () => {
  assert.equal(await Promise.all(["127.0.0.1", "203.0.113.7"].map(isOwnAddress)), [true, false]);
});

ports.run();
