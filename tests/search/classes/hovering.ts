import { resultsPage, searchForm } from "../site/answers.ts";
import { someWord } from "../site/article.ts";
import { NONE, type SearchClass, WORKS } from "./search-class.ts";

const speak = { "/zoeken": resultsPage({ engine: someWord }) };

/** Fields that come into view when the mouse is held over their place. */
export const HOVERING: readonly SearchClass[] = [
  {
    name: "a field of no width that widens under the mouse",
    site: {
      head: "<style>.zf{display:inline-flex}.zf input{width:0;padding:0;border:0;opacity:0;transition:width .3s}.zf:hover input,.zf input:focus{width:200px;opacity:1}</style>",
      header: `<form class="zf" action="/zoeken"><input name="q" id="zoekveld" type="search" aria-label="Zoeken"><button aria-label="Zoeken"><svg width="20" height="20"></svg></button></form>`,
      speak,
    },
    marks: WORKS,
  },
  {
    name: "a field in a menu that opens under the mouse",
    often: true,
    site: {
      head: "<style>.m ul{display:none}.m:hover ul,.m:focus-within ul{display:block}</style>",
      header: `<div class="m"><a href="/verhalen/leefcirkel">Verhalen</a><ul><li><a href="/verhalen/dagbesteding">Dagbesteding</a></li><li>${searchForm()}</li></ul></div>`,
      speak,
    },
    marks: WORKS,
  },
  {
    name: "a field in a menu Zoeken that opens under the mouse",
    site: {
      head: "<style>.m div{display:none}.m:hover div,.m:focus-within div{display:block}</style>",
      header: `<div class="m"><span tabindex="0">Zoeken</span><div>${searchForm()}</div></div>`,
      speak,
    },
    marks: WORKS,
  },
  {
    name: "near twin: a menu that opens under the mouse, without a field",
    site: {
      head: "<style>.m ul{display:none}.m:hover ul{display:block}</style>",
      header: `<div class="m"><a href="/verhalen/leefcirkel">Verhalen</a><ul><li><a href="/verhalen/dagbesteding">Dagbesteding</a></li></ul></div>`,
    },
    marks: NONE,
  },
  {
    name: "near twin: a field for a newsletter that widens under the mouse",
    site: {
      head: "<style>.zf{display:inline-flex}.zf input{width:0;padding:0;border:0;opacity:0}.zf:hover input,.zf input:focus{width:200px;opacity:1}</style>",
      header: `<form class="zf" action="/aanmelden" method="post"><input name="e-mail" type="text" aria-label="E-mailadres"><button>Nieuwsbrief</button></form>`,
    },
    marks: NONE,
  },
  {
    name: "a button that sends the question, and first shows the field for it",
    site: {
      header: `<form action="/zoeken" onsubmit="if(paneel.hidden){paneel.hidden=false;zoekveld.focus();return false}"><span id="paneel" hidden><input name="q" id="zoekveld" type="search" aria-label="Zoeken"></span><button aria-label="Zoeken"><svg width="20" height="20"></svg></button></form>`,
      speak,
    },
    marks: WORKS,
  },
];
