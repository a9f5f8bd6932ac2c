import { describe, expect, test } from "vitest";
import { codeMixingHeavy } from "../../../src/checks/advisory/code-mixing-heavy.js";
import { demanded } from "../../support/responses.js";

const raised = (text: string) => codeMixingHeavy.find(demanded("professionalEmail", text)).length > 0;

describe("advisory/code-mixing-heavy", () => {
  test("raised by English with Cantonese grammar", () => {
    expect(
      raised(
        "Hi Peter,份report我已經upload咗上shared drive,please得閒review下個approach make唔make sense,feel free mark up。",
      ),
    ).toBe(true);
  });

  test.each([
    [
      "office English",
      "Peter,份report我send咗畀你,星期五deadline之前畀啲意見我就得,唔該晒。我將兩間舖分開計,睇吓清唔清楚。",
    ],
    ["English, which is another check's business", "Please take a look at my report."],
    ["nothing", ""],
  ])("not raised by %s", (_, text) => {
    expect(raised(text)).toBe(false);
  });
});
