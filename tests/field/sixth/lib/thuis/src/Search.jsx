import { Autocomplete, TextField } from "@mui/material";
import { useState } from "react";
import pages from "./pages.json";
import { go } from "./route.js";

const options = pages
  .filter(({ slug }) => slug !== "/")
  .map(({ slug, title, extra, text }) => ({
    slug,
    label: title,
    group: extra ?? "Het programma",
    all: `${title} ${text}`.toLowerCase(),
  }))
  .sort((one, other) => one.group.localeCompare(other.group));

/** What holds all the words, wherever they stand. */
function filter(all, { inputValue }) {
  const words = inputValue.toLowerCase().split(/\s+/).filter(Boolean);
  return words.length === 0 ? [] : all.filter((one) => words.every((word) => one.all.includes(word)));
}

export function Search() {
  const [typed, setTyped] = useState("");
  return (
    <Autocomplete
      size="small"
      sx={{ width: 260, bgcolor: "#fff", borderRadius: 1 }}
      options={options}
      groupBy={(one) => one.group}
      filterOptions={filter}
      value={null}
      inputValue={typed}
      onInputChange={(_event, value, reason) => reason !== "blur" && setTyped(value)}
      onChange={(_event, one) => {
        if (one === null) return;
        setTyped("");
        go(one.slug);
      }}
      blurOnSelect
      noOptionsText={typed === "" ? "Typ een woord" : "Niets gevonden"}
      clearText="Wissen"
      openText="Openen"
      closeText="Sluiten"
      renderInput={(params) => <TextField {...params} placeholder="Zoek op deze site" />}
    />
  );
}
