import { expect, test } from "vitest";
import { sayFault } from "../../src/cli/say-fault.js";

const SECRET = "佢阿嫲嘅秘密\n    at the end of it 餸譜";

test("a fault is told by its kind and its place in the code, without its message", () => {
  const told = sayFault(Object.assign(new RangeError(SECRET), { code: "ERR_ODD" }));
  expect(told).toContain("(RangeError, ERR_ODD)");
  expect(told).toMatch(/\n\s+at .*say-fault\.test/u);
  expect(told).not.toMatch(/秘密|餸譜/u);
});

test("what is thrown and no error is told too", () => {
  expect(sayFault(SECRET)).not.toMatch(/秘密|餸譜/u);
  expect(sayFault(undefined)).toContain("a fault of canto-qualify's own (Error)");
});

test("out of memory is told in words", () => {
  expect(sayFault(Object.assign(new Error("x"), { code: "ERR_WORKER_OUT_OF_MEMORY" }))).toBe(
    "out of memory: fewer --jobs need less\n",
  );
});
