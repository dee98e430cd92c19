<?php
// A site in the manner of Kirby: snippets and templates without a search, and an aid to choose with, which asks three questions.
$pages = json_decode(file_get_contents(__DIR__ . '/pages.json'), true);
$path = trim(urldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH)), '/');
if (str_starts_with($path, 'assets/') && is_file(__DIR__ . "/$path")) return false;
$titles = ['onderwerpen' => 'Onderwerpen', 'verhalen' => 'Verhalen', 'nieuws' => 'Nieuws'];
$bySlug = array_column($pages, null, 'slug');

if ($path === '') show($bySlug['index']['title'], home($pages, $bySlug['index']));
elseif ($path === 'keuzehulp') show('Keuzehulp', wizard());
elseif (isset($titles[$path])) show($titles[$path], "<h1>{$titles[$path]}</h1>" . teasers(in($pages, $path)));
elseif (isset($bySlug[$path])) show($bySlug[$path]['title'], text($bySlug[$path], $pages));
else { http_response_code(404); show('Niet gevonden', '<h1>Oeps</h1><p>Deze bladzijde is zoek.</p>'); }

function in(array $pages, string $section): array { return array_values(array_filter($pages, fn($one) => str_starts_with($one['slug'], "$section/"))); }

function text(array $page, array $pages): string {
    $section = explode('/', $page['slug'])[0];
    $date = str_starts_with($page['extra'], 'nieuws ') ? '<p class="date">' . substr($page['extra'], 7) . '</p>' : '';
    $html = "<article class=\"text\"><h1>{$page['title']}</h1>$date{$page['html']}</article>";
    $rest = array_values(array_filter(in($pages, $section), fn($one) => $one !== $page));
    $html .= $rest ? '<section class="more"><h2>Verder lezen</h2>' . teasers(array_slice($rest, 0, 2)) . '</section>' : '';
    if ($page['slug'] === 'contact') $html .= '<form class="contact"><label>Uw naam<input name="name"></label><label>Uw vraag<textarea name="text"></textarea></label><button type="button">Verstuur</button></form>';
    return $html;
}

function home(array $pages, array $index): string {
    return "<section class=\"intro\"><h1>{$index['title']}</h1>{$index['html']}<p><a class=\"cta\" href=\"/keuzehulp\">Welke hulp past bij mij?</a></p></section><section><h2>Onderwerpen</h2>" . teasers(in($pages, 'onderwerpen')) . '</section><section><h2>Verhalen uit de dorpen</h2>' . teasers(array_slice(in($pages, 'verhalen'), 0, 2)) . '</section><section><h2>Nieuws</h2>' . teasers(array_slice(in($pages, 'nieuws'), 0, 3)) . '</section>';
}

function teasers(array $list): string {
    $html = '';
    foreach ($list as $one) $html .= "<li class=\"teaser\"><a href=\"/{$one['slug']}\"><img loading=\"lazy\" alt=\"\" src=\"/assets/huis.svg\"><span>{$one['title']}</span></a></li>";
    return "<ul class=\"teasers\">$html</ul>";
}

function wizard(): string {
    return '<h1>Keuzehulp</h1><p>Beantwoord drie vragen. Daarna krijgt u een advies en een bladzijde om verder te lezen.</p><div id="wizard"><form><fieldset><legend></legend><div class="answers"></div></fieldset><p class="step"></p></form><div class="advice" hidden></div></div><script src="/assets/keuzehulp.js"></script>';
}

function show(string $title, string $main): void {
    $menu = '';
    foreach (['onderwerpen' => 'Onderwerpen', 'keuzehulp' => 'Keuzehulp', 'verhalen' => 'Verhalen', 'nieuws' => 'Nieuws', 'agenda' => 'Agenda', 'over-ons' => 'Over ons', 'contact' => 'Contact'] as $slug => $label) $menu .= "<a href=\"/$slug\">$label</a>";
    echo <<<HTML
<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>$title | Thuis in Terwoude</title><link rel="stylesheet" href="/assets/index.css"></head>
<body><header><a class="logo" href="/">Thuis in <b>Terwoude</b></a><details class="menu"><summary>Menu</summary><nav>$menu</nav></details></header>
<main>$main</main>
<footer><div><h3>Dorpsbrief</h3><p>Eens per maand in uw mailbox.</p><form><input type="email" placeholder="uw e-mailadres" aria-label="uw e-mailadres"><button type="button">Ja, graag</button></form></div><div><a href="/toegankelijkheid">Toegankelijkheid en privacy</a><br><a href="/over-ons">Over ons</a></div></footer></body></html>
HTML;
}
