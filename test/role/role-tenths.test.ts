import { describe, expect, test } from "vitest";
import { readResponse } from "../../src/response/read-response.js";
import { type Genre, ROLES } from "../../src/role/role.js";
import { readTenths } from "../../src/role/role-tenths.js";
import { clauseFeatures } from "../../src/role/train/clause-features.js";
import { listingTest, tasks } from "../../src/task/tasks.js";
import { applications } from "../support/fixtures.js";
import { numbersIn, written } from "../support/tables.js";

const TASK_OF = {
  friend: tasks.persuasiveEmail,
  superior: tasks.professionalEmail,
  portrait: tasks.character,
};

/** Latin words, other scripts, figures, ideographs of two units, what a table writes as a feature, halves of pairs. */
const MIXED =
  "Dear {bb}, ab×cd ×× 3×4,か한жа 𠮶𨋢 々〇。İ ß ﬁ a1b2! {x} <我> >你 #worry |0|\n\ud800我\udc00 é ÷,99蚊 09:30。";

describe.each(["friend", "superior", "portrait"] as const)("roles of clauses: %s", (genre: Genre) => {
  const weights = numbersIn(written(`role/${genre}.tsv`));

  /** The table's weights of the features that a model is trained on, added up one by one. */
  const added = (text: string): number[] => {
    const response = readResponse(text, TASK_OF[genre], listingTest);
    return clauseFeatures(response, genre).flatMap((features) =>
      ROLES[genre].map((_, role) =>
        ["", ...features].reduce((sum, feature) => sum + (weights.get(feature)?.[role] ?? 0), 0),
      ),
    );
  };
  const read = (text: string): number[] => [
    ...readTenths(readResponse(text, TASK_OF[genre], listingTest), genre),
  ];

  test("a text is read as those were that the model was trained on", () => {
    const texts = applications
      .flatMap(({ responses }) => Object.values<string | undefined>(responses))
      .slice(0, 60);
    for (const text of [...texts, MIXED]) if (text !== undefined) expect(read(text)).toEqual(added(text));
  });

  test("what one clause holds twice counts once, and nothing of an answer is left for the next", () => {
    const [once, twice] = [read("想請你嚟做嘉賓,"), read("想請你嚟做嘉賓想請你嚟做嘉賓,")];
    expect(twice).toEqual(added("想請你嚟做嘉賓想請你嚟做嘉賓,"));
    expect(read("想請你嚟做嘉賓,")).toEqual(once);
  });
});
