/**
 * The address of a picture where it lies itself: Jetpack serves those of a site from servers of its own.
 *
 * @example withoutPhoton("https://i0.wp.com/kabar.example/wp-content/uploads/a.jpg?w=600") // "https://kabar.example/wp-content/uploads/a.jpg"
 */
export function withoutPhoton(address: string): string {
  return address.replace(
    /^(?:https?:)?\/\/i\d\.wp\.com\/([\w-]+(?:\.[\w-]+)+\/[^\s?#]*).*$/isu,
    "https://$1",
  );
}
