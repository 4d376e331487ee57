import { suite } from "uvu";
import * as assert from "uvu/assert";
import { isOfShard, parseShard, writesShared } from "../../src/files/shard.ts";

const shard = suite("a part of a site");

shard("is named by its number and by how many there are", () => {
  assert.equal(parseShard("2/5"), { index: 2, count: 5 });
  assert.equal(parseShard("1/1"), { index: 1, count: 1 });
  assert.equal(parseShard("12/99"), { index: 12, count: 99 });
  for (const wrong of [
    "0/5",
    "6/5",
    "a/b",
    "2",
    "2/",
    "/5",
    "2/5/6",
    "2 / 5",
    "-1/5",
    "1/0",
    "01/5",
  ]) {
    assert.is(parseShard(wrong), undefined, wrong);
  }
});

shard("has files that no other part has, and leaves none out", () => {
  const paths = Array.from(
    { length: 2_000 },
    (_, index) => `2024/12/10/berita-${index}/index.html`,
  );
  const counts = Array.from({ length: 5 }, () => 0);
  for (const path of paths) {
    const owners = [1, 2, 3, 4, 5].filter((index) => isOfShard(path, { index, count: 5 }));
    assert.is(owners.length, 1);
    const owner = (owners[0] ?? 0) - 1;
    counts[owner] = (counts[owner] ?? 0) + 1;
  }
  for (const count of counts) assert.ok(count > 300 && count < 500, String(counts));
  assert.ok(paths.every((path) => isOfShard(path, undefined)));
});

shard("writes what there is once where it is the first", () => {
  assert.ok(writesShared(undefined));
  assert.ok(writesShared({ index: 1, count: 2 }));
  assert.not.ok(writesShared({ index: 2, count: 2 }));
});

shard.run();
