<?php
// A site in the manner of Joomla with its classic search component: addresses below index.php, a module with a field
// that posts and is sent on, a results page with the choice of all words, any words or the exact phrase.
$pages = json_decode(file_get_contents(__DIR__ . '/pages.json'), true);
$path = urldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
if (preg_match('#^/(media|images)/[\w./-]+$#', $path) && is_file(__DIR__ . $path)) return false;

if ($_SERVER['REQUEST_METHOD'] === 'POST' && ($_POST['option'] ?? '') === 'com_search') {
    $query = http_build_query(['searchword' => trim($_POST['searchword'] ?? ''), 'ordering' => $_POST['ordering'] ?? 'newest', 'searchphrase' => $_POST['searchphrase'] ?? 'all']);
    header("Location: /index.php/component/search/?$query", true, 303);
    exit;
}
$slug = trim(preg_replace('#^/(index\.php)?/?#', '', $path), '/');
if ($slug === '') $slug = 'index';
if ($slug === 'component/search') page('Zoeken', search($pages));
elseif (in_array($slug, ['thema-s', 'projecten', 'nieuws'])) page(['thema-s' => "Thema's", 'projecten' => 'Projecten', 'nieuws' => 'Nieuws'][$slug], blog($pages, $slug));
else {
    $found = array_values(array_filter($pages, fn($one) => $one['slug'] === $slug));
    if (!$found) { http_response_code(404); page('404 - Fout', '<p>De pagina kan niet worden gevonden.</p>'); }
    elseif ($slug === 'index') page($found[0]['title'], home($found[0], $pages), true);
    else page($found[0]['title'], article($found[0]));
}

function e(string $text): string { return htmlspecialchars($text, ENT_QUOTES); }

function article(array $one): string {
    $date = str_starts_with($one['extra'], 'nieuws ') ? '<dl class="article-info text-muted"><dd class="published"><time>' . e(substr($one['extra'], 7)) . '</time></dd></dl>' : '';
    return "<div class=\"item-page\">$date<div itemprop=\"articleBody\" class=\"com-content-article__body\">{$one['html']}</div><nav class=\"pagenavigation\"><a class=\"btn\" href=\"/index.php\">Terug naar het begin</a></nav></div>";
}

function blog(array $pages, string $section): string {
    $items = array_values(array_filter($pages, fn($one) => str_starts_with($one['slug'], "$section/")));
    $start = max(0, (int) ($_GET['start'] ?? 0));
    $html = '';
    foreach (array_slice($items, $start, 5) as $one) {
        $html .= "<div class=\"blog-item\"><h2><a href=\"/index.php/{$one['slug']}\">" . e($one['title']) . '</a></h2><p>' . e(mb_substr($one['text'], 0, 150)) . "&hellip;</p><p class=\"readmore\"><a class=\"btn\" href=\"/index.php/{$one['slug']}\">Lees meer</a></p></div>";
    }
    if (count($items) > 5) {
        $html .= '<ul class="pagination">';
        for ($at = 0; $at < count($items); $at += 5) $html .= "<li><a href=\"/index.php/$section?start=$at\">" . ($at / 5 + 1) . '</a></li>';
        $html .= '</ul>';
    }
    return $html;
}

function home(array $index, array $pages): string {
    $html = "<div class=\"lead\">{$index['html']}</div><h2>Laatste nieuws</h2><div class=\"cards\">";
    foreach (array_slice(array_values(array_filter($pages, fn($one) => str_starts_with($one['slug'], 'nieuws/'))), 0, 3) as $one) {
        $html .= "<div class=\"card\"><img loading=\"lazy\" src=\"/media/foto.svg\" alt=\"\"><h3><a href=\"/index.php/{$one['slug']}\">" . e($one['title']) . '</a></h3></div>';
    }
    return "$html</div>";
}

function search(array $pages): string {
    $word = trim($_GET['searchword'] ?? '');
    $how = $_GET['searchphrase'] ?? 'all';
    $words = $how === 'exact' ? [$word] : preg_split('/\s+/', $word);
    $hits = $word === '' ? [] : array_values(array_filter($pages, function ($one) use ($words, $how) {
        $text = mb_strtolower("{$one['title']} {$one['text']}");
        $held = array_filter($words, fn($part) => str_contains($text, mb_strtolower($part)));
        return $how === 'any' ? count($held) > 0 : count($held) === count($words);
    }));
    $form = '<form id="searchForm" action="/index.php/component/search/" method="post"><div class="btn-toolbar"><input type="text" name="searchword" title="Zoekwoord:" placeholder="Zoekwoord:" id="search-searchword" size="30" maxlength="200" value="' . e($word) . '" class="inputbox"><button name="Search" class="btn" title="Zoeken">Zoeken</button><input type="hidden" name="option" value="com_search"><input type="hidden" name="task" value="search"></div>';
    $form .= $word === '' ? '<div class="searchintro"></div>' : '<div class="searchintro"><p>Totaal: <span class="badge">' . count($hits) . '</span> resultaten gevonden.</p></div>';
    $form .= '<fieldset class="phrases"><legend>Zoeken naar:</legend>';
    foreach (['all' => 'Alle woorden', 'any' => 'Eén van de woorden', 'exact' => 'Exacte woorden'] as $value => $label) $form .= "<label><input type=\"radio\" name=\"searchphrase\" value=\"$value\"" . ($value === $how ? ' checked' : '') . "> $label</label> ";
    $form .= '<label for="ordering">Volgorde:</label> <select id="ordering" name="ordering"><option value="newest">Nieuwste eerst</option><option value="oldest">Oudste eerst</option><option value="alpha">Alfabetisch</option></select></fieldset></form>';
    if (!$hits) return $form;
    $start = max(0, (int) ($_GET['start'] ?? 0));
    $html = '<dl class="search-results">';
    foreach (array_slice($hits, $start, 4) as $at => $one) {
        $section = explode('/', $one['slug'])[0];
        $html .= '<dt class="result-title">' . ($start + $at + 1) . ". <a href=\"/index.php/" . ($one['slug'] === 'index' ? '' : $one['slug']) . '">' . e($one['title']) . "</a></dt><dd class=\"result-category\"><span class=\"small\">($section)</span></dd><dd class=\"result-text\">" . snippet($one['text'], $words) . '</dd><dd class="result-created">Gepubliceerd op 3 november 2025</dd>';
    }
    $html .= '</dl><div class="pagination">';
    if (count($hits) > 4) for ($at = 0; $at < count($hits); $at += 4) $html .= ' <a href="?' . e(http_build_query(['searchword' => $word, 'searchphrase' => $how, 'start' => $at])) . '">' . ($at / 4 + 1) . '</a>';
    return "$form$html</div>";
}

function snippet(string $text, array $words): string {
    $at = mb_stripos($text, $words[0]) ?: 0;
    $part = e(mb_substr($text, max(0, $at - 60), 200));
    foreach ($words as $word) $part = preg_replace('/(' . preg_quote(e($word), '/') . ')/iu', '<span class="highlight">$1</span>', $part);
    return "$part&hellip;";
}

function page(string $title, string $main, bool $isHome = false): void {
    $menu = ['' => 'Home', 'wat-wij-doen' => 'Wat wij doen', 'thema-s' => "Thema's", 'projecten' => 'Projecten', 'nieuws' => 'Nieuws', 'agenda' => 'Agenda', 'onderzoek' => 'Onderzoek', 'over-de-coalitie' => 'Over de coalitie', 'contact' => 'Contact'];
    $links = '';
    foreach ($menu as $slug => $label) $links .= "<li class=\"item\"><a href=\"/index.php/$slug\">$label</a></li>";
    $shown = e($title);
    $crumbs = $isHome ? '' : "<ul class=\"breadcrumb\"><li>U bent hier: </li><li><a href=\"/index.php\">Home</a> &rsaquo;</li><li class=\"active\">$shown</li></ul>";
    echo <<<HTML
<!DOCTYPE html>
<html lang="nl-nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="generator" content="Joomla! - Open Source Content Management">
<title>$shown - Digitaal Meedoen Hunzeland</title><link rel="stylesheet" href="/media/template.css"></head>
<body class="site com_content">
<header class="header"><a class="brand" href="/index.php">Digitaal Meedoen <em>Hunzeland</em></a></header>
<nav class="navigation"><button class="hamburger" aria-label="Navigatie wisselen" aria-expanded="false">&#9776;</button><ul class="nav menu">$links</ul></nav>
<div class="body"><main id="content"><div id="system-message-container"></div><div class="page-header"><h1>$shown</h1></div>$main</main>
<aside id="aside">
<div class="moduletable"><h3>Zoeken op de site</h3><div class="search"><form action="/index.php" method="post" class="form-inline"><label for="mod-search-searchword" class="element-invisible">Zoeken...</label> <input name="searchword" id="mod-search-searchword" maxlength="200" class="inputbox search-query" type="search" size="20" placeholder="Zoeken..."><input type="hidden" name="task" value="search"><input type="hidden" name="option" value="com_search"></form></div></div>
<div class="moduletable"><h3>Nieuwsbrief</h3><form class="acymailing"><input type="email" placeholder="E-mailadres" aria-label="E-mailadres"><button type="button">Inschrijven</button></form></div>
<div class="moduletable"><h3>Populair</h3><ul class="mostread"><li><a href="/index.php/projecten/digibus">De Digibus rijdt weer</a></li><li><a href="/index.php/thema-s/ouderen">Ouderen en het digitale loket</a></li><li><a href="/index.php/nieuws/phishing">Nepberichten uit naam van de bank</a></li></ul></div>
</aside></div>
$crumbs
<footer class="footer"><p>&copy; 2026 Coalitie Digitaal Meedoen Hunzeland</p><ul><li><a href="/index.php/privacyverklaring">Privacyverklaring</a></li><li><a href="/index.php/in-english">In English</a></li></ul></footer>
<div class="cookies" id="cookies"><p>Wij gebruiken cookies om het bezoek aan deze site te meten.</p><button>Akkoord</button> <button>Weigeren</button></div>
<script src="/media/template.js"></script></body></html>
HTML;
}
