import { expect, test } from "vitest";
import { matchesOf } from "../../src/text/matches.js";

test.each<[RegExp, string]>([
  [/年|个?月/gu, "一年三个月,两年"],
  [/(?=𠮷|b)/gu, "a𠮷b𠮷"],
  [/(?:)/gu, "𠮷a\ud842"],
  [/x*/gu, "xxay"],
  [/a/gu, ""],
])("%s in %j: what matchAll finds, call after call", (pattern, text) => {
  const expected = [...text.matchAll(pattern)].map(({ index, 0: match }) => [index, match]);
  for (let call = 0; call < 2; call += 1)
    expect(matchesOf(pattern, text).map(({ index, 0: match }) => [index, match])).toEqual(expected);
});
