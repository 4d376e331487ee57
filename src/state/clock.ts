/**
 * The moment of this build, in milliseconds since 1970: `SOURCE_DATE_EPOCH` (seconds, as
 * reproducible-builds.org specifies it) where it is set, else now.
 *
 * @throws TypeError when SOURCE_DATE_EPOCH is no whole number of seconds
 */
export function buildTime(environment: NodeJS.ProcessEnv = process.env): number {
  const epoch = environment.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === "") return Date.now();
  if (!/^\d{1,11}$/u.test(epoch)) {
    throw new TypeError(
      `SOURCE_DATE_EPOCH harus berupa jumlah detik sejak 1970, misalnya 1733815800, bukan "${epoch}".`,
    );
  }
  return Number(epoch) * 1000;
}
