import { names, optional, text } from "../validation/index.ts";
import { readAudio } from "./audio.ts";
import { field } from "./field.ts";
import { imageSchema, readImage } from "./image.ts";
import { readVideo } from "./video.ts";

/** Fields of what a story shows and lets hear, see `FIELDS`. */
export const MEDIA_FIELDS = {
  image: field(
    optional(imageSchema)
      .describe("The story's main picture.")
      .meta({
        example: '{ src: foto.jpg, alt: "Sawah berundak" }',
        synonyms: names(
          "gambar foto cover cover_image coverimage img thumbnail thumb picture photo images banner hero featured_image featuredimage feature_image og_image",
        ),
      }),
    (given, story, path) => ({ image: readImage(given, path, story) }),
  ),

  video: field(
    optional(text(2000))
      .describe(
        "The story's video: its address (YouTube, Vimeo, TikTok …), or a small file beside it (MP4, WebM). `image` is its poster.",
      )
      .meta({
        example: "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
        synonyms: names("film youtube video_url videourl movie clip klip"),
      }),
    (given, story, path) => ({ video: readVideo(given, path, story) }),
  ),

  audio: field(
    optional(text(1000))
      .describe("The story's main sound, a file beside it: MP3, M4A or OGG.")
      .meta({
        example: "rekaman.mp3",
        synonyms: names("suara rekaman sound mp3 podcast siniar enclosure audio_url audio_file"),
      }),
    (given, story, path) => ({ audio: readAudio(given, path, story) }),
  ),
} as const;
