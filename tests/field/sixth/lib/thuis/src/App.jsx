import {
  AppBar,
  Box,
  Button,
  Card,
  CardActionArea,
  CardContent,
  Chip,
  Container,
  CssBaseline,
  Link,
  Toolbar,
  Typography,
} from "@mui/material";
import { useEffect } from "react";
import pages from "./pages.json";
import { go, usePath } from "./route.js";
import { Search } from "./Search.jsx";
import { Tools } from "./Tools.jsx";

const MENU = {
  "/nieuws": "Nieuws",
  "/verhalen": "Verhalen",
  "/hulpmiddelen": "Hulpmiddelen",
  "/aanpak": "Aanpak",
  "/over": "Over",
};
const FOOT = { "/contact": "Contact", "/colofon": "Colofon", "/privacy": "Privacy" };

export function App() {
  const path = usePath();
  return (
    <>
      <CssBaseline />
      <AppBar position="fixed" color="primary">
        <Toolbar sx={{ gap: 1 }}>
          <Link href="/" color="inherit" underline="none" variant="h6" sx={{ flexGrow: 1 }}>
            Thuis met Technologie
          </Link>
          {Object.entries(MENU).map(([href, label]) => (
            <Button key={href} href={href} color="inherit">
              {label}
            </Button>
          ))}
          <Search />
        </Toolbar>
      </AppBar>
      <Toolbar />
      <Container component="main" sx={{ py: 4, minHeight: "70vh" }}>
        <Page path={path} />
      </Container>
      <Box component="footer" sx={{ bgcolor: "#eceff1", p: 3, display: "flex", gap: 3 }}>
        {Object.entries(FOOT).map(([href, label]) => (
          <Link key={href} href={href}>
            {label}
          </Link>
        ))}
        <Link component="button" onClick={() => window.tarteaucitron.userInterface.openPanel()}>
          Cookies
        </Link>
      </Box>
    </>
  );
}

function Page({ path }) {
  const page = pages.find(({ slug }) => slug === path);
  const title = page?.title ?? MENU[path] ?? "Niet gevonden";
  useEffect(() => {
    document.title = path === "/" ? title : `${title} - Thuis met Technologie`;
  }, [path, title]);
  if (path === "/hulpmiddelen") return <Tools />;
  if (path === "/nieuws" || path === "/verhalen") return <Overview title={title} section={path} />;
  if (page === undefined) return <Typography variant="h4">Deze pagina bestaat niet</Typography>;
  return (
    <Box sx={{ maxWidth: 720 }}>
      {page.extra && <Chip size="small" label={page.extra} onClick={() => go(`/${page.extra.toLowerCase()}`)} />}
      <Typography variant="h4" component="h1" gutterBottom>
        {title}
      </Typography>
      <Typography component="div" dangerouslySetInnerHTML={{ __html: page.html }} />
      {path === "/" && <Overview title="Uitgelicht" section="/verhalen" most={3} />}
    </Box>
  );
}

function Overview({ title, section, most }) {
  const some = pages.filter(({ slug }) => slug.startsWith(`${section}/`)).slice(0, most);
  return (
    <>
      <Typography variant="h5" component={most === undefined ? "h1" : "h2"} gutterBottom>
        {title}
      </Typography>
      <Box sx={{ display: "grid", gridTemplateColumns: "repeat(3, 1fr)", gap: 2 }}>
        {some.map((page) => (
          <Card key={page.slug} variant="outlined">
            <CardActionArea href={page.slug}>
              <CardContent>
                <Typography variant="subtitle1">{page.title}</Typography>
                <Typography variant="body2" color="text.secondary">
                  {page.text.slice(0, 80)}…
                </Typography>
              </CardContent>
            </CardActionArea>
          </Card>
        ))}
      </Box>
    </>
  );
}
