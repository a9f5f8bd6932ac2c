import { expect, test } from "vitest";
import * as interview from "../../src/interview.js";
import { readGolden } from "./golden-files.js";
import { resultOf } from "./results.mjs";
import { INTERVIEWS, interviewRead, read } from "./sections.mjs";

const { table } = readGolden().results.interviews;

test.each(INTERVIEWS)("the source reads %s as the golden results have it", (file) => {
  for (const row of read(file))
    expect(resultOf([interviewRead({ interview }, row)]).table).toEqual({ [row.id]: table[row.id] });
});
