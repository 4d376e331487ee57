import { posix } from "node:path";
import { nameKey } from "../language/index.ts";
import { decodePath } from "../urls/index.ts";
import { cleanLine } from "./clean-text.ts";

/**
 * An alternative text, unless it only repeats the file's name: systems fill it in by themselves.
 *
 * @example meantAlt("IMG_2031", "/uploads/IMG_2031.jpg") // ""
 */
export function meantAlt(alt: string, address: string): string {
  const words = cleanLine(alt);
  const name = posix.basename(
    address.replace(/[?#].*$/su, ""),
    posix.extname(address.replace(/[?#].*$/su, "")),
  );
  const isName =
    nameKey(words) === nameKey(decodeName(name)) ||
    /\.(?:jpe?g|png|gif|webp)$/iu.test(words) ||
    /^(?:img|dsc|dscn|wa|image|foto|photo|screenshot|whatsapp image)[\s_-]*[\d\s_.-]*$/iu.test(
      words,
    );
  return isName ? "" : words;
}

function decodeName(name: string): string {
  return decodePath(name).replace(/-\d+x\d+$/u, "");
}
