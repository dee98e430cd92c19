/** A place on the page where something can be typed, as the page shows it. */
export interface FieldSeen {
  readonly selector: string;
  readonly tag: string;
  readonly type: string;
  readonly role: string;
  readonly name: string;
  /** Words a visitor reads or hears with the field: label, placeholder, title, accessible name. */
  readonly label: string;
  /** The one of these by which a visitor would call the field. */
  readonly called?: string;
  /** `id`, `class` and test attributes of the field and of its nearest containers: words of the page's maker. */
  readonly hints: string;
  readonly autocomplete: string;
  readonly visible: boolean;
  readonly region: "header" | "nav" | "main" | "aside" | "footer" | "dialog";
  readonly inSearchLandmark: boolean;
  readonly form: FormSeen | null;
  /** Buttons that may send the question when there is no form. */
  readonly buttons: readonly ButtonSeen[];
  /** Rows, cards or list items in the block that the field stands in or directly above. */
  readonly entries: number;
  /** What the cells below it say, when it stands in the head of a column of a table. */
  readonly column?: readonly string[];
  /** It looks the same on most pages of the site; known once those were read. */
  readonly everywhere?: boolean;
}

export interface FormSeen {
  readonly selector: string;
  readonly method: string;
  readonly action: string;
  /** It names no address: it sends to the page it stands on, or a script takes the question. */
  readonly toItself: boolean;
  /** Names of other fields that are sent along, with the values of hidden ones. */
  readonly sends: readonly string[];
  readonly textFields: number;
  readonly hasPassword: boolean;
  readonly hasEmail: boolean;
  readonly hasTextarea: boolean;
  readonly label: string;
  readonly buttons: readonly ButtonSeen[];
}

export interface ButtonSeen {
  readonly selector: string;
  readonly label: string;
  readonly visible: boolean;
}

/** Something that can be clicked and may bring a field into view. */
export interface OpenerSeen {
  readonly selector: string;
  readonly label: string;
  readonly hints: string;
  readonly kind: "search" | "menu" | "nameless";
  /** Entries of the list in the content that it stands with; 0 elsewhere. */
  readonly entries: number;
}

/** A choice with fixed values: a select, a list that opens, or a group of boxes, buttons or links. */
export interface ChoiceSeen {
  /** Selects the controls of the whole group; null where they are drawn when the list opens. */
  readonly selector: string | null;
  /** What has to be clicked to open the list. */
  readonly opener?: string;
  /** Only the mouse tells that its values can be pressed. */
  readonly byMouse?: boolean;
  readonly label: string;
  /** The words of each value, as a visitor reads them; none where they are not known before the list opens. */
  readonly values: readonly string[];
  readonly region: FieldSeen["region"];
  /** Sends the choice; null where choosing is enough, or may be. */
  readonly button: ButtonSeen | null;
  /** Rows, cards or list items that stand beside it. */
  readonly entries: number;
}

export interface PageSeen {
  readonly fields: readonly FieldSeen[];
  readonly openers: readonly OpenerSeen[];
  readonly choices: readonly ChoiceSeen[];
  readonly searchLinks: readonly { readonly url: string; readonly label: string }[];
  /** Selectors of visible frames. */
  readonly frames: readonly string[];
}
