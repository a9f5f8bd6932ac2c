import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { detectScript, type ScriptLabel } from "../../script/detect-script.js";
import { fold } from "../../text/fold.js";
import { readText } from "../read-text.js";

/** One line of labelled text: three columns, label, script, text. */
export interface Line {
  readonly label: string;
  readonly script: string;
  readonly text: string;
}

/** The lines of `DIR/part/NAME.tsv.gz` by NAME. */
export const readCorpora = (directory: string, part: "train" | "dev"): Map<string, Line[]> => {
  const folder = join(directory, part);
  const sources = new Map<string, Line[]>();
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".tsv.gz")) continue;
    const lines = gunzipSync(readFileSync(join(folder, file)))
      .toString("utf8")
      .trimEnd()
      .split("\n");
    sources.set(
      file.slice(0, -".tsv.gz".length),
      lines.map((line) => {
        const [label = "", script = "", text = ""] = line.split("\t");
        return { label, script, text };
      }),
    );
  }
  return sources;
};

/** The objects of a JSONL file. */
export const readJsonLines = <Row>(path: string): Row[] =>
  readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);

/** A text as the model reads it. */
export const normalise = (text: string, script: ScriptLabel = detectScript(text).label): string =>
  readText(fold(text), script).text;
