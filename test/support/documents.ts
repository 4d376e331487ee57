import { deflateSync } from "node:zlib";

/**
 * A PDF of one page with a line of words, made here (ISO 32000-1); with what is given among its objects.
 *
 * @param catalog more entries of the catalogue: "/OpenAction 6 0 R"
 * @param objects further objects, numbered from 6, each whole
 */
export function pdf(words: string, catalog = "", objects: readonly string[] = []): Buffer {
  const text = `BT /F1 18 Tf 72 720 Td (${words.replace(/[()\\]/gu, "\\$&")}) Tj ET`;
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...objects,
  ];
  let file = "%PDF-1.7\n";
  const offsets = all.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  file += `trailer\n<< /Size ${all.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}

/** An object that holds others, packed (7.5.7). */
export function objectStream(objects: string, dictionary = "/Filter /FlateDecode"): string {
  const packed = deflateSync(Buffer.from(`6 0 ${objects}`)).toString("latin1");
  return `<< /Type /ObjStm /N 1 /First 4 ${dictionary} /Length ${packed.length} >>\nstream\n${packed}\nendstream`;
}
