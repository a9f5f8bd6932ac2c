import type { ElementContent } from "hast";
import { h, s } from "hastscript";
import { type Line, SHAPES, type Sign } from "../outline/outline.js";
import { seenParts } from "../printable.js";

// Parts that pages are put together from.

/** A text of any kind; what cannot be seen is shown by its code point. */
export const seen = (text: string): ElementContent[] =>
  seenParts(text).map((part) =>
    "text" in part
      ? { type: "text", value: part.text }
      : h("span.unseen", part.times > 1 ? `${part.unseen} ×${part.times}` : part.unseen),
  );

/** Words of ours, and passages in their own language and apart from the direction of ours. */
export const lineOf = (line: Line): ElementContent[] =>
  line.flatMap((one) =>
    typeof one === "string" ? seen(one) : [h("bdi", one.lang ? { lang: one.lang } : {}, seen(one.passage))],
  );

const shapeOf = (sign: Sign): string => (sign === "plain" ? "–" : SHAPES[sign]);

/** A sign, with its meaning for those who cannot see it. */
export const signOf = (sign: Sign, name: string | undefined): ElementContent =>
  name === undefined
    ? h("span.sign", { ariaHidden: "true" }, shapeOf(sign))
    : h("span.sign", { role: "img", ariaLabel: name }, shapeOf(sign));

/** A bar of a part of a whole; as long as the whole is of the longest one. What it says stands beside it in figures. */
export const barOf = (part: number, whole: number, longest: number): ElementContent => {
  const scale = longest > 0 ? 100 / longest : 0;
  const width = (value: number) => String(Math.round(value * scale * 10) / 10);
  return s("svg.bar", { viewBox: "0 0 100 8", preserveAspectRatio: "none", ariaHidden: "true" }, [
    s("rect.track", { width: width(whole), height: "8" }),
    s("rect.fill", { width: width(part), height: "8" }),
  ]);
};

/** A table that scrolls by itself where it is too wide, by keyboard too. */
export const scrolling = (label: string, table: ElementContent): ElementContent =>
  h("div.scroll", { role: "group", ariaLabel: label, tabIndex: 0 }, table);
