import { isoDay, partsOf, slugify, two } from "../language/index.ts";
import type { StarterAnswers } from "./answers.ts";

/**
 * A story that shows how stories are written: a draft, which only those see who run `jejak serve`.
 *
 * @param now the clock, in milliseconds since 1970
 * @returns its path from the project's root, and its text
 */
export function firstStory(
  { zone, author, categories }: StarterAnswers,
  now: number,
): readonly [path: string, text: string] {
  const moment = { instant: now, zone, hasTime: true };
  const { year, month, hour, minute } = partsOf(moment);
  const category = slugify(categories[0] ?? "");
  return [
    `posts/${year}/${two(month)}/tulisan-pertama.md`,
    `---
title: Tulisan Pertama
date: ${isoDay(moment)} ${two(hour)}.${two(minute)} ${zone}
author: ${author.code}
category: ${category}
tags: [Contoh Penulisan]
summary: Draf ini menunjukkan cara menulis. Ganti dengan berita Anda, atau hapus berkasnya.
# Hapus baris berikut jika tulisan ini siap terbit.
draft: true
# Isian lain, jika perlu: hapus tanda # di depannya, lalu ganti isinya.
# location: Banyuwangi
# image: { src: foto.jpg, alt: Yang tampak di foto, credit: Nama fotografer }
---

Draf ini hanya tampak bagi yang menjalankan \`npm start\`. Dateline dan kode penulis dicetak dengan sendirinya dari isian \`location\` dan
\`author\`, jadi tidak perlu diketik di sini.

## Anak judul

Paragraf dipisahkan baris kosong. Kata yang **penting** ditebalkan, kata *asing* dimiringkan.

> “Kutipan panjang berdiri sendiri, diawali tanda lebih besar.”

- Butir pertama
- Butir kedua

Jika sudah siap, hapus baris \`draft: true\`, lalu simpan.
`,
  ];
}
