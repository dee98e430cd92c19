/** The languages of reports and messages. */
export const LANGUAGES = ["nl", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text for people, in every language of the tool. */
export type Text = Readonly<Record<Language, string>>;
