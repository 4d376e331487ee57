import { test } from "uvu";
import type { Files } from "../support/newsroom.ts";
import { story } from "../support/newsroom.ts";
import { faultTests } from "./support.ts";

const part = (series: string, more = "", slug = "a", day = "10") =>
  ({
    [`posts/${slug}.md`]: story(
      `title: Tulisan ${slug}\ndate: 2024-12-${day}\nseries: ${series}${more}`,
      `Isi ${slug}.`,
    ),
  }) satisfies Files;
const REMPAH = { "_data/series.yaml": "rempah: { name: Jalur Rempah }\n" };

faultTests([
  [
    "a name of letters that no address has",
    part('"!!!"'),
    'posts/a.md:5:9  galat  bad-slug  Nama seri "!!!" tidak dapat menjadi alamat. Tulis dengan huruf Latin atau angka.',
  ],
  [
    "a part in words",
    part("{ name: Rempah, part: Bagian 2 }"),
    'posts/a.md:5:31  galat  invalid-value  Bagian "Bagian 2" bukan nomor. Tulis angka dari 1 sampai 999, misalnya part: 2.',
  ],
  [
    "part 0",
    part("{ name: Rempah, part: 0 }"),
    'posts/a.md:5:31  galat  invalid-value  Bagian "0" bukan nomor. Tulis angka dari 1 sampai 999, misalnya part: 2.',
  ],
  [
    "a list",
    part("[Rempah]"),
    'posts/a.md:5:9  galat  invalid-value  Nilai berupa daftar tidak dapat dipakai untuk "series". Tulis misalnya series: { name: Jalur Rempah, part: 2 }.',
  ],
  [
    "a part without a name",
    part("{ part: 2 }"),
    'posts/a.md:5:9  galat  missing-field  Isian "series.name" wajib ada. Tambahkan, misalnya name: Jalur Rempah.',
  ],
  [
    "part 1 and 3",
    { ...part("{ name: Rempah, part: 1 }"), ...part("{ name: Rempah, part: 3 }", "", "b", "11") },
    'posts/b.md:5:31  peringatan  series-part  Seri "Rempah" tidak punya bagian 2, padahal tulisan ini bagian 3. Periksa nomornya, atau tulis bagian yang belum ada sebagai draf.',
  ],
  [
    "part 1 and 3, and 2 as a draft",
    {
      ...part("{ name: Rempah, part: 1 }"),
      ...part("{ name: Rempah, part: 3 }", "", "b"),
      ...part("{ name: Rempah, part: 2 }", "\ndraft: true", "c"),
    },
  ],
  [
    "part 1 and 3, and one without a number",
    {
      ...part("{ name: Rempah, part: 1 }"),
      ...part("{ name: Rempah, part: 3 }", "", "b"),
      ...part("Rempah", "", "c"),
    },
  ],
  [
    "two stories that are part 2",
    {
      ...part("{ name: Rempah, part: 2 }", "", "a", "12"),
      ...part("{ name: Rempah, part: 2 }", "", "b", "11"),
      ...part("{ name: Rempah, part: 1 }", "", "c"),
    },
    'posts/a.md:5:31  peringatan  series-part  Bagian 2 seri "Rempah" sudah menjadi tulisan "posts/b.md". Ganti nomor salah satunya.',
  ],
  [
    "a name nearly that of a registered series",
    { ...REMPAH, ...part("Jalur Rempa") },
    'posts/a.md:5:9  peringatan  unknown-series  Seri "Jalur Rempa" hampir sama dengan seri "Jalur Rempah". Mungkin maksud Anda "Jalur Rempah". Jika memang seri lain, daftarkan di _data/series.yaml.',
  ],
  [
    "a registered series by its name, and by its key",
    { ...REMPAH, ...part("jalur rempah"), ...part("rempah", "", "b") },
  ],
  [
    "a name nearly that of a series with more stories",
    { ...part("Rempahh"), ...part("Rempah", "", "b"), ...part("Rempah", "", "c") },
    'posts/a.md:5:9  peringatan  unknown-series  Seri "Rempahh" hampir sama dengan seri "Rempah". Mungkin maksud Anda "Rempah". Jika memang seri lain, daftarkan di _data/series.yaml.',
  ],
  [
    "series of two years",
    { ...part("Pemilu 2024"), ...part("Pemilu 2029", "", "b"), ...part("Pemilu 2029", "", "c") },
  ],
  [
    "an order that names a story that is not there, and one twice",
    { ...part("rempah"), "_data/series.yaml": "rempah: { name: Rempah, order: [a, tiada, a] }\n" },
    '_data/series.yaml:1:36  galat  dead-story-reference  Seri "Rempah" menyebut "tiada", tetapi tidak ada tulisan dengan slug itu. Periksa slug-nya: bagian terakhir alamat tulisan itu.',
    '_data/series.yaml:1:43  peringatan  series-part  Tulisan "a" sudah disebut di atas. Sebut sekali saja, di satu seri.',
  ],
  [
    "another part than the order says",
    {
      ...part("{ name: rempah, part: 2 }"),
      "_data/series.yaml": "rempah: { name: Rempah, order: [a] }\n",
    },
    'posts/a.md:5:31  peringatan  series-part  Tulisan ini bagian 1 seri "Rempah" menurut order di _data/series.yaml, bukan bagian 2. Hapus part di sini, atau ubah urutannya di sana.',
  ],
  [
    "a picture of a series that is not there, and one without credit",
    {
      ...part("rempah"),
      "posts/foto.jpg": "JPG",
      "_data/series.yaml":
        "rempah: { name: Rempah, picture: { src: posts/foto.jpg, alt: Pala } }\nkain: { name: Kain, picture: { src: posts/tiada.jpg, alt: Kain } }\n",
    },
    "_data/series.yaml:1:25  peringatan  missing-credit  Gambar ini belum menyebut pembuatnya. Tambahkan credit di dalam picture.",
    '_data/series.yaml:2:37  galat  missing-picture  Gambar "posts/tiada.jpg" tidak ada. Simpan di folder tulisan, dan tulis jalurnya dari folder utama, misalnya posts/penulis/ao.jpg.',
  ],
]);

test.run();
