import type { ButtonSeen, FormSeen } from "../page-seen.ts";
import type { Selectors } from "./selectors.ts";
import type { Tree } from "./tree.ts";
import type { Words } from "./words.ts";

/**
 * The form that a field stands in, and the buttons that may send it.
 * Self-contained: goes into the page by its source.
 */
export function formsOfPage({ parentOf, isVisible, clean, nameOf, hintsOf, selectorOf }: Tree & Words & Selectors) {
  return { describeForm, describeButton, buttonsNear };

  function describeForm(form: HTMLFormElement): FormSeen {
    const controls = [...form.elements] as HTMLInputElement[];
    const texts = controls.filter(
      (control) => ["text", "search", ""].includes(control.type) && control.tagName === "INPUT",
    );
    return {
      selector: selectorOf(form),
      method: (form.getAttribute("method") ?? "get").toLowerCase(),
      action: absolute(form.getAttribute("action") ?? ""),
      toItself: /^(#.*)?$/.test((form.getAttribute("action") ?? "").trim()),
      sends: controls
        .filter(
          (control) =>
            control.name && !texts.includes(control) && control.tagName !== "BUTTON" && control.type !== "submit",
        )
        .map((control) => (control.type === "hidden" ? `${control.name}=${control.value.slice(0, 80)}` : control.name))
        .slice(0, 30),
      textFields: texts.length,
      hasPassword: controls.some((control) => control.type === "password"),
      hasEmail: controls.some((control) => control.type === "email"),
      hasTextarea: controls.some((control) => control.tagName === "TEXTAREA"),
      label: clean([form.getAttribute("aria-label"), form.getAttribute("name"), form.id, form.className].join(" ")),
      buttons: [...form.querySelectorAll("button, input[type=submit], input[type=image], [role=button]")]
        .filter((button) => (button as HTMLButtonElement).type !== "reset")
        .slice(0, 8)
        .map(describeButton),
    };
  }

  function describeButton(button: Element): ButtonSeen {
    return {
      selector: selectorOf(button),
      label: clean(`${nameOf(button)} ${hintsOf(button, 0)}`),
      visible: isVisible(button),
    };
  }

  function buttonsNear(element: Element): ButtonSeen[] {
    let container = parentOf(element);
    for (let level = 0; level < 3 && container; level += 1, container = parentOf(container)) {
      const buttons = [...container.querySelectorAll("button, input[type=button], [role=button], a[href^='#']")];
      if (buttons.length > 0) return buttons.slice(0, 4).map(describeButton);
    }
    return [];
  }

  function absolute(address: string): string {
    try {
      return new URL(address, document.baseURI).href;
    } catch {
      return address;
    }
  }
}

export type Forms = ReturnType<typeof formsOfPage>;
