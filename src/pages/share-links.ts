import type { ShareLink } from "./views.ts";

/**
 * Where readers in Indonesia share, WhatsApp first. Plain addresses that take the story's own: no
 * script of a third party and no request before a reader chooses.
 *
 * @param url the story's full address
 */
export function shareLinks(title: string, url: string): ShareLink[] {
  const text = encodeURIComponent(title);
  const link = encodeURIComponent(url);
  return [
    { label: "WhatsApp", icon: "whatsapp", address: `https://wa.me/?text=${text}%0A${link}` },
    {
      label: "Telegram",
      icon: "telegram",
      address: `https://t.me/share/url?url=${link}&text=${text}`,
    },
    { label: "X", icon: "x", address: `https://x.com/intent/post?text=${text}&url=${link}` },
    {
      label: "Facebook",
      icon: "facebook",
      address: `https://www.facebook.com/sharer/sharer.php?u=${link}`,
    },
  ];
}
