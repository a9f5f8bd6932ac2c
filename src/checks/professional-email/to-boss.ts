import { defineDemand } from "../../check/define.js";
import { evidenceOf } from "../../check/evidence.js";
import { evidenceOfMentions, mentionsOf, sentencesWith } from "../../response/mentions.js";
import { findSalutation } from "../../response/salutation.js";
import { expectedCount } from "../../role/read-roles.js";

/** Readers who are no superior: family, those below, colleagues, customers, everybody. */
const OTHERS =
  /阿(?:妈|爸|嫲|爷|婆|公|仔|女)|妈咪|爹哋|妈妈|爸爸|老公|老婆|宝贝|各位|大家|同事|客户|顾客|股东|投资者|读者|老友|下属|徒弟|女女|仔仔|囡囡|(?<![a-z])(?:bb|team|all|everyone|everybody|colleagues?|customers?|clients?|shareholders?|mum|mom|dad|honey|darling|babe)(?![a-z])/u;

/** From so many clauses on that say who else reads it (我哋同組, 你係我表姐, 教授), it is to them. */
const TOLD_OTHERWISE = 0.6;

/** How a text begins when it calls somebody. */
const OPENING = /^\s*[^,:!。?\n]{1,10}[,:!\n]/u;

/** A salutation has a letter behind it: as much as a sentence. */
const FOLLOWED = /(?:[\p{L}\p{N}][^\p{L}\p{N}]*){6}/u;

/**
 * The e-mail speaks to a superior: by a salutation (陳經理, Dear Ms Lee, Gordon:), or by asking the reader for
 * something. Talk about a boss is none.
 */
export const toBoss = defineDemand({
  meta: {
    id: "professional-email/to-boss",
    name: { en: "an address to the boss", yue: "稱呼上司" },
    question: "Is it addressed to a superior?",
    help: {
      en: "Begin with the boss's name or title.",
      yue: "開頭稱呼一聲上司，例如「陳經理」。",
    },
  },
  find: (response) => {
    const called = findSalutation(response);
    const salutation = called && FOLLOWED.test(response.folded.text.slice(called.end)) ? called : null;
    const mentions = mentionsOf(response, ["second-person", "request", "superior"]);
    const isToOther = expectedCount(response, "superior", "other-reader") >= TOLD_OTHERWISE;
    if (salutation) {
      const words = response.folded.text.slice(salutation.start, salutation.end);
      const isSuperior = mentions.some(
        (m) => m.concepts.includes("superior") && m.start >= salutation.start && m.end <= salutation.end,
      );
      const met = isSuperior || !(isToOther || OTHERS.test(words));
      return { met, evidence: met ? [evidenceOf(response.folded, salutation, "salutation")] : [] };
    }
    if (isToOther || OTHERS.test(OPENING.exec(response.folded.text)?.[0] ?? ""))
      return { met: false, evidence: [] };
    const asks = sentencesWith(mentions, "request");
    const you = mentions.filter((m) => m.concepts.includes("second-person") && asks.has(m.sentence));
    const polite = mentions.filter((m) =>
      /^(?:请|麻烦|烦请|恳请|敬请|唔该|please|kindly)/u.test(response.folded.text.slice(m.start, m.end)),
    );
    const found = you.length > 0 ? you : polite;
    return { met: found.length > 0, evidence: evidenceOfMentions(response, found) };
  },
});
