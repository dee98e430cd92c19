import { Command } from "cmdk";
import { marked } from "marked";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter, Link, Route, Routes, useNavigate } from "react-router";
import "./site.css";
import pages from "./pages.json";

const MENU = ["jongerenwerk-in-de-chat", "huiskamer", "moskee", "leerlijn", "praktijkbank", "agenda", "afzender"];
const BANK = "http://praktijkbank.kennisnest.localhost:8770/";

createRoot(document.getElementById("root")).render(
  <BrowserRouter>
    <Frame>
      <Routes>
        {pages.map((page) => (
          <Route key={page.slug} path={pathOf(page)} element={<Page page={page} />} />
        ))}
      </Routes>
    </Frame>
  </BrowserRouter>,
);

function pathOf({ slug }) {
  return slug === "start" ? "/" : `/${slug}`;
}

function Frame({ children }) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event) => {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      setOpen((was) => !was);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      <div className="top">
        <Link to="/">Samen Digitaal Vechtrijk</Link>
        <nav>
          {MENU.map((slug) => (
            <Link key={slug} to={`/${slug}`}>
              {pages.find((page) => page.slug === slug).title}
            </Link>
          ))}
        </nav>
        <button type="button" onClick={() => setOpen(true)}>
          Ga naar… <kbd>Ctrl K</kbd>
        </button>
      </div>
      <Palette open={open} setOpen={setOpen} />
      <div className="page">{children}</div>
      <div className="bottom">
        <Link to="/kosten">Wat het kost</Link> <Link to="/data">Wat wij meten</Link>{" "}
        <Link to="/sociaal-netwerk">Sociaal netwerk in kaart</Link> <Link to="/werkplaats">Sociale werkplaats</Link>{" "}
        <Link to="/english">About us</Link>
      </div>
    </>
  );
}

function Palette({ open, setOpen }) {
  const go = useNavigate();
  return (
    <Command.Dialog open={open} onOpenChange={setOpen} label="Ga naar een bladzijde">
      <Command.Input placeholder="Waar wil je heen?" />
      <Command.List>
        <Command.Empty>Die bladzijde hebben wij niet.</Command.Empty>
        {pages.map((page) => (
          <Command.Item
            key={page.slug}
            value={page.title}
            onSelect={() => {
              setOpen(false);
              go(pathOf(page));
            }}
          >
            {page.title}
          </Command.Item>
        ))}
      </Command.List>
    </Command.Dialog>
  );
}

function Page({ page }) {
  useEffect(() => {
    document.title = `${page.title} – Samen Digitaal Vechtrijk`;
  }, [page]);
  return (
    <article>
      <h1>{page.title}</h1>
      <div dangerouslySetInnerHTML={{ __html: marked.parse(page.body) }} />
      {page.slug === "praktijkbank" && <iframe title="Praktijkbank" src={BANK} width="100%" height="620" />}
    </article>
  );
}
