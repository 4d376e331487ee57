import type { Motif } from "../motif.ts";
import { ceplok } from "./ceplok.ts";
import { gringsing } from "./gringsing.ts";
import { kawung } from "./kawung.ts";
import { megaMendung } from "./mega-mendung.ts";
import { nitik } from "./nitik.ts";
import { parang } from "./parang.ts";
import { poleng } from "./poleng.ts";
import { truntum } from "./truntum.ts";
import { tumpal } from "./tumpal.ts";
import { udanLiris } from "./udan-liris.ts";

export {
  ceplok,
  gringsing,
  kawung,
  megaMendung,
  nitik,
  parang,
  poleng,
  truntum,
  tumpal,
  udanLiris,
};

/** Every motif that can fill a cloth. Sekar jagad is made of these: see compositions. */
export const MOTIFS: readonly Motif[] = [
  kawung,
  parang,
  truntum,
  megaMendung,
  ceplok,
  tumpal,
  nitik,
  gringsing,
  poleng,
  udanLiris,
];
