import { mount } from "svelte";
import App from "./App.svelte";
import "@algolia/autocomplete-theme-classic";
import "./site.css";

mount(App, { target: document.getElementById("app") });
