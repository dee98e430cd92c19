/** Where a form sends the words of a field, and whether a visitor can type there now. */
export interface FormState {
  readonly visible: boolean;
  /** Method, address, name of the field and all that is sent along. */
  readonly sends: string;
}

/**
 * Runs inside the page: the form of a field; null when the field stands in none that sends anything. A form that
 * answers in a window of its own is made to answer in this one.
 */
export function formState(selector: string): FormState | null {
  const field = document.querySelector(selector);
  if (!(field instanceof HTMLInputElement) || field.form === null || field.name === "") return null;
  const { form } = field;
  if (form.target === "_blank") form.target = "_self";
  const along = ([...form.elements] as HTMLInputElement[])
    .filter(
      (control) =>
        control !== field &&
        control.name !== "" &&
        control.type !== "submit" &&
        !/token|nonce|csrf/i.test(control.name),
    )
    .map((control) => {
      const off = (control.type === "checkbox" || control.type === "radio") && !control.checked;
      return off ? "" : `${control.name}=${control.value}`;
    });
  const method = (form.getAttribute("method") ?? "get").toLowerCase();
  const action = new URL(form.getAttribute("action") || location.href, document.baseURI);
  return {
    visible: field.checkVisibility(),
    sends: [method, action.origin + action.pathname, field.name, ...along].join(" "),
  };
}
