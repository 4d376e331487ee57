import type { Zone } from "../language/index.ts";
import type { EditorSettings } from "../model/index.ts";
import { ANSWER_TYPES, gitOrigins, STORY_TYPES } from "../model/index.ts";
import { backendOf } from "./backend.ts";
import { dataForms } from "./data-forms.ts";
import type { FormShape, ObjectShape } from "./form-shape.ts";
import { GUESTS } from "./form-shape.ts";
import type { StoryFormContext } from "./story-form.ts";
import { FIRST, pageForm, STORIES, storyForm } from "./story-form.ts";
import type { Collection, Field, SveltiaConfig } from "./sveltia.ts";

/** What an editor's forms are made of. */
export interface EditorContext extends StoryFormContext {
  readonly settings: EditorSettings;
  readonly site: StoryFormContext["site"] & { readonly name: string };
  /** Folders from the project's root: "posts", "pages", "_data". */
  readonly folders: { readonly posts: string; readonly ownPages: string; readonly data: string };
  /** Every story file, from the project's root: "posts/2024/12/a.md". */
  readonly storyFiles: readonly string[];
  /** Pattern of the stories' addresses: "/{year}/{month}/{day}/{slug}/". */
  readonly storyUrl: string;
  /** The picture by which browsers know the site, with the path prefix. */
  readonly icon?: string | undefined;
}

/** All that the editor's page loads beside its program, as `config.json`. */
export interface EditorConfig {
  readonly sveltia: SveltiaConfig;
  /** How each kind of file is read and written: Sveltia's `format`, by name. */
  readonly formats: Readonly<Record<string, FileFormat>>;
  /** The site's, in which times without a zone are read. */
  readonly zone: Zone;
  /** Origins that may be asked beside the site's own. */
  readonly origins: readonly string[];
}

/** A Markdown file with front matter of some shape, or YAML alone. */
export type FileFormat =
  | { readonly extension: "md"; readonly shape: ObjectShape }
  | { readonly extension: "yaml"; readonly shape: FormShape };

const STORY_FORMAT = "jejak-story";
const PAGE_FORMAT = "jejak-page";

/** Megabytes that a picture from a phone may have; it is made smaller before it is kept. */
const MOST_UPLOAD = 40 * 1024 * 1024;
/** Wide enough for the largest size that pages show, and for a crop of it. */
const LONGEST_SIDE = 2400;

/** The configuration of the editor, from the newsroom's schemas, registries and options. */
export function editorConfig(context: EditorContext): EditorConfig {
  const { settings, site, folders, icon } = context;
  const story = storyForm(context);
  const page = pageForm();
  const data = dataForms(folders.data);
  return {
    sveltia: {
      load_config_file: false,
      backend: backendOf(settings),
      publish_mode: settings.review ? "editorial_workflow" : "simple",
      app_title: `Editor ${site.name}`,
      ...(icon === undefined ? {} : { logo: { src: icon } }),
      media_folder: folders.posts,
      media_libraries: {
        default: {
          config: {
            max_file_size: MOST_UPLOAD,
            slugify_filename: true,
            // Phones note where a picture was taken; what is made anew here holds no such note.
            transformations: {
              raster_image: {
                format: "webp",
                quality: 90,
                width: LONGEST_SIDE,
                height: LONGEST_SIDE,
              },
            },
          },
        },
        // Nobody else is asked for pictures.
        stock_assets: false,
      },
      slug: { encoding: "ascii", clean_accents: true, maxlength: 80, timezone: "local" },
      output: { omit_empty_optional_fields: true },
      editor: { preview: false },
      collections: [
        ...storyCollections(context, story.fields),
        {
          name: "halaman",
          label: "Halaman",
          label_singular: "halaman",
          icon: "description",
          folder: folders.ownPages,
          nested: { subfolders: false },
          format: PAGE_FORMAT,
          delete: false,
          fields: page.fields,
          ...beside(),
        },
        { divider: true, name: "garis" },
        {
          name: "data",
          label: "Data media",
          icon: "database",
          files: data.map(({ name, words, file, fields }) => ({
            name,
            label: words.label,
            icon: words.icon,
            file,
            format: formatOf(name),
            fields,
          })),
        },
      ],
    },
    formats: {
      [STORY_FORMAT]: { extension: "md", shape: story.shape },
      [PAGE_FORMAT]: { extension: "md", shape: page.shape },
      ...Object.fromEntries(
        data.map(({ name, shape }) => [formatOf(name), { extension: "yaml", shape } as const]),
      ),
    },
    zone: site.zone,
    origins: gitOrigins(settings).connect,
  };
}

/**
 * Pictures lie beside what shows them, and are named by their file alone. Where stories lie in folders, Sveltia
 * counts from one that has the story's own name, beside it.
 */
function beside(path = ""): Readonly<Record<string, string>> {
  return { media_folder: path.includes("/") ? ".." : "", public_folder: "" };
}

function formatOf(dataFile: string): string {
  return `jejak-data-${dataFile}`;
}

/** The stories by what somebody wants to do: write, answer, withdraw. */
function storyCollections(context: EditorContext, fields: readonly Field[]): Collection[] {
  const { main, others } = storyFolders(context);
  const stories = {
    format: STORY_FORMAT,
    folder: context.folders.posts,
    path: main,
    slug: "{{title}}",
    summary: "{{title}}",
    sortable_fields: {
      fields: ["date", "title"],
      default: { field: "date", direction: "descending" },
    },
    // What readers have seen is withdrawn, with a reason, and never vanishes.
    delete: false,
    thumbnail: "image.src",
    ...previewOf(context),
    ...beside(main),
  };
  const news = STORY_TYPES.filter((type) => !ANSWER_TYPES.includes(type));
  const asNews = fields
    .map((field) => (field.name === "type" ? only(field, news) : field))
    .filter(({ name }) => name !== "of");
  const views = {
    view_filters: [
      { name: "draf", label: "Draf", field: "draft", pattern: true },
      { name: "terjadwal", label: "Terjadwal", field: "date", gt: "{{now}}" },
      { name: "dicabut", label: "Dicabut", field: "withdrawn.ground", pattern: "." },
      { name: "diralat", label: "Diralat", field: "corrections", empty: false },
    ],
    view_groups: [
      // By the main one: Sveltia writes several as "daerah,budaya".
      { name: "kanal", label: "Kanal", field: "category", pattern: "^[^,]+" },
      { name: "bulan", label: "Bulan", field: "date", pattern: "\\d{4}-\\d{2}" },
    ],
  };
  return [
    {
      ...stories,
      ...views,
      name: STORIES,
      label: "Berita",
      label_singular: "berita",
      icon: "article",
      filter: { field: "type", value: [null, "", ...news] },
      fields: asNews,
    },
    {
      ...stories,
      name: "ralat",
      label: "Ralat dan koreksi",
      label_singular: "ralat atau koreksi",
      icon: "edit_note",
      description:
        "Tulisan tersendiri yang meralat atau mengoreksi tulisan lain. Untuk catatan di tulisan itu sendiri, buka beritanya dan isi Ralat dan koreksi.",
      filter: { field: "type", value: ["ralat", "koreksi"] },
      fields: answerFields(fields, ["ralat", "koreksi"]),
    },
    {
      ...stories,
      name: "hak-jawab",
      label: "Hak jawab",
      label_singular: "hak jawab",
      icon: "forum",
      description: "Jawaban orang yang diberitakan, dimuat tanpa biaya.",
      filter: { field: "type", value: ["hak-jawab"] },
      fields: answerFields(fields, ["hak-jawab"]),
    },
    {
      ...stories,
      name: "pencabutan",
      label: "Pencabutan",
      icon: "unpublished",
      description: "Buka berita yang harus dicabut, isi dasarnya dan alasannya, lalu simpan.",
      create: false,
      thumbnail: false,
      fields: withdrawalFields(fields),
    },
    ...others.map((path, index) => ({
      ...stories,
      ...views,
      name: `berita-lain-${index + 1}`,
      label: others.length === 1 ? "Berita di folder lain" : `Berita di folder lain (${index + 1})`,
      icon: "folder",
      path,
      ...beside(path),
      create: false,
      fields,
    })),
  ];
}

/**
 * Where stories lie, as Sveltia's `path`: new ones where `jejak new` puts them, or on the level on which most
 * are. It finds files of one depth alone, so those on others have lists of their own.
 */
function storyFolders({ storyFiles, folders }: EditorContext): {
  readonly main: string;
  readonly others: readonly string[];
} {
  const counts = new Map<number, number>();
  for (const file of storyFiles) {
    const depth = file.slice(folders.posts.length + 1).split("/").length - 1;
    counts.set(depth, (counts.get(depth) ?? 0) + 1);
  }
  const depths = [...counts].sort((a, b) => b[1] - a[1]).map(([depth]) => depth);
  const most = depths[0] ?? 2;
  // Only a folder by year, by month or none at all can be named for a story that is yet to be written.
  const main = most <= 2 ? most : 2;
  const path = (depth: number) =>
    [
      ...["{{date | date('YYYY')}}", "{{date | date('MM')}}"].slice(0, depth),
      ...Array.from({ length: Math.max(0, depth - 2) }, () => "{{title}}"),
      "{{slug}}",
    ].join("/");
  return {
    main: path(main),
    others: depths
      .filter((depth) => depth !== main)
      .sort()
      .map(path),
  };
}

/**
 * Where a story is seen once it is published. A kanal is known to the form by its key, so where one has another slug an
 * address that holds it can't be told.
 */
function previewOf({
  storyUrl,
  categories,
}: Pick<EditorContext, "storyUrl" | "categories">): Readonly<Record<string, string>> {
  const isTold = [...categories].every(([key, { slug }]) => slug === key);
  if (storyUrl.includes("{category}") && !isTold) return {};
  return {
    preview_path: storyUrl
      .replace(/^\//u, "")
      .replaceAll(/\{(year|month|day|slug)\}/gu, "{{$1}}")
      // The main one is the first of the list.
      .replaceAll("{category}", "{{fields.category.0}}"),
    preview_path_date_field: "date",
  };
}

/** A choice with some of its options alone. */
function only(field: Field, values: readonly string[]): Field {
  const options = field.options as readonly { readonly value: string }[];
  return { ...field, options: options.filter(({ value }) => values.includes(value)) };
}

/** What an answer to another story needs; the rest of a story's fields are kept as they are. */
function answerFields(fields: readonly Field[], types: readonly string[]): readonly Field[] {
  const names = ["of", "type", ...FIRST, "body", "editor", "corrections", "draft"];
  return names.flatMap((name) =>
    fields
      .filter((field) => field.name === name)
      .map((field) => {
        if (name === "of") return { ...field, required: true };
        // Signed by who answers, whom the newsroom has no code for.
        if (name === GUESTS && types.includes("hak-jawab"))
          return { ...field, required: true, min: 1 };
        if (name !== "type") return field;
        return types.length === 1
          ? { name, label: field.label, widget: "hidden", default: types[0] }
          : { ...only(field, types), required: true, default: types[0] };
      }),
  );
}

function withdrawalFields(fields: readonly Field[]): readonly Field[] {
  return fields
    .filter(({ name }) => ["title", "date", "withdrawn"].includes(name))
    .map((field) =>
      field.name === "withdrawn"
        ? { ...field, required: true, collapsed: false }
        : { ...field, readonly: true },
    );
}
