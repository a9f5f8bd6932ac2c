import { defineAdvisory } from "../../check/define.js";
import { hasLetterForm } from "../../response/salutation.js";

/** Raised by an e-mail task answered without the form of a letter: no salutation, or all in one or two lines. */
export const noEmailForm = defineAdvisory({
  meta: {
    id: "advisory/no-email-form",
    name: { en: "has no form of an e-mail", yue: "唔似一封電郵" },
    question: "Does an e-mail look like one?",
    look: {
      en: "See whether the form lost its line breaks on the way.",
      yue: "睇吓係咪貼上嗰陣甩咗分行。",
    },
  },
  find: (response) =>
    response.task.form === "letter" && response.length > 0 && !hasLetterForm(response)
      ? [{ code: "no-email-form" }]
      : [],
});
