/**
 * A telephone number as it is dialled from anywhere. Indonesian numbers are written with the 0 of long
 * distance, or with 62 without its sign; a short number (14045) has no form for abroad and stays.
 *
 * @example internationalPhone("(0333) 123456") // "+62333123456"
 * @example internationalPhone("62 812-3456-7890") // "+6281234567890"
 */
export function internationalPhone(phone: string): string {
  const digits = phone.replace(/\D/gu, "");
  if (phone.trim().startsWith("+")) return `+${digits}`;
  if (/^62\d{7,}$/u.test(digits)) return `+${digits}`;
  return digits.replace(/^0+/u, "+62");
}
