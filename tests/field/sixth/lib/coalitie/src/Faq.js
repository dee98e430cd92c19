import { h } from "preact";
import { useState } from "preact/hooks";

/** Questions that open one at a time. */
export function Faq({ items }) {
  const [open, setOpen] = useState(-1);
  return items.map(({ question, answer }, place) =>
    h("section", { class: "faq" }, [
      h(
        "h2",
        {},
        h(
          "button",
          { type: "button", "aria-expanded": open === place, onClick: () => setOpen(open === place ? -1 : place) },
          question,
        ),
      ),
      open === place && h("p", {}, answer),
    ]),
  );
}
