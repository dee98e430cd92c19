"use client";

import Link from "next/link";
import { usePathname, useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";

const MENU = {
  "/nieuws": "Nieuws",
  "/projecten": "Projecten",
  "/themas": "Thema's",
  "/over-ons": "Over ons",
  "/contact": "Contact",
};

export function Header() {
  const [isOpen, setOpen] = useState(false);
  const field = useRef(null);
  const router = useRouter();
  const path = usePathname();
  useEffect(() => setOpen(false), [path]);
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);

  function submit(event) {
    event.preventDefault();
    router.push(`/zoeken?q=${encodeURIComponent(field.current.value)}`);
    setOpen(false);
  }

  return (
    <header className="top">
      <Link href="/" className="brand">
        Zorgtechniek Rivierland
      </Link>
      <nav aria-label="Hoofdmenu">
        {Object.entries(MENU).map(([href, label]) => (
          <Link key={href} href={href} className={path.startsWith(href) ? "here" : ""}>
            {label}
          </Link>
        ))}
      </nav>
      <button
        type="button"
        className="loupe"
        aria-label="Zoeken"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <svg viewBox="0 0 24 24" width="22" aria-hidden="true">
          <circle cx="10" cy="10" r="6" />
          <path d="M15 15l6 6" />
        </svg>
      </button>
      {isOpen && (
        <form className="drop" onSubmit={submit}>
          <input
            ref={field}
            name="q"
            aria-label="Waar bent u naar op zoek?"
            placeholder="Waar bent u naar op zoek?"
            autoComplete="off"
          />
          <button type="submit">Zoek</button>
        </form>
      )}
    </header>
  );
}
