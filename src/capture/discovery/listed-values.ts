/**
 * Values of a list that scripts draw when it is opened: by their role, and of widgets that give them none (Chosen,
 * Selectize, a list in the head of a Tabulator column) by their class.
 */
export const LISTED_VALUES = "[role=option], .active-result, .selectize-dropdown .option, .tabulator-edit-list-item";
