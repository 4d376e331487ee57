/** "05": a number of one or two digits as dates and times write it. */
export function two(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
