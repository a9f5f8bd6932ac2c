/** All patterns of the sources: those that are written in them, and those that they make of data files. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { applications } from "../support/fixtures.js";

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** The file that it is written in, or that a file of data made it. */
  readonly where: string;
}

const src = fileURLToPath(new URL("../../src", import.meta.url));

/** What makes the data files reads no text of strangers. */
const NOT_SHIPPED = /(?:^|\/)(?:train\/|make-)/u;

const writtenIn = (file: string): Pattern[] => {
  const found: Pattern[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), where: file });
    }
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(file, readFileSync(join(src, file), "utf8"), ts.ScriptTarget.Latest, true));
  return found;
};

/** Whatever is made by `new RegExp` while all samples are scored and reported; packages make some as well. */
const madeAtRunTime = async (): Promise<Pattern[]> => {
  const made: Pattern[] = [];
  const note = ({ source, flags }: RegExp): void => {
    made.push({ source, flags, where: "made at run time" });
  };
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, given, as) => {
      const pattern = Reflect.construct(target, given, as) as RegExp;
      note(pattern);
      return pattern;
    },
    apply: (target, self, given) => {
      const pattern = Reflect.apply(target, self, given) as RegExp;
      note(pattern);
      return pattern;
    },
  });
  try {
    const { qualify, toFlat } = await import("../../src/index.js");
    const { renderHtml, renderMarkdown, renderText } = await import("../../src/report.js");
    for (const application of applications) {
      const result = qualify(application);
      toFlat(result);
      for (const render of [renderHtml, renderMarkdown, renderText])
        for (const audience of ["recruiter", "candidate", "auditor"] as const) render(result, { audience });
    }
  } finally {
    globalThis.RegExp = plain;
  }
  return made;
};

export const collectPatterns = async (): Promise<Pattern[]> => {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".ts") && !NOT_SHIPPED.test(path),
  );
  const all = [...(await madeAtRunTime()), ...files.flatMap(writtenIn)];
  return [...new Map(all.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern])).values()];
};
