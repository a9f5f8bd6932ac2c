import { describe, expect, test } from "vitest";
import { tooShort } from "../../../src/checks/advisory/too-short.js";
import { demanded, GOOD } from "../../support/responses.js";

const codes = (text: string) => tooShort.find(demanded("character", text)).map(({ code }) => code);

describe("advisory/too-short", () => {
  test.each(["孫悟空,好得意。", "嚟啦,唔使驚!", "佢好高。", "睇咗未?", "A tall man.", "佢係我阿爺,好惡。"])(
    "raised by %s",
    (text) => {
      expect(codes(text)).toEqual(["too-short"]);
    },
  );

  test.each(["", GOOD.character, "有個老師好嚴格,學生個個都怕佢。不過佢其實好錫學生,放學仲會陪我哋溫書。"])(
    "not raised by %s",
    (text) => {
      expect(codes(text)).toEqual([]);
    },
  );
});
