import { createServer } from "node:net";

/** How many ports are tried, so that two previews can run beside each other. */
const TRIED = 10;

/** Whether this machine has an address. */
export async function isOwnAddress(address: string): Promise<boolean> {
  return await canListen(address, 0);
}

/**
 * The first port from the one given that nobody listens on; undefined where there is none near.
 *
 * @param address undefined for all of this machine's
 */
export async function freePort(
  address: string | undefined,
  port: number,
): Promise<number | undefined> {
  for (let tried = port; tried < port + TRIED && tried <= 65_535; tried += 1) {
    if (await canListen(address, tried)) return tried;
  }
  return undefined;
}

function canListen(host: string | undefined, port: number): Promise<boolean> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once("error", () => resolve(false));
    probe.listen({ port, host }, () => probe.close(() => resolve(true)));
  });
}
