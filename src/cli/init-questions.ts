import { ZONES } from "../language/index.ts";
import type { Answer, StarterAnswers } from "../starter/index.ts";
import {
  codeOf,
  DEFAULT_CATEGORIES,
  emailAt,
  readCategories,
  readCode,
  readEmail,
  readLine,
  readUrl,
} from "../starter/index.ts";
import { ask, choose } from "./prompts.ts";

/** What a call has said already of a new newsroom. */
export type GivenAnswers = {
  readonly [Key in keyof StarterAnswers]?: StarterAnswers[Key] | undefined;
};

const LATER = { answer: "", shown: "isi nanti" } as const;

/**
 * Asks for what is not known yet of a new newsroom.
 *
 * @throws Cancelled
 */
export async function askForNewsroom(given: GivenAnswers): Promise<StarterAnswers> {
  const name = given.name ?? (await asked("Nama media:", (typed) => readLine(typed, "Nama media")));
  const url = given.url ?? (await asked("Alamat situs, misalnya contoh.id:", readUrl));
  const description =
    given.description ??
    (await asked("Media ini dalam satu kalimat:", (typed) => readLine(typed, "Keterangan"), {
      answer: `Berita dari ${name}.`,
      shown: `Berita dari ${name}.`,
    }));
  const zone =
    given.zone ??
    (await choose(
      "Zona waktu:",
      ZONES.map((value) => ({ value, label: value, hint: ZONE_HINTS[value] })),
      { none: () => "Pilih WIB, WITA, atau WIT." },
    ));
  const categories =
    given.categories ??
    (await asked("Kanal, dipisahkan koma:", readCategories, {
      answer: DEFAULT_CATEGORIES.join(", "),
      shown: DEFAULT_CATEGORIES.join(", "),
    }));
  return {
    ...{ name, url, description, categories },
    zone: ZONES.find((each) => each === zone) ?? "WIB",
    author: given.author ?? (await askForAuthor()),
    ...(await askForPublisher(given, url)),
  };
}

const ZONE_HINTS = {
  WIB: "Sumatra, Jawa, Kalimantan Barat dan Tengah",
  WITA: "Bali, Nusa Tenggara, Sulawesi, Kalimantan lainnya",
  WIT: "Maluku, Papua",
} as const;

async function askForAuthor(): Promise<StarterAnswers["author"]> {
  const name = await asked("Nama penulis pertama:", (typed) => readLine(typed, "Nama penulis"), {
    answer: "Redaksi",
    shown: "Redaksi",
  });
  const suggested = name === "Redaksi" ? "RD" : codeOf(name);
  const code = await asked(
    "Kodenya, yang dicetak di akhir berita:",
    readCode,
    suggested === "" ? undefined : { answer: suggested, shown: suggested },
  );
  return { name, code };
}

/** What the law wants public; whoever doesn't have it at hand fills it in later. */
async function askForPublisher(given: GivenAnswers, url: string) {
  const legal = async (key: "company" | "address" | "editorial" | "business", question: string) =>
    given[key] ?? (await asked(question, (typed) => readLine(typed, "Isian ini"), LATER));
  const email = emailAt(url);
  return {
    company: await legal("company", "Badan hukum penerbit, misalnya PT Contoh Media:"),
    address: await legal("address", "Alamat redaksi:"),
    email:
      given.email ??
      (await asked(
        "Surel redaksi:",
        readEmail,
        email === undefined ? undefined : { answer: email, shown: email },
      )),
    editorial: await legal("editorial", "Penanggung jawab redaksi:"),
    business: await legal("business", "Penanggung jawab usaha:"),
  };
}

/** An answer that can be used; what can't is told beside the question, which stays. */
async function asked<Value>(
  question: string,
  read: (typed: string) => Answer<Value>,
  suggested?: { readonly answer: string; readonly shown: string },
): Promise<Value> {
  const fault = (typed: string) => {
    const answer = read(typed);
    return "fault" in answer ? answer.fault : undefined;
  };
  const typed = await ask(question, fault, suggested);
  const answer = read(typed);
  // Only what was suggested is not read by its question: that a field is left for later.
  return "fault" in answer ? (typed as Value) : answer.value;
}
