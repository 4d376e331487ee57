import type { Moment } from "../../language/index.ts";
import { isoDay } from "../../language/index.ts";
import { htmlWords } from "../../to-markdown/index.ts";
import { cleanLine, detached } from "../clean-text.ts";
import type { WxrItem } from "./wxr-reader.ts";

interface Category {
  readonly id: string;
  readonly name: string;
  readonly parent: string;
  readonly description: string;
}

/** Categories within each other; more is a ring. */
const MOST_DEPTH = 10;

/** An archive's categories and tags, and which of them published posts have. */
export class Terms {
  private readonly categories = new Map<string, Category>();
  private readonly tags = new Map<string, { readonly id: string; readonly name: string }>();
  private readonly uses = new Map<string, number>();
  /** Nicenames of categories and tags, and months, of posts that readers can see. */
  readonly liveCategories = new Set<string>();
  readonly liveTags = new Set<string>();
  readonly liveMonths = new Set<string>();

  declare(element: string, fields: Readonly<Record<string, string>>): void {
    const field = (name: string) => cleanLine(htmlWords(fields[name] ?? ""));
    if (element === "wp:category") {
      this.categories.set(field("wp:category_nicename"), {
        id: field("wp:term_id"),
        name: field("wp:cat_name"),
        parent: field("wp:category_parent"),
        description: field("wp:category_description"),
      });
    } else if (element === "wp:tag") {
      this.tags.set(field("wp:tag_slug"), { id: field("wp:term_id"), name: field("wp:tag_name") });
    }
  }

  /** Counts the terms of a post. */
  note({ terms, fields }: WxrItem, isLive: boolean, date: Moment): void {
    if (fields["wp:post_type"]?.trim() === "page") return;
    for (const { domain, nicename, name } of terms) {
      if (domain === "category") {
        if (!this.categories.has(nicename)) {
          this.categories.set(detached(nicename), {
            id: "",
            name: detached(cleanLine(htmlWords(name))),
            parent: "",
            description: "",
          });
        }
        this.uses.set(nicename, (this.uses.get(nicename) ?? 0) + 1);
        if (isLive && !this.liveCategories.has(nicename))
          this.liveCategories.add(detached(nicename));
      } else if (domain === "post_tag" || domain === "tag") {
        if (!this.tags.has(nicename))
          this.tags.set(detached(nicename), { id: "", name: detached(cleanLine(htmlWords(name))) });
        if (isLive && !this.liveTags.has(nicename)) this.liveTags.add(detached(nicename));
      }
    }
    if (isLive) this.liveMonths.add(isoDay(date).slice(0, 7));
  }

  of({ terms }: WxrItem): {
    readonly sections: readonly (readonly string[])[];
    readonly topics: readonly string[];
  } {
    const of = (...domains: string[]) => terms.filter(({ domain }) => domains.includes(domain));
    return {
      sections: of("category").map(({ nicename, name }) => {
        const path = this.pathOf(nicename);
        return path.length > 0 ? path : [cleanLine(htmlWords(name))];
      }),
      topics: of("post_tag", "tag").map(({ name }) => cleanLine(htmlWords(name))),
    };
  }

  /** Names of a category and of those above it, from the topmost down. */
  pathOf(nicename: string): readonly string[] {
    return this.chain(nicename).map((each) => this.categories.get(each)?.name ?? "");
  }

  /** Nicenames of a category and of those above it. */
  chain(nicename: string): readonly string[] {
    const path: string[] = [];
    for (let here = nicename; here !== "" && path.length < MOST_DEPTH; ) {
      const category = this.categories.get(here);
      if (category === undefined || path.includes(here)) break;
      path.unshift(here);
      here = category.parent;
    }
    return path;
  }

  sections(): {
    readonly path: readonly string[];
    readonly description: string | undefined;
    readonly stories: number;
  }[] {
    return [...this.categories].map(([nicename, { description }]) => ({
      path: this.pathOf(nicename),
      description: description || undefined,
      stories: this.uses.get(nicename) ?? 0,
    }));
  }

  categoryId(nicename: string): string {
    return this.categories.get(nicename)?.id ?? "";
  }

  tag(nicename: string): { readonly id: string; readonly name: string } | undefined {
    return this.tags.get(nicename);
  }
}
