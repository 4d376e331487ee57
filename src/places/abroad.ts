import { fold } from "./names.ts";

/** What the press calls some countries beside their names in CLDR. */
const OTHER_COUNTRIES =
  "Amerika, AS, Inggris Raya, Cina, RRC, RRT, Tiongkok, Korea, Emirat Arab, UEA, Taiwan, Hong Kong, Makau, Myanmar, Burma, Timor Timur, Gaza, Tepi Barat, Vatikan, Eropa, Belanda, Uni Eropa";

/** Cities from which Indonesian media report most, as they spell them. */
const CITIES =
  "Makkah, Mekah, Mekkah, Madinah, Jeddah, Riyadh, Mina, Arafah, Tokyo, Osaka, Kyoto, Seoul, Beijing, Shanghai, Taipei, Kuala Lumpur, Johor Bahru, Penang, Kuching, Kota Kinabalu, Tawau, Bangkok, Manila, Hanoi, Ho Chi Minh, Phnom Penh, Vientiane, Yangon, Naypyidaw, Bandar Seri Begawan, Dili, Port Moresby, Canberra, Sydney, Melbourne, Perth, Darwin, Wellington, Washington, Washington DC, New York, Los Angeles, Ottawa, London, Paris, Berlin, Den Haag, Amsterdam, Brussel, Jenewa, Wina, Roma, Madrid, Moskwa, Moskow, Kyiv, Ankara, Istanbul, Kairo, Doha, Dubai, Abu Dhabi, Teheran, Baghdad, Yerusalem, Tel Aviv, Beirut, Damaskus, New Delhi, Mumbai, Dhaka, Islamabad, Kabul, Colombo, Davos";

/** Every name that CLDR gives a country in Indonesian, and those above, as {@link fold} has them. */
let known: ReadonlySet<string> | undefined;

function names(): ReadonlySet<string> {
  if (known !== undefined) return known;
  const regions = new Intl.DisplayNames(["id"], { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const countries = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => code !== "ID")
    .flatMap((code) => regions.of(code) ?? []);
  known = new Set([...countries, ...`${OTHER_COUNTRIES}, ${CITIES}`.split(", ")].map(fold));
  return known;
}

/** Whether a name is that of a country other than Indonesia, or of a well-known city in one. */
export function isAbroad(name: string): boolean {
  return names().has(fold(name));
}
