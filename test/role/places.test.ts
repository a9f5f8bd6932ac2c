import { expect, test } from "vitest";
import { readResponse } from "../../src/response/read-response.js";
import { PLACES, placesOf } from "../../src/role/places.js";
import { listingTest, tasks } from "../../src/task/tasks.js";

/** The places of each clause of a description, by their names. */
const placesIn = (text: string) =>
  placesOf(readResponse(text, tasks.character, listingTest)).map((bits) =>
    PLACES.filter((_, place) => bits & (1 << place)),
  );

test("a clause begins a sentence or goes on with one", () => {
  expect(placesIn("佢對手好大,指甲崩晒。把聲沙到似砂紙!")).toEqual([["begins"], [], ["begins"]]);
  expect(placesIn("光頭\n大肚腩\n孖煙囪")).toEqual([["begins"], ["begins"], ["begins"]]);
});

test("what is said again is told, in a character or in several; what any clause may hold is not", () => {
  expect(placesIn("佢好鍾意貓,屋企養咗七隻,件件衫都係貓毛,鍾意貓到痴線。")).toEqual([
    ["begins"],
    [],
    ["again"],
    ["again", "again-more"],
  ]);
  expect(placesIn("佢有個酒窩,佢有條疤。")).toEqual([["begins"], []]);
});

test.each(["", "。。。", "\ud800佢\udc00好高,佢又高", "高".repeat(2000)])(
  "any text has its places: %#",
  (text) => {
    const { clauses } = readResponse(text, tasks.character, listingTest);
    expect(placesIn(text)).toHaveLength(clauses.length);
  },
);
